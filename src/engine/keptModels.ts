/** Former versions of the model whose engines are kept (src/engine/kept). */
export const keptModels = ["1.1.0"] as const;

/** A version of the model that is not the present one and can still be run. */
export type KeptModel = (typeof keptModels)[number];

/** The kept model of a version's name; undefined when there is none. */
export const keptModelOf = (version: unknown): KeptModel | undefined =>
  keptModels.find((model) => model === version);
