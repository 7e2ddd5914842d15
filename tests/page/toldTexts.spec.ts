import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyClaim, explanations, isOfFigures, mechanisms } from "../../sim/experiments/index.ts";
import type { Observations } from "../../sim/index.ts";
import { pageLanguages } from "../../src/languages/languages.ts";
import presets from "../../src/library/presets.json" with { type: "json" };
import { loadPresetTexts } from "../../src/library/presetTexts.ts";
import { sealedMeasures } from "../../src/seal/sealedMeasures.ts";
import { root } from "../../src/tools/root.mjs";

const otherLanguages = pageLanguages.map(({ tag }) => tag).filter((tag) => tag !== "en");

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
const ofSealed = sealedMeasures.map(({ label }) => label);

const titles = presets.map(({ title }) => title);

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
    ["SealedFigureText.ts", "the sealed figures", ofSealed],
    ["TitleText.ts", "the titles of the page's scenarios", titles],
    ["ExperimentText.ts", "the explanations and mechanisms in sim/experiments", ofExperiments],
  ] as const)("%s", async (file, from, texts) => {
    expect(texts.length).toBeGreaterThan(4);
    await expect(typeOf(file.replace(".ts", ""), from, texts)).toMatchFileSnapshot(
      `${root}src/words/told/${file}`,
    );
  });
});

describe.each(otherLanguages)("the scenarios' texts in %s", (tag) => {
  const told: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
    readFileSync(`${root}scenarios/texts/${tag}.json`, "utf8"),
  );

  it("are of each of the page's scenarios, whole, and none is that of the file", async () => {
    expect(Object.keys(told).sort()).toEqual(presets.map(({ id }) => id).sort());
    for (const [id, texts] of Object.entries(told)) {
      const own: Readonly<Record<string, unknown>> = { ...(await loadPresetTexts(id)) };
      expect(Object.keys(texts).sort(), id).toEqual(["author", "description", "leavesOut", "source"]);
      for (const [name, text] of Object.entries(texts)) {
        expect(text.trim(), `${id}.${name}`).not.toBe("");
        expect(text, `${id}.${name}`).not.toBe(own[name]);
      }
    }
  });
});
