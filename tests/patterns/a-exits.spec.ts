import { describe, expect, test } from "vitest";
import { mean } from "../support/statistics.ts";
import { measureReplicates, openNotebook, paired, sumRows } from "./figures.ts";

const note = openNotebook("a-exits");
const year = (moderation: number) =>
  measureReplicates({ moderation, months: 12 }, 40, (at) => ({
    expected: sumRows(at, "expectedTK", 1, 12) / 12,
    exits: sumRows(at, "TK", 1, 12),
    hardExits: sumRows(at, "hardExitsTK", 1, 12),
    hardShare: at("hardShareT", 0),
  }));

describe("pattern a: exits from the incumbent to the rival in year 1", () => {
  const levels = [0.1, 0.3, 0.5, 0.7].map((moderation) => ({ moderation, replicates: year(moderation) }));
  const expected = levels.map(({ replicates }) => replicates.map((replicate) => replicate.expected));

  test("rise with every step of moderation", () => {
    levels.forEach(({ moderation }, i) => {
      note(`expected exits per month at M = ${moderation}, people`, expected[i]);
      if (i > 0) {
        const rise = note(`rise to M = ${moderation}`, paired(expected[i], expected[i - 1]));
        expect(rise.low).toBeGreaterThan(0);
      }
    });
  });

  test("are tenfold and more at M = .7 of what they are at M = .1", () => {
    const logs = expected[3].map((exits, i) => Math.log10(exits / expected[0][i]));
    expect(note("log10 of the ratio, M = .7 to M = .1", logs).low).toBeGreaterThan(1);
  });

  test("are those of hard-liners first", () => {
    for (const { moderation, replicates } of levels) {
      const exits = mean(replicates.map((replicate) => replicate.exits));
      const excess = replicates.map(
        ({ hardExits, exits: own, hardShare }) => (hardExits - own * hardShare) / exits,
      );
      const figure = note(`hard-liners among exits over their share in T, M = ${moderation}`, excess);
      expect(figure.low).toBeGreaterThan(0.2);
    }
  });

  test("leave the incumbent less hard-line", () => {
    const end = (moderation: number) =>
      measureReplicates({ moderation, months: 12 }, 40, (at) => at("hardShareT", 12));
    const change = note(
      "change of the hard-line share of T at row 12, M = .7 to M = .1",
      paired(end(0.7), end(0.1)),
    );
    expect(change.high).toBeLessThan(0);
  });
});
