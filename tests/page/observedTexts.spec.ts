import { expect, test } from "vitest";
import type { Observations } from "../../sim/index.ts";
import { observedOf } from "../../src/library/observedOf.ts";
import { wordingOf } from "../../src/words/wording.ts";

type Figure = Observations["series"][string][number];
const figure: Figure = {
  ...{ from: "2023-01", to: "2023-02", fromMonth: 16, toMonth: 17, low: 2, high: 4 },
  ...{ counts: "attacks claimed", source: "A", address: "https://a.org", seen: "read", sure: "high" },
};
const textsOf = (changes: Partial<Figure>) => {
  const series = { attacks: [{ ...figure, ...changes }] };
  const observations = { id: "a", title: "a", text: "a", monthZero: "2021-09", series };
  return observedOf(observations, "attacks", wordingOf("attacks per month")).map(({ text }) => text);
};

test("an observed figure is told with what it counts and its source", () => {
  expect(textsOf({})).toEqual(["Observed 2023-01 to 2023-02: 2–4. It counts attacks claimed. Source: A."]);
});

test("a figure of something else says that no run is judged by it", () => {
  expect(textsOf({ notScored: "it counts the army" })).toEqual([
    "Observed 2023-01 to 2023-02: 2–4. It counts attacks claimed. Source: A. No run is judged by it: it counts the army.",
  ]);
});

test("a counter, a report in the press, and what is coded in are told where they are so", () => {
  expect(
    textsOf({
      ...{ series: "UN", via: "B", seen: "press", codedIn: "otherT", note: "A note." },
    }),
  ).toEqual([
    "Observed 2023-01 to 2023-02: 2–4. It counts attacks claimed (by UN). Source: A, via B. Seen in a press report. Coded into the scenario (otherT): a curve that meets it proves nothing. A note.",
  ]);
});

test("a rate of attacks keeps its first decimal, so that its ends stay apart", () => {
  expect(textsOf({ low: 1.54, high: 2 })[0]).toMatch(/: 1\.5–2\. It counts/);
  expect(textsOf({ low: 26.5, high: 26.5 })[0]).toMatch(/: 26\.5\. It counts/);
});
