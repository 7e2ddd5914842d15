import { describe, expect, test } from "vitest";
import { createSimulation } from "../../sim/index.ts";
import { levelValue } from "../../sim/state/levels.ts";
import { PRISONER, U } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { column, runOnce, sample } from "../support/rows.ts";
import { mean } from "../support/statistics.ts";
import { meanOf } from "../truth/tolerances.ts";

const still = { agents: 4000, poolPeople: 4000, reconsiderRate: 0 } as const;
const sweep = { repression: 1, selectivity: 1, removalRate: 1 } as const;
const release = (share: number, shareToRival: number, month = 3) =>
  ({ kind: "prisonRelease", month, share, shareToRival }) as const;

describe("newcomers", () => {
  test("take the places of one in twenty of those removed, the month of removal included", () => {
    const reentered = sample(aScenarioWith({ ...still, ...sweep, months: 1 }), 200, "reentered", 1);
    expect(Math.abs(mean(reentered) - 95 * 0.05)).toBeLessThan(meanOf(200, Math.sqrt(95 * 0.05 * 0.95)));
  });

  test("at a rate of 1 all places are taken at once, at 0 none ever; prisoners' places never", () => {
    const at = (reentryRate: number) =>
      runOnce(aScenarioWith({ ...still, ...sweep, reentryRate, months: 24 }));
    expect(column(at(1), "X").every((count, _, all) => count === all[0])).toBe(true);
    expect(column(at(1), "reentered")[1]).toBe(95);
    expect(column(at(0), "X").slice(1)).toEqual(Array(24).fill(column(at(0), "X")[0] + 95));
  });

  test("are unaffiliated, with the purity of the unaffiliated in Salafi and other groups alike, and traits of their own", () => {
    const all = { otherT: 0, otherK: 1, otherX: 0, salafiT: 0, salafiK: 1, salafiX: 0, shareSalafi: 0.5 };
    const scenario = aScenarioWith({ ...still, ...sweep, ...all, agents: 20_000, reentryRate: 1, months: 1 });
    const { state, advance } = createSimulation(scenario, 0);
    const before = state.people.slice();
    advance(1);
    const purity = { salafi: [] as number[], other: [] as number[] };
    let kept = 0;
    state.people.forEach((word, person) => {
      expect((word >>> 24) & 3).toBe(U);
      const salafi = (state.groups[Math.floor(person / 50) * 4 + 3] & 1) === 1;
      purity[salafi ? "salafi" : "other"].push(levelValue(word & 255));
      if (((word ^ before[person]) & 0xff00) === 0) kept++;
    });
    // Mean of Beta(2.5, 4); standard deviation .178.
    for (const found of [purity.salafi, purity.other])
      expect(Math.abs(mean(found) - 2.5 / 6.5)).toBeLessThan(meanOf(10_000, 0.178));
    // Exposure is drawn anew: 1 in 256 meets the old one by chance.
    expect(Math.abs(kept - 20_000 / 256)).toBeLessThan(5 * Math.sqrt(20_000 / 256));
  });
});

describe("a prison release", () => {
  test("of all, all to the rival: K grows by the prisoners, once", () => {
    const scenario = aScenarioWith({
      ...still,
      repression: 0,
      months: 6,
      events: [release(1, 1), release(1, 1, 4)],
    });
    const frame = runOnce(scenario);
    const [K, X, released, toRival] = ["K", "X", "released", "releasedToRival"].map((name) =>
      column(frame, name),
    );
    const prisoners = X[0];
    expect(prisoners).toBeGreaterThan(30);
    expect(K).toEqual([95, 95, 95, 95, 95 + prisoners, 95 + prisoners, 95 + prisoners]);
    expect(released).toEqual([0, 0, 0, 0, prisoners, 0, 0]);
    expect(toRival).toEqual(released);
    expect(X.at(-1)).toBe(0);
  });

  test("frees a share, and of these a share goes to the rival, the rest to neither", () => {
    const scenario = aScenarioWith({
      ...still,
      agents: 20_000,
      poolPeople: 20_000,
      months: 4,
      events: [release(0.6, 0.25)],
    });
    const prisoners = column(runOnce(scenario), "X")[0];
    const expectShare = (name: string, share: number) => {
      const found = mean(sample(scenario, 20, name, 4));
      expect(Math.abs(found / prisoners - share)).toBeLessThan(
        meanOf(20 * prisoners, Math.sqrt(share * (1 - share))),
      );
    };
    expectShare("released", 0.6);
    expectShare("releasedToRival", 0.15);
  });

  test("of a larger share frees the same people and more", () => {
    const freed = (share: number) => {
      const { state, advance } = createSimulation(
        aScenarioWith({ ...still, months: 4, events: [release(share, 0.5)] }),
        0,
      );
      const before = state.people.slice();
      advance(4);
      return [...state.people].flatMap((word, i) => ((word ^ before[i]) & PRISONER ? [i] : []));
    };
    const [some, more] = [freed(0.3), freed(0.7)];
    expect(some.length).toBeGreaterThan(0);
    expect(more.length).toBeGreaterThan(some.length);
    expect(some.filter((person) => !more.includes(person))).toEqual([]);
  });

  test("without a rival frees everybody to neither side", () => {
    const frame = runOnce(aScenarioWith({ ...still, rival: false, months: 5, events: [release(1, 1)] }));
    expect(column(frame, "released")[4]).toBe(column(frame, "X")[0]);
    expect(Math.max(...column(frame, "releasedToRival"))).toBe(0);
  });
});
