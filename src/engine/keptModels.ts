/** Former versions of the model whose engines are kept (src/engine/kept). */
import { modelVersion } from "../../sim/index.ts";

export const keptModels = ["1.1.0", "1.2.0"] as const;

/** A version of the model that is kept. */
export type KeptModel = (typeof keptModels)[number];

/** The kept model of a version's name; undefined when there is none, and for the present model, which needs no other. */
export const keptModelOf = (version: unknown): KeptModel | undefined =>
  formerModels().find((model) => model === version);

/** Kept models that are not the present one. */
export const formerModels = (): readonly KeptModel[] =>
  keptModels.filter((model) => model !== (modelVersion as string));
