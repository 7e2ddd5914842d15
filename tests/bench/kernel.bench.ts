import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseByTables } from "../../sim/choice/kernel.ts";
import { deskOf } from "../../sim/compiled/deskOf.ts";
import { reconsiderCompiled } from "../../sim/compiled/reconsiderCompiled.ts";
import { read, slot } from "../../sim/state/state.ts";
import { benchScenario, round } from "./benchScenario.ts";
import { createKernelCase, type KernelCase, sumPeople, writeKernelInput } from "./reference/kernelInput.ts";
import { compileReference, type Reference, type ReferenceAnswer } from "./reference/runReference.ts";
import {
  atMost,
  LOOP,
  median,
  type Row,
  report,
  type Sample,
  sample,
  spreadOf,
  timesAsLong,
} from "./timing.ts";

/** One month's choice takes about a millisecond: many are timed, C and ours in turns. */
const TURNS = 9;
const REPEATS = 20;

const flowsOf = ({ state }: KernelCase) => [...state.scalars.subarray(slot.flow0, slot.flow0 + 9)];
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The least of several repeats, so that other work of the machine counts little. */
function least(repeats: number, kernelCase: KernelCase, choose: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < repeats; i++) {
    kernelCase.restore();
    const start = performance.now();
    choose();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function checkSame(kernelCase: KernelCase, answer: ReferenceAnswer): void {
  const ours = [...flowsOf(kernelCase), read(kernelCase.state, slot.expectedTK), sumPeople(kernelCase.state)];
  const theirs = [...answer.flows, answer.expected, answer.people];
  if (ours.some((value, i) => value !== theirs[i]))
    throw new Error(`reference: expected the engine's counts ${ours}, received ${theirs}`);
}

async function compare(
  reference: Reference | undefined,
  input: string,
  agents: number,
  rate: number,
): Promise<void> {
  const kernelCase = createKernelCase(benchScenario(agents, rate));
  const { model, state, skips, context, keys } = kernelCase;
  const own = deskOf(model, state);
  if (own === undefined) throw new Error("expected an engine with WebAssembly and SIMD");
  const ways = {
    compiled: () => reconsiderCompiled(own, model, state, context, keys),
    plain: () => chooseByTables(model, state, skips, keys),
  };
  if (reference !== undefined) writeKernelInput(input, kernelCase);
  const inC: number[] = [];
  const inPasses: number[] = [];
  const compiled: number[] = [];
  const plain = await sample(TURNS, (turn) => {
    const time = {
      plain: least(REPEATS, kernelCase, ways.plain),
      compiled: least(REPEATS, kernelCase, ways.compiled),
    };
    const answer = reference?.run(input, "kernel", REPEATS);
    const passes = reference?.run(input, "passes", REPEATS);
    for (const each of [answer, passes]) if (each !== undefined) checkSame(kernelCase, each);
    if (turn >= 0) {
      compiled.push(time.compiled);
      if (answer !== undefined) inC.push(Math.min(...answer.times) / 1e6);
      if (passes !== undefined) inPasses.push(Math.min(...passes.times) / 1e6);
    }
    return time.plain;
  });
  const choices = sum(flowsOf(kernelCase));
  const where = `${round(agents)} people, q = ${rate}`;
  const row = (name: string, times: readonly number[], isOurs: boolean): Row => {
    const ratio = timesAsLong(times, inC);
    const bar = isOurs && agents >= 200_000 ? atMost(ratio, 1.5, "× C") : {};
    const beside =
      inC.length > 0 ? { ratio, reference: "the same kernel in C", ...bar } : besideLoop(times, plain);
    return {
      name: `${name}, ${where}`,
      value: (median(times) * 1e6) / choices,
      quiet: (Math.min(...times) * 1e6) / choices,
      unit: "ns per choice",
      spread: spreadOf(times),
      ...beside,
    };
  };
  report(row("kernel, WebAssembly", compiled, true), row("kernel, TypeScript alone", plain.times, false));
  if (inC.length > 0)
    report(row("kernel, C", inC, false), row("kernel, C in passes like ours", inPasses, false));
}

const besideLoop = (times: readonly number[], { loops }: Sample) => ({
  ratio: timesAsLong(times, loops),
  reference: LOOP,
});

/** Months of a straightforward program, three expf per choice, against the engine's own at the same size. */
function reportNaive(reference: Reference, input: string, agents: number): void {
  const kernelCase = createKernelCase(benchScenario(agents, 0.05));
  const own = deskOf(kernelCase.model, kernelCase.state);
  if (own === undefined) return;
  writeKernelInput(input, kernelCase);
  const naive = Math.min(...reference.run(input, "naive", REPEATS).times) / 1e6;
  const { model, state, context, keys } = kernelCase;
  const ours = least(REPEATS, kernelCase, () => reconsiderCompiled(own, model, state, context, keys));
  report({
    name: `a month's choice in plain C with three expf, ${round(agents)} people, q = 0.05`,
    value: naive,
    unit: "ms",
    ratio: naive / ours,
    reference: "ours",
    bar: "≥ 2 × ours",
    met: naive >= 2 * ours,
  });
}

const folder = mkdtempSync(join(tmpdir(), "outbid-bench-"));
try {
  const reference = compileReference();
  const input = join(folder, "case.bin");
  if (reference === undefined) console.error("kernel: no C compiler was found, so C is left out");
  else console.error(`kernel: ${reference.compiler}`);
  for (const agents of [200_000, 2_000_000])
    for (const rate of [0.05, 0.1]) await compare(reference, input, agents, rate);
  if (reference !== undefined) reportNaive(reference, input, 200_000);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
