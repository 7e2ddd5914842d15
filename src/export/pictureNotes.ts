/** The notes below every exported picture: the caution, and the facts needed to make the same curves again. Pure. */
import { modelVersion } from "../../sim/index.ts";
import { isolated } from "../words/isolated.ts";
import { listed } from "../words/parts/listed.ts";
import { shareMessages } from "../words/share.ts";
import { formatCount } from "../words/wording.ts";
import { fingerprintOf } from "./fingerprintOf.ts";
import type { CurveResult } from "./resultFiles.ts";

export function pictureNotes(
  curves: readonly Pick<CurveResult, "name" | "scenario" | "ensemble">[],
  unfinished?: string,
): string[] {
  const say = shareMessages.pictures;
  const [first] = curves;
  if (first === undefined) return [say.caution];
  const { ensemble, scenario } = first;
  return [
    say.caution,
    ...(unfinished === undefined ? [] : [unfinished]),
    say.made(
      ensemble.model ?? modelVersion,
      formatCount(ensemble.count),
      formatCount(scenario.settings.agents),
      isolated(scenario.seed),
    ),
    say.fingerprints(
      listed(curves.map((curve) => `${isolated(curve.name)} ${fingerprintOf(curve.ensemble)}`)),
    ),
  ];
}
