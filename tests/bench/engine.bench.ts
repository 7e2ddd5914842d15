import { createSimulation } from "../../sim/index.ts";
import { benchScenario, round } from "./benchScenario.ts";
import {
  atLeast,
  atMost,
  median,
  type Row,
  report,
  rowOf,
  type Sample,
  sample,
  sampleInTurns,
  timesAsLong,
} from "./timing.ts";

const MONTHS = 120;
const sizes = [4000, 200_000, 2_000_000, 40_000_000];
const rates = [0.05, 0.1];

/** Times 120 months without set-up, in milliseconds; small populations are run many times. */
function months(agents: number, rate: number): (repeat: number) => number {
  const scenario = benchScenario(agents, rate);
  const runs = Math.max(1, Math.round(100_000 / agents));
  return (repeat) => {
    let taken = 0;
    for (let i = 0; i < runs; i++) {
      const simulation = createSimulation(scenario, (repeat + 1) * runs + i);
      const start = performance.now();
      simulation.advance(MONTHS);
      taken += performance.now() - start;
    }
    return taken / runs;
  };
}

/** Many short runs, so that some of them have the core for themselves. */
const repeatsOf = (agents: number) => (agents > 10_000_000 ? 2 : agents > 1_000_000 ? 9 : 120);

const found = new Map<string, Sample>();
for (const agents of sizes) {
  for (const rate of rates) {
    const timing = await sample(repeatsOf(agents), months(agents, rate));
    found.set(`${agents} ${rate}`, timing);
    const speed = (ms: number) => (agents * MONTHS) / ms / 1e6;
    const where = `${round(agents)} people, q = ${rate}`;
    const seconds = (ms: number) => ms / 1000;
    // The bar is that of a quiet core.
    const quiet = speed(Math.min(...timing.times));
    const bar = agents === 200_000 && rate === 0.05 ? atLeast(quiet, 1, "10⁹ person-months/s, quiet") : {};
    const rows: Row[] = [
      rowOf(`decision, ${where}`, timing, "ns", (ms) => (ms * 1e6) / (agents * MONTHS * rate)),
      rowOf(`person-months, ${where}`, timing, "10⁹/s", speed, bar),
    ];
    if (agents === 40_000_000)
      rows.push(
        rowOf(
          `120 months, ${where}`,
          timing,
          "s",
          seconds,
          rate === 0.05 ? atMost(seconds(median(timing.times)), 12, "s") : {},
        ),
      );
    report(...rows);
  }
}

const { few, many } = await sampleInTurns(9, { few: months(2_000_000, 0.01), many: months(2_000_000, 0.1) });
const cheaper = timesAsLong(many.times, few.times);
const quiet = Math.min(...many.times) / Math.min(...few.times);
report(
  rowOf("120 months, 2,000,000 people, q = 0.01", few, "s", (ms) => ms / 1000),
  {
    name: "cost at q = .10 over cost at q = .01, 2,000,000 people",
    value: cheaper,
    quiet,
    unit: "×",
    ...atLeast(quiet, 6, "×, quiet"),
  },
);
for (const rate of rates) {
  const perPerson = (agents: number) => median(found.get(`${agents} ${rate}`)?.times ?? []) / agents;
  const growth = perPerson(40_000_000) / perPerson(200_000);
  report({
    name: `cost a person, 40,000,000 over 200,000, q = ${rate}`,
    value: growth,
    unit: "×",
    ...atMost(growth, 1.4, "×"),
  });
}
