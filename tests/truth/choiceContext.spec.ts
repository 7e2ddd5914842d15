import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChoiceContext, type NamedPart, sumParts } from "../../sim/choice/context.ts";
import { createChoiceContext } from "../../sim/choice/createChoiceContext.ts";
import { createLastingWeights } from "../../sim/choice/lastingWeights.ts";
import { prepareMonthTables } from "../../sim/choice/monthTables.ts";
import { GROUP } from "../../sim/choice/tableLayout.ts";
import { choiceProbabilities, utilityTerms } from "../../sim/choice/utilities.ts";
import { chooserOf } from "../../sim/choice/written.ts";
import { ln } from "../../sim/exact.ts";
import { createSimulation } from "../../sim/index.ts";
import { K, read, slot, T, U, write } from "../../sim/state/state.ts";
import { anyScenario } from "../support/anyScenario.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { ARITHMETIC } from "./tolerances.ts";

test("the parts that depend on no person are those of model.md by name, with their signs", () => {
  const weights = { incumbentAppeal: 0.5, patronage: 3, legitimacyPull: 5 };
  const costs = { rivalEntryCost: 7, deterrence: 8, fundingPull: 9, selfReliance: 6 };
  const { model, state } = createSimulation(aScenarioWith({ ...weights, ...costs }), 0);
  write(state, slot.economy, 0.75);
  write(state, slot.legitimacy, 0.25);
  write(state, slot.repression, 0.5);
  write(state, slot.funding, 1.5);
  const { incumbentParts, rivalParts, unaffiliatedParts } = createChoiceContext(model, state);
  // By hand: b_T, b_E(E−1), b_L(L−.5); −c_0, −ρR, f(F−1); e_1(E−1). Binary fractions, so that each product is exact.
  expect(incumbentParts).toEqual([
    ["incumbentAppeal", 0.5],
    ["patronage", -0.75],
    ["legitimacy", -1.25],
  ]);
  expect(rivalParts).toEqual([
    ["rivalEntryCost", -7],
    ["deterrence", -4],
    ["funding", 4.5],
  ]);
  expect(unaffiliatedParts).toEqual([["selfReliance", -1.5]]);
});

test("no option has two parts of one name: a story and its table tell them apart by it", () => {
  const { model, state } = createSimulation(aScenarioWith({ agents: 400 }), 0);
  const c = createChoiceContext(model, state);
  const names = utilityTerms(c, chooserOf(model, state, c, 0)).map(({ option, name }) => `${option} ${name}`);
  // 11 of T, 11 of K and 3 of U in model.md.
  expect(new Set(names).size).toBe(25);
  expect(names).toHaveLength(25);
});

describe("the sum of parts", () => {
  test("goes from the first to the last", () => {
    // Doubles near 10¹⁶ are 2 apart: 10¹⁶ + 1 is 10¹⁶ again, and the 1 is lost; taken last it is kept.
    const [large, small, back] = [1e16, 1, -1e16].map((value): NamedPart => ["a part", value]);
    expect(sumParts([large, small, back])).toBe(0);
    expect(sumParts([large, back, small])).toBe(1);
  });

  test("of one part is that part to the last bit, and of none it is zero", () => {
    expect(sumParts([["a part", -0]])).toBe(-0);
    expect(sumParts([["a part", 0.1]])).toBe(0.1);
    expect(Math.abs(sumParts([]))).toBe(0);
  });

  test("is, in any state of any scenario, the sum that model.md writes, to the last bit", () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, when) => {
        const { model, state, advance } = createSimulation(scenario, 0);
        advance(when % (scenario.months + 1));
        const c = createChoiceContext(model, state);
        const s = scenario.settings;
        const [E, L] = [read(state, slot.economy), read(state, slot.legitimacy)];
        const [R, F] = [read(state, slot.repression), read(state, slot.funding)];
        expect(sumParts(c.incumbentParts)).toBe(
          s.incumbentAppeal + s.patronage * (E - 1) + s.legitimacyPull * (L - 0.5),
        );
        expect(sumParts(c.rivalParts)).toBe(-s.rivalEntryCost - s.deterrence * R + s.fundingPull * (F - 1));
        expect(sumParts(c.unaffiliatedParts)).toBe(s.selfReliance * (E - 1));
      }),
      { seed: 41, numRuns: 100 },
    );
  });
});

// So a new part is one line: whatever is in the lists counts everywhere and is shown with its name.
describe.each([
  ["incumbentParts", T],
  ["rivalParts", K],
  ["unaffiliatedParts", U],
] as const)("a part more in %s", (name, option) => {
  const scenario = aScenarioWith({ agents: 400, choiceSharpness: 1.5 });
  const { model, state } = createSimulation(scenario, 0);
  const plain = createChoiceContext(model, state);
  const fuller: ChoiceContext = { ...plain, [name]: [...plain[name], ["added", 0.7]] };
  const who = chooserOf(model, state, plain, 0);
  const gain = (after: number, before: number) => ln(after / before);

  test("is a term of the story under its own name", () => {
    const added = utilityTerms(fuller, who).filter((term) => !utilityTerms(plain, who).some(isLike(term)));
    expect(added).toEqual([{ option, name: "added", value: 0.7 }]);
  });

  test("shifts the odds of its option by the utilities written out, and no others", () => {
    const [before, after] = [plain, fuller].map((c) => choiceProbabilities(c, who));
    const others = [T, U, K].filter((one) => one !== option);
    // By law: the log odds rise by β times the part, 1.5 × .7.
    for (const other of others)
      expect(
        gain(after[option], before[option]) - gain(after[other], before[other]),
        `against ${"TUK"[other]}`,
      ).toBeCloseTo(1.05, 12);
    expect(gain(after[others[0]], before[others[0]])).toBeCloseTo(
      gain(after[others[1]], before[others[1]]),
      12,
    );
  });

  test("shifts the month's tables by as much, for every class of group, and no other weight", () => {
    const [before, after] = [plain, fuller].map((c) => {
      const { tables } = createLastingWeights(scenario);
      prepareMonthTables(tables, c);
      return tables.weights;
    });
    let shifted = 0;
    for (let i = 0; i < before.length; i++) {
      const isOfOption = i >= GROUP && i < GROUP + 40 && (i - GROUP) % 4 === option;
      if (isOfOption) shifted++;
      if (isOfOption) expect(Math.abs(gain(after[i], before[i]) / 1.05 - 1)).toBeLessThan(ARITHMETIC);
      else expect(after[i]).toBe(before[i]);
    }
    expect(shifted).toBe(10);
  });
});

/** Whether a term is of the same option and name. */
function isLike(term: { readonly option: number; readonly name: string }) {
  return (other: typeof term) => other.option === term.option && other.name === term.name;
}
