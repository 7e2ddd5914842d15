import { describe, expect, test } from "vitest";
import { estimate, measureReplicates, openNotebook } from "./figures.ts";

const note = openNotebook("c-j-curve");
const CHANGE = 12;
/** T under moderation from month 12 on, relative to T under the unchanged hard line: by row, by replicate. */
function relative(moderation: number, rival: boolean, replicates = 30): number[][] {
  const path = (changes: object) =>
    measureReplicates({ rival, months: 84, ...changes }, replicates, (at) =>
      Array.from({ length: 85 }, (_, row) => at("T", row)),
    );
  const flat = path({});
  const turned = path({ events: [{ kind: "step", month: CHANGE, lever: "moderation", value: moderation }] });
  return Array.from({ length: 85 }, (_, row) => flat.map((line, i) => turned[i][row] / line[row] - 1));
}

describe("pattern c: moderation at month 12 under conditional aid is a J-curve", () => {
  const withRival = relative(0.6, true);

  test("T dips: about 5 % at 16 months, at M = .6", () => {
    const dip = note("T to the hard line 16 months on, M = .6", withRival[CHANGE + 16]);
    expect(dip.low).toBeGreaterThan(-0.08);
    expect(dip.high).toBeLessThan(-0.03);
  });

  test("T crosses the flat line by about 40 months and ends above it, at M = .6", () => {
    const means = withRival.map((values) => estimate(values).mean);
    const crossing = means.findIndex((value, row) => row > CHANGE + 3 && value >= 0) - CHANGE;
    expect(crossing).toBeGreaterThan(30);
    expect(crossing).toBeLessThan(50);
    note("T to the hard line 40 months on, M = .6", withRival[CHANGE + 40]);
    expect(note("T to the hard line in row 84, M = .6", withRival[84]).low).toBeGreaterThan(0);
  });

  test("there is no dip without a rival", () => {
    const alone = relative(0.6, false);
    for (let row = CHANGE + 1; row <= 84; row++) expect(estimate(alone[row]).low).toBeGreaterThan(0);
    note("T to the hard line 16 months on without a rival, M = .6", alone[CHANGE + 16]);
  });

  // Under the defaults it is 12 to 15 % below the hard line for four years and still about 6 % below in row 84.
  test.fails("at M = .7 too T is back above the hard line within seven years", () => {
    expect(note("T to the hard line in row 84, M = .7", relative(0.7, true)[84]).low).toBeGreaterThan(0);
  });
});
