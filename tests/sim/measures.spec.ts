import { describe, expect, test } from "vitest";
import { quantilesByMonth } from "../../sim/experiments/index.ts";
import { createSimulation, measureIndex, measures, type Simulation } from "../../sim/index.ts";
import { K, type State, slot, T, U, write } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const names =
  "T K U X TT TK TU KT KK KU UT UK UU removed reentered released expectedTK cumulativeTK cumulativeExpectedTK " +
  "hardShareT hardExitsTK cumulativeHardShareLeft salafiJoins contestedRegions K_East K_North K_Kabul K_South K_West " +
  "A E poverty L P psi attacks attacksOnRegime attacksOnCivilians harmed rights moderation upwardGap shareAbove " +
  "collapseMonth releasedToRival women inclusion minorities foreign " +
  "cumulativeTU hardShareTK noPostShareTK hardShareTU noPostShareTU noPostShareT hiddenShareK";

const measure = ({ model, state }: Simulation, name: string) =>
  measures[measureIndex(name)].measure(model, state);

/** A run whose columns a test may set by hand. */
const blank = (changes = {}) => {
  const simulation = createSimulation(aScenarioWith({ agents: 50, poolPeople: 500, ...changes }), 0);
  const { state } = simulation;
  state.regions.fill(0);
  state.purityT.fill(0);
  return simulation;
};
const inRegion = (state: State, region: number, t: number, u: number, k: number) => {
  state.regions[region * 3 + T] = t;
  state.regions[region * 3 + U] = u;
  state.regions[region * 3 + K] = k;
};
/** Members of T at a level of purity, in the first region. */
const addMembers = (state: State, level: number, count: number) => {
  state.purityT[level] += count;
  state.regions[T] += count;
};

describe("the table of measures", () => {
  test("has a label of its own for each", () => {
    expect(new Set(measures.map(({ label }) => label)).size).toBe(names.split(" ").length);
  });

  test("has the columns of every CSV, in their order", () => {
    expect(measures.map(({ name }) => name).join(" ")).toBe(names);
  });

  test("refuses a name it does not hold", () => {
    expect(() => measureIndex("Taliban")).toThrow(
      'measure: expected a name in the table, received "Taliban"',
    );
  });
});

describe("measures, by hand", () => {
  test("counts are people: an agent stands for poolPeople / agents of them", () => {
    const simulation = blank();
    inRegion(simulation.state, 0, 7, 5, 3);
    inRegion(simulation.state, 4, 1, 2, 2);
    expect(["T", "U", "K", "K_East", "K_West", "K_Kabul"].map((name) => measure(simulation, name))).toEqual([
      80, 70, 50, 30, 20, 0,
    ]);
  });

  test("who has left so far is told by destination: hard-line, and without a post; 0 while nobody has", () => {
    const simulation = blank();
    const names = ["hardShareTK", "noPostShareTK", "hardShareTU", "noPostShareTU"];
    expect(names.map((name) => measure(simulation, name))).toEqual([0, 0, 0, 0]);
    const counts = {
      cumulativeTK: 8,
      hardTK: 6,
      noPostTK: 5,
      cumulativeTU: 10,
      hardTU: 3,
      noPostTU: 4,
    } as const;
    for (const [name, count] of Object.entries(counts))
      write(simulation.state, slot[name as keyof typeof counts], count);
    expect(names.map((name) => measure(simulation, name))).toEqual([0.75, 0.625, 0.3, 0.4]);
    expect(measure(simulation, "cumulativeTU")).toBe(100);
  });

  test("members without a post are those of T that are not counted among the posts", () => {
    const simulation = blank();
    inRegion(simulation.state, 0, 6, 20, 3);
    inRegion(simulation.state, 3, 2, 20, 3);
    write(simulation.state, slot.postsT, 5);
    expect(measure(simulation, "noPostShareT")).toBe(0.375);
  });

  test("a region is contested when K is more than a fifth of the armed there", () => {
    const simulation = blank();
    inRegion(simulation.state, 0, 8, 0, 2); // exactly a fifth: not contested
    inRegion(simulation.state, 1, 7, 30, 2); // 2/9
    inRegion(simulation.state, 2, 0, 9, 1); // all of the armed
    inRegion(simulation.state, 3, 0, 9, 0); // nobody armed
    expect(measure(simulation, "contestedRegions")).toBe(2);
  });

  test("hard-liners, upward gap and share above are over the members of T", () => {
    // x_T = 1 − .5; members at (2·level + 1)/512: .099609, .501953, .701172 (hard, as it is above .7), .900391.
    const simulation = blank({ moderation: 0.5 });
    for (const level of [25, 128, 179, 230]) addMembers(simulation.state, level, 1);
    expect(measure(simulation, "hardShareT")).toBe(0.5);
    expect(measure(simulation, "shareAbove")).toBe(0.75);
    expect(measure(simulation, "upwardGap")).toBeCloseTo((0.001953 + 0.201172 + 0.400391) / 4, 5);
  });

  test.each([
    ["women", 0.35],
    ["inclusion", 0.2],
    ["minorities", 0.15],
    ["foreign", 0.3],
  ])("a hard-liner holds full %s against the regime with its weight", (strand, weight) => {
    const simulation = blank({ moderation: 0, [strand]: 1 });
    addMembers(simulation.state, 255, 1);
    expect(measure(simulation, "upwardGap")).toBeCloseTo(511 / 512 - (1 - weight), 12);
  });

  test("level 178, at .697, is not yet hard, and without members shares are zero", () => {
    const simulation = blank();
    expect(["hardShareT", "upwardGap", "shareAbove"].map((name) => measure(simulation, name))).toEqual([
      0, 0, 0,
    ]);
    addMembers(simulation.state, 178, 3);
    expect(measure(simulation, "hardShareT")).toBe(0);
  });

  test("rights are the mean of women's and minorities' strands; moderation weighs as donors do", () => {
    const simulation = blank({ women: 0.2, inclusion: 0.4, minorities: 0.6, foreign: 1 });
    expect(measure(simulation, "rights")).toBeCloseTo(0.4, 12);
    expect(measure(simulation, "moderation")).toBeCloseTo(0.45 * 0.2 + 0.25 * 0.4 + 0.1 * 0.6 + 0.2, 12);
  });
});

describe("collapse is noted in its first row", () => {
  const firstRow = (changes: Record<string, number>, set: (state: State) => void = () => {}) => {
    const still = { agents: 400, clustering: 0, months: 4, reconsiderRate: 0, repression: 0, shareSalafi: 0 };
    const simulation = createSimulation(aScenarioWith({ ...still, ...changes }), 0);
    set(simulation.state);
    simulation.advance(3);
    return measure(simulation, "collapseMonth");
  };

  test("when T falls below .6 of its start", () => {
    // 100 of 400 in T at the start; the counted members are what the criterion reads.
    const lose = (n: number) => (state: State) => {
      state.regions[T] -= n;
      state.regions[U] += n;
    };
    const start = { otherT: 1, otherK: 0, otherX: 0, shareSalafi: 0 };
    expect(firstRow(start, lose(56))).toBe(-1);
    expect(firstRow(start, (state) => write(state, slot.initialT, 667))).toBe(1);
    expect(firstRow(start, (state) => write(state, slot.initialT, 666))).toBe(-1);
  });

  test("when K is more than half of T", () => {
    expect(firstRow({ otherT: 0.5, otherK: 0.25, otherX: 0 })).toBe(-1);
    expect(firstRow({ otherT: 0.5, otherK: 0.26, otherX: 0 })).toBe(0);
  });

  test("when legitimacy falls below .1", () => {
    const fading = { legitimacyBase: 0, legitimacySpeed: 0.5, legitimacyEconomy: 0, legitimacyAttacks: 0 };
    // .3, .15, .075: below .1 in row 2.
    expect(firstRow({ ...fading, legitimacy0: 0.3 })).toBe(2);
    expect(firstRow({ ...fading, legitimacy0: 0.05 })).toBe(0);
  });
});

describe("quantiles by month", () => {
  test("are those of the replicates by linear interpolation (R-7)", () => {
    // Four replicates of two rows; K in row 1 is 4, 1, 3, 10: quartiles 2.5, 3.5, 5.5 by hand.
    const width = measures.length;
    const values = new Float64Array(4 * 2 * width);
    [4, 1, 3, 10].forEach((k, replicate) => {
      values[(replicate * 2 + 1) * width + measureIndex("K")] = k;
    });
    const found = quantilesByMonth(values, 2, measureIndex("K"), [0.25, 0.5, 0.75, 0, 1]);
    expect([...found]).toEqual([0, 2.5, 0, 3.5, 0, 5.5, 0, 1, 0, 10]);
  });
});
