import { createSimulation } from "../../sim/index.ts";
import { benchScenario, round } from "./benchScenario.ts";
import { atLeast, atMost, median, type Row, report, rowOf, type Sample, sample } from "./timing.ts";

const MONTHS = 120;
const sizes = [4000, 200_000, 2_000_000, 40_000_000];
const rates = [0.05, 0.1];

/** Milliseconds of 120 months, set-up apart; small populations are run many times over. */
async function timeMonths(agents: number, rate: number): Promise<Sample> {
  const scenario = benchScenario(agents, rate);
  const runs = Math.max(1, Math.round(100_000 / agents));
  const repeats = agents > 10_000_000 ? 3 : 9;
  return sample(repeats, (repeat) => {
    let taken = 0;
    for (let i = 0; i < runs; i++) {
      const simulation = createSimulation(scenario, (repeat + 1) * runs + i);
      const start = performance.now();
      simulation.advance(MONTHS);
      taken += performance.now() - start;
    }
    return taken / runs;
  });
}

const found = new Map<string, number>();
for (const agents of sizes) {
  for (const rate of rates) {
    const timing = await timeMonths(agents, rate);
    const milliseconds = median(timing.times);
    found.set(`${agents} ${rate}`, milliseconds);
    const speed = (ms: number) => (agents * MONTHS) / ms / 1e6;
    const where = `${round(agents)} people, q = ${rate}`;
    const seconds = (ms: number) => ms / 1000;
    const bar =
      agents === 200_000 && rate === 0.05 ? atLeast(speed(milliseconds), 1, "10⁹ person-months/s") : {};
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
          rate === 0.05 ? atMost(seconds(milliseconds), 12, "s") : {},
        ),
      );
    report(...rows);
  }
}

const few = await timeMonths(2_000_000, 0.01);
const many = found.get("2000000 0.1") ?? Number.NaN;
const cheaper = many / median(few.times);
report(
  rowOf("120 months, 2,000,000 people, q = 0.01", few, "s", (ms) => ms / 1000),
  {
    name: "cost at q = .10 over cost at q = .01, 2,000,000 people",
    value: cheaper,
    unit: "×",
    ...atLeast(cheaper, 6, "×"),
  },
);
for (const rate of rates) {
  const perPerson = (agents: number) => (found.get(`${agents} ${rate}`) ?? Number.NaN) / agents;
  const growth = perPerson(40_000_000) / perPerson(200_000);
  report({
    name: `cost a person, 40,000,000 over 200,000, q = ${rate}`,
    value: growth,
    unit: "×",
    ...atMost(growth, 1.4, "×"),
  });
}
