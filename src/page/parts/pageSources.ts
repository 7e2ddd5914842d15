import type { WorldSet } from "../../../sim/experiments/index.ts";
import type { Observations } from "../../../sim/index.ts";
import type { Sources } from "../../studies/study.ts";

// The project's own files, held to their schemas by tests.
const observationFiles = import.meta.glob<Observations>("../../../scenarios/observations/*.json", {
  import: "default",
});

/** What studies want of the world, fetched when it is first wanted. */
export const pageSources: Sources = {
  async acceptedWorlds(): Promise<WorldSet> {
    const { default: accepted } = await import("../../../scenarios/accepted/accepted-2021-2022.json");
    return accepted;
  },
  async observations(name) {
    const load = observationFiles[`../../../scenarios/observations/${name}.json`];
    if (load === undefined)
      throw new Error(`observations: expected some of the page's, received ${JSON.stringify(name)}`);
    return load();
  },
  scenario(id) {
    throw new Error(`scenario: expected none by its name on the page, received ${JSON.stringify(id)}`);
  },
};
