/** The other way out of the Taliban, in words: what went on in the same runs beside the number that is explained. Pure. */
import type { BarValue } from "../../../viz/index.ts";
import { whyMessages } from "../../words/why.ts";
import { wordingOf } from "../../words/wording.ts";
import type { WhyResult } from "./whyStudies.ts";

const say = whyMessages.beside;
type Beside = NonNullable<WhyResult["beside"]>;

const wayOf = ({ measure }: Beside) => (measure === "TU" ? "home" : "left");

/** How many took it in the same comparison, and the mechanism with the largest part in that. */
export function tellBeside(beside: Beside, isDifference: boolean): string {
  const { bars } = beside;
  const { mean } = bars[bars.length - 1].values[0];
  const parts = bars.filter(({ id }) => id !== "rest" && id !== "total");
  const most = parts.reduce((a, b) => (Math.abs(b.values[0].mean) > Math.abs(a.values[0].mean) ? b : a));
  const flow = isDifference ? (mean < 0 ? say.fewer : say.more) : say.now;
  return say.told(flow[wayOf(beside)](people(Math.abs(mean))), most.label, people(most.values[0].mean));
}

/** The heading of its column in the table of numbers. */
export const besideColumn = (beside: Beside): string => say.column[wayOf(beside)];

/** One of its numbers with its interval. */
export function besideText({ mean, low, high }: BarValue): string {
  return whyMessages.interval(people(mean), people(low), people(high));
}

function people(value: number): string {
  return wordingOf("people").short(value).replace("-", "−");
}
