import { hasDesk } from "../../../sim/compiled/desk.ts";
import { exp, ln, tanh } from "../../../sim/exact.ts";
import { fingerprintBytes } from "../../../sim/fingerprint.ts";
import { createSimulation, resumeSimulation, type Scenario } from "../../../sim/index.ts";
import { draw, uniform } from "../../../sim/random/draw.ts";

/** The questions to every thread of every engine; all must give the same answers. */
export interface Prover {
  /** From here on the thread has no WebAssembly; call it before the first run. */
  forbidWebAssembly(): void;
  /** Which form of the choice's kernel runs in this thread. */
  kernel(): "compiled" | "plain";
  /**
   * One fingerprint, over state and every recorded double, for each replicate from `first` up to, but without, `end`.
   */
  fingerprintRuns(scenario: Scenario, first: number, end: number): string[];
  /** Fingerprints of replicate 0, one for each month at which it was stopped, saved, read again and continued. */
  fingerprintStops(scenario: Scenario): string[];
  /** One fingerprint for each of `exp`, `ln` and `tanh`, over their results for 200,000 numbers and the extremes. */
  fingerprintExact(): Record<string, string>;
}

export const prover: Prover = {
  forbidWebAssembly: () => void Reflect.deleteProperty(globalThis, "WebAssembly"),
  kernel: () => (hasDesk() ? "compiled" : "plain"),
  fingerprintRuns: (scenario, first, end) =>
    Array.from({ length: end - first }, (_, i) => {
      const simulation = createSimulation(scenario, first + i);
      simulation.advance(scenario.months);
      return simulation.fingerprint();
    }),
  fingerprintStops(scenario) {
    const undisturbed = createSimulation(scenario, 0);
    return Array.from({ length: scenario.months + 1 }, () => {
      const resumed = resumeSimulation(scenario, undisturbed.save());
      resumed.advance(scenario.months);
      undisturbed.advance(1);
      return resumed.fingerprint();
    });
  },
  fingerprintExact: () =>
    Object.fromEntries(Object.entries({ exp, ln, tanh }).map(([name, of]) => [name, fingerprintValues(of)])),
};

const ARGUMENTS = 200_000;
const extremes = [
  ...[0, -0, 1, -1, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, Number.POSITIVE_INFINITY],
  ...[Number.NEGATIVE_INFINITY, Number.NaN, 709.782712893384, 709.7827128933841, -745.1332191019411],
  ...[-745.1332191019412, -708.3964185322641, 0.625, 0.6249999999999999, 44.014845965556525, -44.1],
];

function fingerprintValues(of: (x: number) => number): string {
  const values = new Float64Array(ARGUMENTS + extremes.length);
  const note = (value: number, i: number) => {
    // A NaN has many bit patterns, and engines are free to choose.
    values[i] = Number.isNaN(value) ? 0.123 : value;
  };
  for (let i = 0; i < ARGUMENTS; i++) note(of(argument(i)), i);
  extremes.forEach((x, i) => {
    note(of(x), ARGUMENTS + i);
  });
  return fingerprintBytes(new Uint8Array(values.buffer));
}

const words = new Int32Array(2);
const double = new Float64Array(words.buffer);

/** By turns any double at all, one of exp's range, one of tanh's, and one near 1. */
function argument(i: number): number {
  words[0] = draw(2 * i, 17, 29);
  words[1] = draw(2 * i + 1, 17, 29);
  const share = uniform(words[0]) + words[1] / 2 ** 64;
  switch (i % 4) {
    case 0:
      return double[0];
    case 1:
      return 1500 * (share - 0.5);
    case 2:
      return 6 * (share - 0.5);
    default:
      return 1 + (share - 0.5) / 2 ** (words[1] & 31);
  }
}
