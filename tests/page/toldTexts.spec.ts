import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyClaim, explanations, isOfFigures, mechanisms } from "../../sim/experiments/index.ts";
import type { Observations } from "../../sim/index.ts";
import { root } from "../../src/tools/root.mjs";

const observations = readdirSync(`${root}scenarios/observations`).map(
  (name): Observations => JSON.parse(readFileSync(`${root}scenarios/observations/${name}`, "utf8")),
);

/** The texts of the claims, in the order in which the page shows them. */
const ofClaims = everyClaim.flatMap((claim) => [
  claim.statement,
  claim.quotation,
  claim.place,
  claim.reach,
  ...(isOfFigures(claim)
    ? [
        claim.label,
        claim.unit,
        ...[claim.first, ...claim.others].flatMap(({ counts, source, shown }) => [counts, source, shown]),
      ]
    : claim.comparisons.flatMap(({ treatment, control, less, outcomes }) => [
        treatment.words,
        control.words,
        less?.treatment.words,
        less?.control.words,
        ...outcomes.flatMap(({ label, unit, because }) => [label, unit, because]),
      ])),
]);

/** The texts of observed figures; "series" names a counter. */
const ofObservations = observations.flatMap(({ series }) =>
  Object.values(series)
    .flat()
    .flatMap(({ counts, source, via, series: counter, codedIn, notScored, note }) => [
      counts,
      source,
      via,
      counter,
      codedIn,
      notScored,
      note,
    ]),
);

const ofExperiments = [
  ...mechanisms.map(({ label }) => label),
  ...explanations.flatMap(({ name, statement }) => [name, statement]),
];

/** A type of every text, each once. */
function typeOf(name: string, from: string, texts: readonly (string | undefined)[]): string {
  const all = [...new Set(texts.filter((text): text is string => text !== undefined && text !== ""))];
  const lines = all.map((text) => `  | ${JSON.stringify(text)}`);
  return `/** Every text of ${from}. Made by \`npm run generate\`; do not edit. */\nexport type ${name} =\n${lines.join("\n")};\n`;
}

describe("texts that stand beside data have a type, so that a translation has each of them and no other", () => {
  it.each([
    ["ClaimText.ts", "the claims in sim/experiments/claims", ofClaims],
    ["ObservationText.ts", "scenarios/observations", ofObservations],
    ["ExperimentText.ts", "the explanations and mechanisms in sim/experiments", ofExperiments],
  ] as const)("%s", async (file, from, texts) => {
    expect(texts.length).toBeGreaterThan(10);
    await expect(typeOf(file.replace(".ts", ""), from, texts)).toMatchFileSnapshot(
      `${root}src/words/told/${file}`,
    );
  });
});
