/** Several engines as one: each request goes to the engine of its model, which is made when it is first asked. */
import type { Ensembles } from "./ensembles.ts";
import type { KeptModel } from "./keptModels.ts";

/** `create` makes the engine of a model; undefined is the present one. */
export function chooseEngine(create: (model: KeptModel | undefined) => Ensembles): Ensembles {
  const engines = new Map<KeptModel | undefined, Ensembles>();
  return {
    request(lane, request) {
      const { model } = request;
      for (const [other, engine] of engines) if (other !== model) engine.drop(lane);
      const engine = engines.get(model) ?? create(model);
      engines.set(model, engine);
      return engine.request(lane, request);
    },
    drop(lane) {
      for (const engine of engines.values()) engine.drop(lane);
    },
  };
}
