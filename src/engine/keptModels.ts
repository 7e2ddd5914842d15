/** Former versions of the model whose engines are kept (src/engine/kept). */
export const keptModels = ["1.1.0", "1.2.0"] as const;

/** A version of the model that is kept. */
export type KeptModel = (typeof keptModels)[number];

/** The kept model of a version's name; undefined when there is none. The present model needs no kept one. */
export const keptModelOf = (version: unknown): KeptModel | undefined =>
  keptModels.find((model) => model === version);

/** Kept models that are not the present one. */
export const formerModels = (): readonly KeptModel[] => keptModels;
