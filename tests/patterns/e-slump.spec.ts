import { describe, expect, test } from "vitest";
import { measureReplicates, openNotebook, paired, sumRows } from "./figures.ts";

const note = openNotebook("e-slump");
const world = (events: object[]) =>
  measureReplicates({ months: 48, events: events as never }, 40, (at) => ({
    recruits: sumRows(at, "UK", 13, 48) / 36,
    members: at("T", 48),
  }));

describe("pattern e: economic collapse from month 12", () => {
  const usual = world([]);
  const slump = world([
    { kind: "ramp", month: 12, duration: 6, lever: "domesticEconomy", value: 0.5 },
    { kind: "step", month: 12, lever: "aidScale", value: 0 },
  ]);
  const recruits = (runs: typeof usual) => runs.map((run) => run.recruits);
  const lost = slump.map(({ members }, i) => members / usual[i].members - 1);

  test("brings more of the unaffiliated to the rival", () => {
    note("recruits of K a month, usual economy", recruits(usual));
    const more = note("recruits of K a month, slump less usual", paired(recruits(slump), recruits(usual)));
    expect(more.low).toBeGreaterThan(0);
  });

  test("costs the incumbent members", () => {
    expect(note("T in row 48 to the usual economy's", lost).high).toBeLessThan(0);
  });

  test("is a small effect, by design: less than half more recruits, less than a tenth of T", () => {
    const ratio = recruits(slump).map((people, i) => people / recruits(usual)[i] - 1);
    expect(note("recruits of K to the usual economy's", ratio).high).toBeLessThan(0.5);
    expect(note("T in row 48 to the usual economy's", lost).low).toBeGreaterThan(-0.1);
  });
});
