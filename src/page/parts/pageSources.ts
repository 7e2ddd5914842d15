import type { WorldSet } from "../../../sim/experiments/index.ts";
import type { Observations } from "../../../sim/index.ts";
import type { Sources } from "../../studies/study.ts";

// The project's own files; tests check them against their schemas.
const observationFiles = import.meta.glob<Observations>("../../../scenarios/observations/*.json", {
  import: "default",
});

/** The data that studies need, fetched when it is first used. */
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
