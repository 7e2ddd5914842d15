import { createSimulation, measureIndex, measures } from "../../sim/index.ts";
import { runFlocc } from "./small/flocc.ts";
import { smallModel, smallScenario } from "./small/model.ts";
import { runPlain } from "./small/plain.ts";
import { atLeast, median, report, rowOf, sample, sampleInTurns, timesAsLong } from "./timing.ts";

const { people, months } = smallModel;
// A year of flocc is enough: it costs the same each month.
const year = { ...smallModel, months: 12 };

/** Members of T, U, K in a row of a run of ours. */
function countsAt(rows: Float64Array, row: number): number[] {
  return (["T", "U", "K"] as const).map(
    (name) => rows[row * measures.length + measureIndex(name)] ?? Number.NaN,
  );
}

/** All three run one model: two binomial counts differ by less than 6 of their standard deviations. */
function checkAlike(...answers: readonly number[][]): void {
  for (const [a, b] of answers.flatMap((one) => answers.map((other) => [one, other])))
    for (const [i, count] of (a ?? []).entries())
      if (Math.abs(count - (b?.[i] ?? Number.NaN)) > 6 * Math.sqrt((2 * people * 2) / 9))
        throw new Error(`peers: expected like counts, received ${answers.join(" and ")}`);
}

/**
 * One run of ours is short, so several are timed together, about as long as one of the plain loop, and all are compiled
 * by then.
 */
const RUNS = 6;
let rows = new Float64Array();
const { ours, plain } = await sampleInTurns(15, {
  ours: (repeat) => {
    let taken = 0;
    for (let i = 0; i < RUNS; i++) {
      const simulation = createSimulation(smallScenario(smallModel), (repeat + 1) * RUNS + i);
      const start = performance.now();
      simulation.advance(months);
      taken += performance.now() - start;
      rows = simulation.frame().slice();
    }
    return taken / RUNS;
  },
  plain: (repeat) => void runPlain(smallModel, repeat + 7),
});
let inFlocc: number[] = [];
const flocc = await sample(9, (repeat) => {
  inFlocc = runFlocc(year, repeat + 7);
});
checkAlike(countsAt(rows, 12), runPlain(year, 99), inFlocc);
checkAlike(countsAt(rows, months), runPlain(smallModel, 99));

const speed = (n: number) => (ms: number) => (people * n) / ms / 1e3;
const own = speed(months)(median(ours.times));
const overPlain = timesAsLong(plain.times, ours.times);
// A neighbour on the same core slows ours more than the plain loop, which waits for Math.exp most of the time.
const quiet = Math.min(...plain.times) / Math.min(...ours.times);
const overFlocc = own / speed(12)(median(flocc.times));
report(
  rowOf("person-months of the small model, ours", ours, "10⁶/s", speed(months)),
  rowOf("person-months of the small model, plain typed arrays with skips", plain, "10⁶/s", speed(months)),
  rowOf("person-months of the small model, flocc 0.7", flocc, "10⁶/s", speed(12)),
  {
    name: "ours over plain typed arrays",
    value: overPlain,
    quiet,
    unit: "×",
    ...atLeast(quiet, 6, "×, quiet"),
  },
  { name: "ours over flocc", value: overFlocc, unit: "×", ...atLeast(overFlocc, 350, "×") },
);
