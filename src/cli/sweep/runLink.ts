import type { Design, Plan } from "../../../sim/experiments/index.ts";
import { modelVersion } from "../../../sim/index.ts";
import { Failure } from "../failure.ts";
import { listScenarioIds, readScenario } from "../library.ts";

/**
 * The hash, without "#", of the page's address that shows the scenario of a run, with enough replicates to include that
 * run: the link's third version (src/lab/link.ts). Throws a {@link Failure} for a scenario of the user's own, which
 * the page can open only from its file.
 */
export function linkOfRun({ scenarios }: Plan, design: Design, run: number): string {
  const point = Math.floor(run / design.replicates);
  const base = design.baseAt(point);
  const named = scenarios[design.scenarios.indexOf(base)];
  if (!listScenarioIds().includes(named))
    throw new Failure(
      `--link: expected a scenario of the library, received ${JSON.stringify(named)}; drop its file on the page`,
      2,
    );
  const { settings, months, seed } = readScenario(named);
  const levels = design.levelsAt(point);
  const pairs = new Map<string, string>([
    ["link", "3"],
    ["model", modelVersion],
    ["scenario", named],
  ]);
  if (base.settings.agents !== settings.agents) pairs.set("agents", String(base.settings.agents));
  if (base.months !== months) pairs.set("months", String(base.months));
  if (base.seed !== seed) pairs.set("seed", base.seed);
  // The master lever first: a link applies its changes in their order.
  const names = [...design.names].sort((a, b) => Number(b === "moderation") - Number(a === "moderation"));
  for (const name of names) pairs.set(name, String(levels[design.names.indexOf(name)]));
  pairs.set("replicates", String(Math.max(2, (run % design.replicates) + 1)));
  return new URLSearchParams([...pairs]).toString();
}
