/** Worlds in which every member of the rival strikes: `hiding` is fixed at 0, all else fitted to the same targets. */
import { createStudyDraws, type RunJobs } from "../../sim/experiments/index.ts";
import { createJudge } from "./judgeWorlds.ts";
import { type SamplerPlan, sampleAccepted } from "./sampler.ts";
import { freeSettings, type World } from "./worlds.ts";

const SEED = "calibration-2021-2022, hiding 0";
const others = freeSettings.filter(({ name }) => name !== "hiding");

/** A world from its values of all settings but `hiding`. */
function complete(values: World): World {
  const byName = new Map(others.map(({ name }, i) => [name, values[i]]));
  return freeSettings.map(({ name }) => byName.get(name) ?? 0);
}

/** Draws worlds that meet every target, no two alike. */
export async function drawInTheOpen(
  runJobs: RunJobs,
  extent: Pick<SamplerPlan, "population" | "sweeps" | "report">,
): Promise<World[]> {
  const judge = createJudge(runJobs);
  const { worlds } = await sampleAccepted({
    ...extent,
    free: others,
    judge: (found, tolerance) => judge(found.map(complete), tolerance),
    chance: createStudyDraws(SEED),
  });
  return [...new Map(worlds.map((world) => [world.join(), complete(world)])).values()];
}
