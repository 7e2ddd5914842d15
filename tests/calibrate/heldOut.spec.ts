import { describe, expect, test } from "vitest";
import { observed } from "../../src/calibrate/cite.ts";
import { heldOut, leftOut } from "../../src/calibrate/heldOut.ts";
import { heldOutEarlier, leftOutEarlier } from "../../src/calibrate/heldOutEarlier.ts";
import type { Period } from "../../src/calibrate/period.ts";
import { targets } from "../../src/calibrate/targets.ts";
import { earlier, history } from "../../src/calibrate/worlds.ts";

/** Months of 2021 and 2022: 0 to 15. */
const LAST = 15;
const all = [...targets, ...heldOut, ...heldOutEarlier];
const citedBy = (periods: readonly Period[]) => periods.flatMap(({ cites }) => cites);
const pairsOf = (later: readonly Period[], others: readonly Period[]) =>
  later.flatMap((a, i) => [...others, ...later.slice(i + 1)].map((b) => [a, b] as const));

describe("targets and figures held out", () => {
  test("say what they count, where from, how it was seen and how sure it is", () => {
    for (const { id, counts, ground, source, address, seen, sure } of all) {
      for (const text of [counts, ground, source]) expect(text.length, id).toBeGreaterThan(3);
      expect(address, id).toMatch(/^https:\/\/\S+$/);
      expect(["read", "excerpt", "press", "mention"], id).toContain(seen);
      expect(["high", "middle", "low"], id).toContain(sure);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("have no target after 2022, and hold out nothing of the months of the targets", () => {
    expect(Math.max(...targets.map(({ toMonth }) => toMonth))).toBe(LAST);
    expect(Math.min(...heldOut.map(({ fromMonth }) => fromMonth))).toBe(LAST + 1);
    // January 2018 is month 0 of the older test, September 2021 month 44.
    expect(Math.max(...heldOutEarlier.map(({ toMonth }) => toMonth))).toBeLessThan(44);
  });

  test("no figure held out overlaps another of its measure, or a target", () => {
    const overlap = (a: Period, b: Period) =>
      a.measures.some((name) => b.measures.includes(name)) &&
      a.fromMonth <= b.toMonth &&
      b.fromMonth <= a.toMonth;
    const pairs = [...pairsOf(heldOut, targets), ...pairsOf(heldOutEarlier, [])];
    const wrong = pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => `${a.id} and ${b.id}`);
    expect(wrong).toEqual([]);
  });

  test("no observation stands behind two of them", () => {
    for (const cited of [citedBy([...targets, ...heldOut]), citedBy(heldOutEarlier)])
      expect(cited.filter((key, i) => cited.indexOf(key) !== i)).toEqual([]);
  });

  test("each figure held out has one counter", () => {
    const countersOf = ({ cites }: Period, of: keyof typeof observed) =>
      new Set(observed[of].filter(({ key }) => cites.includes(key)).map(({ series }) => series)).size;
    for (const period of heldOut) expect(countersOf(period, "history"), period.id).toBeLessThanOrEqual(1);
    for (const period of heldOutEarlier) expect(countersOf(period, "earlier"), period.id).toBe(1);
  });

  test("hold out every observation that is not coded into the scenario or left out for a reason", () => {
    const late = observed.history.filter(({ toMonth, codedIn }) => toMonth > LAST && codedIn === undefined);
    expect([...citedBy(heldOut), ...leftOut.keys()].toSorted()).toEqual(
      late.map(({ key }) => key).toSorted(),
    );
    const older = observed.earlier.filter(({ codedIn }) => codedIn === undefined);
    expect([...citedBy(heldOutEarlier), ...leftOutEarlier.keys()].toSorted()).toEqual(
      older.map(({ key }) => key).toSorted(),
    );
  });

  test("lie within what the observations say", () => {
    const check = (periods: readonly Period[], of: keyof typeof observed) => {
      for (const { id, cites, observed: range } of periods.filter((period) => period.cites.length > 0)) {
        const own = observed[of].filter(({ key }) => cites.includes(key));
        // The named defectors alone are scaled to a part of their months: 16 of the 22 to June 2023.
        const scale = id === "defectors" ? 16 / 22 : 1;
        const low = scale * Math.min(...own.map((observation) => observation.low));
        const high = scale * Math.max(...own.map((observation) => observation.high));
        // The lower end of the Taliban's size at the end of 2022 is the start of the run. Both sides are rounded.
        if (id !== "incumbentSize") expect(range[0], id).toBeGreaterThanOrEqual(0.995 * low);
        expect(range[1], id).toBeLessThanOrEqual(1.005 * high);
      }
    };
    check([...targets, ...heldOut], "history");
    check(heldOutEarlier, "earlier");
  });
});

describe("nothing held out is coded in", () => {
  const movedBy = (setting: typeof history, lever: string) =>
    setting.scenario.events.filter((event) => "lever" in event && event.lever === lever);

  test("no figure says so of itself", () => {
    const coded = [...heldOut, ...heldOutEarlier].filter(({ codedIn }) => codedIn !== undefined);
    expect(coded.map(({ id }) => id)).toEqual([]);
  });

  test("the home economy of the history stays as it was in December 2022", () => {
    const ends = movedBy(history, "domesticEconomy").map((event) =>
      "duration" in event ? event.month + event.duration : event.month,
    );
    expect(ends.filter((month) => month > LAST)).toEqual([]);
  });

  test("no scenario moves the rival's choice to strike, or sets what sizes and attacks follow from", () => {
    for (const setting of [history, earlier]) {
      expect(movedBy(setting, "tempo")).toEqual([]);
      expect(setting.scenario.settings.tempo).toBe(1);
      for (const name of ["attackRate", "attackSuppression", "removalRate", "reentryRate", "hiding"])
        expect(setting.kept.has(name), name).toBe(false);
    }
  });
});
