import { expect, test } from "vitest";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json" with { type: "json" };
import { chanceAndIgnorance, chooseWorlds, runJobsHere } from "../../sim/experiments/index.ts";
import { fingerprintScenario } from "../../sim/index.ts";
import { createResolver } from "../../src/lab/resolve.ts";
import { loadTerms } from "../../src/lab/usual.ts";
import { ignoranceKey, startSpread } from "../../src/results/ignorance.ts";
import { worldsEffort } from "../../src/results/worldsEffort.ts";
import { wordingOf } from "../../src/words/wording.ts";

test("what the first screen says of plausible worlds is what their runs give", async () => {
  const { usual, ...terms } = loadTerms(["curves"]);
  const resolved = createResolver({ ...terms, usual })(usual);
  if (!("byId" in resolved)) throw new Error(resolved.join("; "));
  const base = resolved.current;
  const { measure } = usual.view;
  const worlds = chooseWorlds(accepted, worldsEffort.worlds, base.seed);
  const study = { base, seed: base.seed, ...worldsEffort, worlds, measure };
  const { both, middle } = await chanceAndIgnorance(study, runJobsHere);
  const made = { low: both.low, high: both.high, middle };
  const lines = Object.entries(made).map(
    ([name, values]) =>
      `  ${name}: [${rises(values.map((value) => Math.floor(10_000 * value))).join(", ")}],`,
  );
  const of = ignoranceKey(fingerprintScenario(base), measure);
  const text = `${head}  of: ${JSON.stringify(of)},\n  worlds: ${worldsEffort.worlds},\n${lines.join("\n")}\n} as const;\n`;
  // Golden: computed by this test, written by `npm run generate`; it changes when the model or the vectors do.
  await expect(text).toMatchFileSnapshot("../../src/results/startWorlds.ts");
  // Rounded down, no number crosses a border of the page’s own rounding: these are multiples of 1/10,000.
  const { short } = wordingOf("share");
  const told = startSpread();
  expect([...told.both.low, ...told.both.high, ...told.middle].map(short)).toEqual(
    [...made.low, ...made.high, ...made.middle].map(short),
  );
}, 60_000);

const rises = (values: readonly number[]) => values.map((value, row) => value - (values[row - 1] ?? 0));

const head = `/**
 * Where runs of the first screen's scenario lie in plausible worlds: how much a border rises from month to month, in
 * 10,000ths. Made by \`npm run generate\`; do not edit.
 */
// biome-ignore format: one line a row
export const startWorlds = {
`;
