import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseScenario, type Scenario } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { runInParts, runWhole } from "../support/inParts.ts";

const counts = [1, 2, 3, 5];

function ofLibrary(id: string): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8")));
  if (!parsed.ok) throw new Error(id);
  return parsed.scenario;
}

// Each expectation is the run as a whole: bytes of the rows, of doubles that are no numbers too.
const bytes = (rows: Float64Array) => Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);

async function expectSame(treatment: Scenario, replicate = 1, parts = counts): Promise<void> {
  const whole = runWhole(treatment, replicate);
  for (const count of parts)
    for (const rows of await runInParts(treatment, replicate, count))
      expect(bytes(rows).equals(bytes(whole)), `${count} parts`).toBe(true);
}

describe("a run in parts gives the rows of the run as a whole, in each of 1, 2, 3 and 5 parts", () => {
  test.each([
    "baseline",
    "history-2021-2026",
    "moderation-no-rival",
    "crackdown-indiscriminate",
    "propaganda-surge",
  ])("for the scenario %s", (id) => expectSame(ofLibrary(id)));

  test("for a farsighted leadership, with a rival and without", async () => {
    for (const rival of [true, false])
      await expectSame(aScenarioWith({ months: 25, agents: 2000, mode: "farsighted", rival }));
  });

  const release = (month: number, shareToRival: number) =>
    ({ kind: "prisonRelease", month, share: 0.5, shareToRival }) as const;

  test("when prisons open in the month in which an adaptive leadership looks at its members", () =>
    expectSame(
      aScenarioWith({
        months: 40,
        mode: "adaptive",
        reviewInterval: 6,
        events: [release(6, 0.8), release(18, 0.1)],
      }),
    ));

  test("when prisons open in the month in which a farsighted leadership looks ahead", () =>
    expectSame(
      aScenarioWith({
        months: 20,
        agents: 2000,
        mode: "farsighted",
        reviewInterval: 6,
        events: [release(12, 1)],
      }),
    ));

  test("where half of everybody reconsiders, and where nobody does", async () => {
    await expectSame(aScenarioWith({ months: 15, reconsiderRate: 0.5 }));
    await expectSame(aScenarioWith({ months: 15, reconsiderRate: 1 }));
    await expectSame(aScenarioWith({ months: 15, reconsiderRate: 0.0005 }));
    await expectSame(aScenarioWith({ months: 15, reconsiderRate: 0 }));
  });

  test("where choices are so sharp that their weights are written out", () =>
    expectSame(aScenarioWith({ months: 15, choiceSharpness: 50 })));

  test("where groups are too large for the compiled choice, and fewer than the parts", () =>
    expectSame(aScenarioWith({ months: 15, agents: 4000, groupSize: 1000 })));

  test("with 800,000 people, whose parts begin far into the search and beyond the memory of a part", () =>
    expectSame(aScenarioWith({ months: 3, agents: 800_000 }), 3, [2, 3]));
});
