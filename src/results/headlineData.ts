/** From results to the data of the headline and to the read-out: pure. */

import { isolated } from "../words/isolated.ts";
import { messages } from "../words/messages.ts";
import { type Wording, wordingOf } from "../words/wording.ts";
import { type CurveComparison, isFormer } from "./compareResults.ts";
import type { HeadlineData } from "./composeHeadline.ts";
import { readLeavers, readLeaversApart, tellsOfLeavers } from "./leavers.ts";
import { isKnown, type KnownWorlds, type PlausibleWorlds } from "./plausibleWorlds.ts";
import { readDifference, readMonth } from "./readings.ts";
/** The headline's data for a month. */
export function headlineDataOf(
  comparison: CurveComparison,
  month: number,
  worlds?: PlausibleWorlds,
): HeadlineData {
  const { measure, curves, differences, scenario, focus, reference, ensembles } = comparison;
  const shown = readMonth(curves[focus], month);
  const data = {
    measure: measure.name,
    wording: wordingOf(measure.unit),
    month,
    rival: scenario.rival,
    current: shown,
    isCoarse: scenario.settings.agents < scenario.settings.poolPeople,
    isFormer: isFormer(comparison),
    ...(tellsOfLeavers(measure.name) && {
      leavers: {
        now: readLeavers(ensembles[focus], month),
        ...(differences !== undefined && {
          apart: {
            from: readLeavers(ensembles[reference], month),
            difference: readLeaversApart(ensembles[focus], ensembles[reference], month),
          },
        }),
      },
    }),
    ...(worlds === "untried" && { worlds }),
    ...(isKnown(worlds) && { worlds: { ...readWorlds(worlds, month), count: worlds.worlds } }),
  };
  if (differences === undefined) return data;
  return {
    ...data,
    compared: {
      name: curves[reference].name,
      reference: readMonth(curves[reference], month),
      difference: readDifference(differences, month),
    },
  };
}

function readWorlds({ both: { low, high }, middle }: KnownWorlds, month: number) {
  const row = Math.min(month, low.length - 1);
  return { low: low[row], high: high[row], middle: middle[row] };
}

/**
 * "Hard line 4 (2–6)" for each curve, the one that stands out first, with how many went home while two lines have room for
 * it; at the end the spread over plausible worlds.
 */
export function readoutOf(
  { measure, curves, ensembles }: CurveComparison,
  month: number,
  { short }: Wording,
  worlds?: PlausibleWorlds,
): string[] {
  const say = messages.month;
  const people = wordingOf("people").short;
  const home = (i: number) => say.wentHome(people(readLeavers(ensembles[i], month).home.mean));
  const isBeside =
    curves.length <= 2 && tellsOfLeavers(measure.name) && !/^(cumulative)?TU$/.test(measure.name);
  const ofCurves = curves.map((curve, i) => {
    const { mean, low, high } = readMonth(curve, month);
    return (
      say.readout(isolated(curve.name), short(mean), messages.chart.range(short(low), short(high))) +
      (isBeside ? home(i) : "")
    );
  });
  ofCurves.reverse();
  if (!isKnown(worlds) || !worlds.isDrawn) return ofCurves;
  const { low, high } = readWorlds(worlds, month);
  return [...ofCurves, say.worlds(worlds.worlds, messages.chart.range(short(low), short(high)))];
}
