import fc from "fast-check";
import { expect, test } from "vitest";
import { createSimulation, resumeSimulation } from "../../sim/index.ts";
import { anyScenario } from "../support/anyScenario.ts";
import { runOnce } from "../support/rows.ts";

test("a run saved at any month and resumed equals the undisturbed run", () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(), (scenario, when) => {
      const whole = createSimulation(scenario, 3);
      whole.advance(scenario.months);
      const first = createSimulation(scenario, 3);
      first.advance(when % (scenario.months + 1));
      const resumed = resumeSimulation(scenario, first.save());
      expect(resumed.month).toBe(first.month);
      resumed.advance(scenario.months);
      expect(resumed.fingerprint()).toBe(whole.fingerprint());
      expect(Buffer.from(resumed.save()).equals(Buffer.from(whole.save()))).toBe(true);
    }),
    { seed: 12, numRuns: 80 },
  );
});

test("a fork goes on as the original would have, and the original does not notice", () => {
  fc.assert(
    fc.property(anyScenario, fc.nat(), (scenario, when) => {
      const original = createSimulation(scenario, 4);
      original.advance(when % (scenario.months + 1));
      const before = original.fingerprint();
      const fork = original.fork();
      fork.advance(scenario.months);
      expect(original.fingerprint()).toBe(before);
      original.advance(scenario.months);
      expect(fork.fingerprint()).toBe(original.fingerprint());
    }),
    { seed: 13, numRuns: 80 },
  );
});

test("month by month or all at once is the same run, and no run goes past its last month", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const stepwise = createSimulation(scenario, 5);
      for (let month = 0; month < scenario.months + 2; month++) stepwise.advance(1);
      expect(stepwise.month).toBe(scenario.months);
      expect(stepwise.frame()).toEqual(runOnce(scenario, 5));
    }),
    { seed: 14, numRuns: 50 },
  );
});

test("runs that take turns do not disturb each other, even of one model", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const a = createSimulation(scenario, 0);
      const b = createSimulation(scenario, 1, a.model);
      for (let month = 0; month < scenario.months; month++) {
        a.advance(1);
        b.advance(1);
      }
      expect(a.frame()).toEqual(runOnce(scenario, 0));
      expect(b.frame()).toEqual(runOnce(scenario, 1));
    }),
    { seed: 15, numRuns: 50 },
  );
});

test("bytes of another size are refused", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const bytes = createSimulation(scenario, 0).save();
      expect(() => resumeSimulation(scenario, bytes.slice(1))).toThrow(
        /saved run: expected \d+ bytes, received/,
      );
    }),
    { seed: 16, numRuns: 3 },
  );
});
