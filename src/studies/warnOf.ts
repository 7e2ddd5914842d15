import { type RestsOn, tooFew } from "../../sim/experiments/index.ts";
import { tooFewMessages as say } from "../words/tooFew.ts";

/** The warning that a study's intervals rest on too little, and what to raise; none when it is enough. */
export function warnOf(of: RestsOn, count: number): readonly string[] {
  const few = tooFew(of, count);
  return few === undefined ? [] : [`${say.narrow(few)} ${say.raise(few)}`];
}
