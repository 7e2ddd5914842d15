import { expect, test } from "vitest";
import { createSimulation } from "../../sim/index.ts";
import { read, slot } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

test.each([
  ["propaganda", "rememberedPropaganda"],
  ["funding", "rememberedFunding"],
] as const)(
  "%s that rises is seen at once; once it falls, the memory fades by threatDecay",
  (lever, memory) => {
    const step = (month: number, value: number) => ({ kind: "step", month, lever, value }) as const;
    const { state, advance } = createSimulation(
      aScenarioWith({ agents: 50, threatDecay: 0.1, [lever]: 0.4, events: [step(3, 0.9), step(5, 0.1)] }),
      0,
    );
    const after = (months: number) => {
      advance(months);
      return read(state, slot[memory]);
    };
    expect(after(3)).toBe(0.4);
    expect(after(1)).toBe(0.9);
    expect(after(1)).toBe(0.9);
    // .1 and nine tenths, then nine tenths of these, of the .8 above it.
    expect(after(1)).toBeCloseTo(0.1 + 0.8 * 0.9, 12);
    expect(after(1)).toBeCloseTo(0.1 + 0.8 * 0.81, 12);
  },
);
