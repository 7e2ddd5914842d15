/** Computes the spread over plausible worlds, for the curve that stands out, while nothing else runs. */
import { effect, type Signal } from "@preact/signals";
import { chanceAndIgnorance, chooseWorlds, type SpreadSplit } from "../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../sim/index.ts";
import { createPageJobs } from "../engine/jobClient.ts";
import { createTrial, type TrialState } from "../lab/trial.ts";
import { ignoranceKey } from "./ignorance.ts";
import type { LabProps } from "./LabProps.ts";

const WORLDS = 100;
const WORLD_REPLICATES = 4;
const REPLICATES = 20;

/** Follows scenario and measure as long as the view shows the band. */
export function followIgnorance(
  { store, runs, picture }: LabProps,
  shown: Signal<TrialState<SpreadSplit>>,
): void {
  const trial = createTrial<SpreadSplit>(createPageJobs);
  effect(() => {
    shown.value = trial.state.value;
  });
  effect(() => {
    const { byId, view, document } = store.shown.value;
    const scenario = byId.get(view.focus);
    const measure = picture.measure.value.name;
    const isAtRest = store.settled.value && runs.progress.value === undefined;
    const { status, of } = trial.state.peek();
    const isShown = view.ignorance === "shown" && document.run.engine === undefined;
    if (!isShown || runs.paused.value || scenario === undefined) {
      if (status === "running") trial.cancel();
      return;
    }
    const key = ignoranceKey(fingerprintScenario(scenario), measure);
    if (!isAtRest || (of === key && status !== "cancelled")) return;
    const base = scenario;
    trial.start(key, async (run, show) => {
      const { default: accepted } = await import("../../scenarios/accepted/accepted-2021-2022.json");
      const worlds = chooseWorlds(accepted, WORLDS, base.seed);
      const study = {
        base,
        seed: base.seed,
        replicates: REPLICATES,
        worlds,
        worldReplicates: WORLD_REPLICATES,
      };
      return chanceAndIgnorance({ ...study, measure }, run, show);
    });
  });
}
