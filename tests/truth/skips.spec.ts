import { expect, test } from "vitest";
import { createLastingWeights } from "../../sim/choice/lastingWeights.ts";
import { reconsidering } from "../../sim/choice/written.ts";
import { createAliasTable } from "../../sim/random/alias.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

/** The probability of each outcome that 32 random bits choose from an alias table, computed cell by cell. */
function probabilitiesOf(table: Uint32Array): number[] {
  const found = Array.from({ length: 256 }, () => 0);
  for (const [cell, entry] of table.entries()) {
    const own = (entry & 0xffffff) / 16777216;
    found[cell] += own / 256;
    found[entry >>> 24] += (1 - own) / 256;
  }
  return found;
}

// Skips of 0 to 254 people and then one who reconsiders; 255 stands for "nobody among 255".
test.each([0.003, 0.01, 0.05, 0.1, 0.5, 1])("skips are geometric at q = %d", (reconsiderRate) => {
  const { skips } = createLastingWeights(aScenarioWith({ reconsiderRate }));
  if (skips === undefined) throw new Error("expected a table of skips");
  const kept = 1 - reconsiderRate;
  let still = 1;
  for (const [skip, found] of probabilitiesOf(skips).entries()) {
    const expected = skip === 255 ? still : reconsiderRate * still;
    still *= kept;
    // A cell is met to 2⁻³²; no outcome is the alias of more than 256.
    expect(Math.abs(found - expected)).toBeLessThan(256 / 2 ** 32);
  }
});

test("nobody is found where nobody reconsiders", () => {
  expect(createLastingWeights(aScenarioWith({ reconsiderRate: 0 })).skips).toBeUndefined();
});

test("a skip of 255 passes over 255 people and finds nobody", () => {
  const always = (skip: number) =>
    createAliasTable(Float64Array.from({ length: 256 }, (_, i) => +(i === skip)));
  const keys = { skip0: 1, skip1: 2, choice0: 3, choice1: 4 };
  expect([...reconsidering(10_000, always(255), keys)]).toEqual([]);
  // By hand: 254 passed over, then one found, again and again.
  expect([...reconsidering(600, always(254), keys)]).toEqual([254, 509]);
});
