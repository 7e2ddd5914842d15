/** The strip's card of each scenario: name, small curve, the headline's number. */
import { layoutSparkline } from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import type { CurveId, Slot } from "../lab/curveIds.ts";
import { fixedAxes } from "../library/fixedAxes.ts";
import { labMessages } from "../words/lab.ts";
import { wordingOf } from "../words/wording.ts";
import type { LabProps } from "./LabProps.ts";
import { readLeavers, tellsOfLeavers } from "./leavers.ts";
import { isStale } from "./picture.ts";
import { readMonth, readNumbers } from "./readings.ts";

export interface CardPicture {
  readonly id: CurveId;
  /** Absent for the baseline and the current scenario. */
  readonly slot?: Slot;
  readonly name: string;
  readonly isFocus: boolean;
  readonly isReference: boolean;
  /** Whether the number is that of earlier settings. */
  readonly isStale: boolean;
  /** Mean in the cursor's month, in words; "" until the first result. */
  readonly value: string;
  /** Where those who left the Taliban went up to that month; "" where the measure does not ask for it. */
  readonly leavers: string;
  readonly path: string;
}

export const sparklineSize = { width: 64, height: 22 } as const;

/** The baseline, the kept ones in their order, the current scenario. */
export function cardsOf({
  store,
  runs,
  picture,
}: Pick<LabProps, "store" | "runs" | "picture">): CardPicture[] {
  const { document, view } = store.shown.value;
  const [measure, month] = [picture.measure.value, picture.month.value];
  const domain = fixedAxes[measure.name];
  const card = (id: CurveId, slot?: Slot): CardPicture => {
    const ensemble = runs.of(id);
    const numbers = ensemble && readNumbers(ensemble, measure.name);
    const { full } = wordingOf(measure.unit);
    return {
      id,
      ...(slot !== undefined && { slot }),
      name: picture.nameOf(id),
      isFocus: view.focus === id,
      isReference: document.reference === id,
      isStale: isStale(ensemble, store, id),
      value: numbers === undefined ? "" : full(readMonth(numbers, month).mean),
      leavers: ensemble === undefined || !tellsOfLeavers(measure.name) ? "" : leaversOf(ensemble, month),
      path: numbers === undefined ? "" : layoutSparkline(numbers.mean, domain, sparklineSize),
    };
  };
  return [card("baseline"), ...document.kept.map(({ slot }) => card(`kept${slot}`, slot)), card("current")];
}

function leaversOf(ensemble: GrownEnsemble, month: number): string {
  const { short } = wordingOf("people");
  const { left, home } = readLeavers(ensemble, month);
  return labMessages.strip.leavers(short(left.mean), short(home.mean));
}
