/** What the page begins once its first screen is there. */
import { workersHere } from "../../engine/client.ts";
import type { Ensembles } from "../../engine/ensembles.ts";
import { isOneFile } from "../../engine/isOneFile.ts";
import { chooseCrowd } from "../../lab/crowd/chooseCrowd.ts";
import type { Runs } from "../../lab/runs.ts";
import type { Store } from "../../lab/store.ts";

/** Measures how fast this device is, for the number of agents; then fetches the rest of the page. */
export function afterStart(store: Store, runs: Runs, engine: Ensembles): void {
  chooseCrowd(store, runs, engine, { workers: workersHere() });
  if (isOneFile) return;
  import("../languages/offerLanguage.tsx").then(
    ({ offerLanguage }) => offerLanguage(),
    () => {},
  );
  if (!import.meta.env.PROD) return;
  setTimeout(
    () =>
      import("../offline/fetchRest.ts").then(
        ({ fetchRest }) => fetchRest(),
        () => {},
      ),
    2200,
  );
}
