import { expect, test } from "vitest";
import { settables } from "../../sim/index.ts";
import { equationOf, explanationMessages } from "../../src/words/explanations.ts";
import { salafiNumbers, salafiText } from "../../src/words/salafi.ts";

const usual = (name: string) => settables.find((row) => row.name === name)?.default ?? Number.NaN;
const settings = {
  poolPeople: usual("poolPeople"),
  shareSalafi: usual("shareSalafi"),
  salafiK: usual("salafiK"),
};

// By hand: .0875 of 200,000, of these .22; the fewest Salafis the country may have are .02 of 41 million, 820,000.
test("of the country's Salafis under half of one per cent are in the model's IS-K, by the settings themselves", () => {
  const { people, inRival, ofThousand } = salafiNumbers(settings);
  expect(people).toBeCloseTo(17_500, 6);
  expect(inRival).toBeCloseTo(3850, 6);
  expect(ofThousand).toBeCloseTo((1000 * 3850) / 820_000, 9);
  expect(ofThousand).toBeLessThan(5);
});

test("the text says so of the defaults, roughly, and of other settings their own numbers", () => {
  expect(salafiText()).toContain(
    "The model’s Salafi groups are 17,500 people, of whom 3,850 start in IS-K: at most 5 of 1,000 of the country’s Salafis, roughly,",
  );
  expect(salafiText()).toMatch(/^Salafi is not IS-K: /);
  expect(salafiText({ ...settings, shareSalafi: 0.04, salafiK: 0.1 })).toContain(
    "8,000 people, of whom 800 start in IS-K: at most 1 of 1,000",
  );
});

test("the tie's text says that it also stands for the distance between creeds", () => {
  expect(explanationMessages.paragraphs.salafiTie).toMatch(/distance between creeds.*Hanafi/);
  expect(equationOf("salafiTie").lines.join(" ")).toContain("μ_S·salafi");
});
