/** Computes the spread over plausible worlds, for the curve that stands out, while nothing else runs. */
import { effect, type Signal } from "@preact/signals";
import { chanceAndIgnorance, chooseWorlds } from "../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../sim/index.ts";
import { createPageJobs } from "../engine/jobClient.ts";
import { asTried } from "../lab/crowd/fewAgents.ts";
import { createTrial, type TrialState } from "../lab/trial.ts";
import { ignoranceKey, type WorldSpread } from "./ignorance.ts";
import type { LabProps } from "./LabProps.ts";
import { startWorlds } from "./startWorlds.ts";
import { worldsEffort } from "./worldsEffort.ts";

/** Follows scenario and measure as long as the view shows the band, and computes what is not known yet. */
export function followIgnorance(
  { store, runs, picture }: LabProps,
  shown: Signal<TrialState<WorldSpread>>,
): void {
  const trial = createTrial<WorldSpread>(createPageJobs);
  /** What the running or last trial is of. */
  let asked: string | undefined;
  effect(() => {
    shown.value = trial.state.value;
  });
  effect(() => {
    const { byId, view, document } = store.shown.value;
    const shownScenario = byId.get(view.focus);
    const scenario = shownScenario && asTried(shownScenario);
    const measure = picture.measure.value.name;
    const isAtRest = store.settled.value && runs.progress.value === undefined;
    const { status } = trial.state.peek();
    const isShown = view.ignorance === "shown" && document.run.engine === undefined;
    if (!isShown || runs.paused.value || scenario === undefined) {
      if (status === "running") trial.cancel();
      return;
    }
    const key = ignoranceKey(fingerprintScenario(scenario), measure);
    const isKnown = key === startWorlds.of || (key === asked && status !== "cancelled");
    if (!isAtRest || isKnown) return;
    asked = key;
    const base = scenario;
    trial.start(key, async (run) => {
      const { default: accepted } = await import("../../scenarios/accepted/accepted-2021-2022.json");
      const { seed } = base;
      const worlds = chooseWorlds(accepted, worldsEffort.worlds, seed);
      const study = { base, seed, ...worldsEffort, worlds };
      return chanceAndIgnorance({ ...study, measure }, run);
    });
  });
}
