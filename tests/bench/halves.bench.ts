import { startPartThreads } from "../../src/cli/parts/startPartThreads.ts";
import type { ThreadHandle } from "../../src/cli/pool.ts";
import { startThread } from "../../src/cli/thread.ts";
import { benchScenario, round } from "./benchScenario.ts";
import { atLeast, report, rowOf, sampleInTurns } from "./timing.ts";

// One run shared by two threads, beside two independent runs of half as many people, and beside the run on one thread:
// what sharing loses is what the halves gain more. Threads start and people settle within the time.
const AGENTS = 40_000_000;
const MONTHS = 60;
const whole = benchScenario(AGENTS, 0.05, MONTHS);
const half = benchScenario(AGENTS / 2, 0.05, MONTHS);

const spent = { one: [] as number[], parts: [] as number[], halves: [] as number[] };

/** The rows that threads find, which are started and stopped for it; notes their processor time. */
async function runOn(
  name: keyof typeof spent,
  threads: readonly ThreadHandle[],
  scenario = whole,
): Promise<Float64Array> {
  const before = process.cpuUsage();
  const [{ values }] = await Promise.all(
    threads.map((thread) => thread.runReplicates({ scenario, first: 0, count: 1 })),
  );
  const { user, system } = process.cpuUsage(before);
  spent[name].push(user + system);
  for (const thread of threads) await thread.stop();
  return values;
}

let alone: Float64Array = new Float64Array();
const times = await sampleInTurns(2, {
  one: async () => {
    alone = await runOn("one", [startThread()]);
  },
  halves: async () => void (await runOn("halves", [startThread(), startThread()], half)),
  parts: async () => {
    const rows = await runOn("parts", [startPartThreads(2)]);
    if (rows.some((value, i) => !Object.is(value, alone[i])))
      throw new Error("halves: expected the rows of one thread, received others");
  },
});
const least = (values: readonly number[]) => Math.min(...values);
const gain = least(times.one.times) / least(times.halves.times);
const shared = least(times.one.times) / least(times.parts.times);
const processor = least(spent.halves) / least(spent.parts);
const what = `${round(AGENTS)} people × ${MONTHS} months, q = 0.05`;
const seconds = (ms: number) => ms / 1000;
report(
  rowOf(`${what}, one thread`, times.one, "s", seconds),
  rowOf(`${what}, in two parts on two threads`, times.parts, "s", seconds),
  rowOf("two independent halves of it on two threads", times.halves, "s", seconds),
  { name: "two parts are faster than one thread by", value: shared, unit: "×" },
  { name: "two independent halves are faster by", value: gain, unit: "×" },
  {
    name: "of what independent halves gain, parts gain",
    value: shared / gain,
    unit: "×",
    ...atLeast(shared / gain, 0.9, "×"),
  },
  { name: "the same by processor time, whatever else the machine does", value: processor, unit: "×" },
);
