import { describe, expect, test } from "vitest";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json";
import { periods } from "../../src/calibrate/calibrate.ts";
import { heldOut } from "../../src/calibrate/heldOut.ts";
import { targets } from "../../src/calibrate/targets.ts";
import { history, readPeriods } from "../../src/calibrate/worlds.ts";
import { openNotebook } from "./figures.ts";

const note = openNotebook("i-hindcast");
const REPLICATES = 100;

describe("pattern i: 2021 to 2024 under the history scenario, 2023 and 2024 held out", () => {
  const figures = readPeriods(history, periods, 0, REPLICATES);
  const place = (id: string) => periods.findIndex((period) => period.id === id);
  const noted = (id: string) => note(periods[place(id)].label, figures[place(id)]);
  /** The observed range and the range that agrees with it come from src/calibrate. */
  const expectAgreement = (id: string) => {
    const { mean: found, low, high } = noted(id);
    const period = periods[place(id)];
    expect(high, `${id}: ${found}`).toBeGreaterThanOrEqual(period.low);
    expect(low, `${id}: ${found}`).toBeLessThanOrEqual(period.high);
  };
  /** The result as a multiple of the observed figure, the middle of its range. */
  const timesObserved = (id: string) => {
    const [low, high] = periods[place(id)].observed;
    const middle = (low + high) / 2;
    return note(
      `${periods[place(id)].label}, times observed`,
      figures[place(id)].map((value) => value / middle),
    );
  };

  test("K has the size it was given in January 2022 and February 2023", () => {
    expectAgreement("rivalSize");
    expectAgreement("rivalSize2023Feb");
  });

  // About 3,000 against 4,000 to 6,000 with families: unpaid in spring 2023, the model's rival perhaps shrinks too
  // fast.
  test.fails("K has the size it was given in August 2023", () => expectAgreement("rivalSize2023Aug"));

  test("150 to 200 people per month join K in mid-2022", () => {
    const { mean: found } = noted("recruits");
    expect(found).toBeGreaterThan(150);
    expect(found).toBeLessThan(200);
  });

  test("the economy follows the GDP of 2022 to 2024", () => {
    for (const id of ["economy2022", "economy2023", "economy2024"]) expectAgreement(id);
  });

  test("100 to 250 people leave T for K by the end of 2024, few of them after 2022", () => {
    expectAgreement("defectors");
    expectAgreement("defectors2023Jun");
    const last = { ...periods[place("defectors2023Jun")], fromMonth: 39, toMonth: 39 };
    const [people] = readPeriods(history, [last], 0, REPLICATES);
    const figure = note("Left the Taliban for IS-K, to December 2024", people);
    expect(figure.low).toBeGreaterThan(100);
    expect(figure.high).toBeLessThan(250);
  });

  test("attacks agree with the counts of 2021 and 2022", () => {
    for (const id of ["attacksLate2021", "attacksEarly2022", "attacksLate2022", "attacksAutumn2022"])
      expectAgreement(id);
  });

  test("attacks agree with the counts of August to November 2023", () => {
    for (const id of ["attacks2023Oct", "attacks2023AugNov"]) expectAgreement(id);
  });

  test("without tempo attacks come out 1.3 to 2.4 times too high in the summer of 2023 and in 2024", () => {
    for (const id of ["attacks2023JunSep", "attacks2024"]) {
      const times = timesObserved(id);
      expect(times.low, id).toBeGreaterThan(1.3);
      expect(times.high, id).toBeLessThan(2.4);
    }
  });

  /** World by world, whether its mean agrees. */
  const agreement = heldOut.map(({ low, high }, i) =>
    accepted.worlds.map(({ means }) => means[targets.length + i] >= low && means[targets.length + i] <= high),
  );

  const quiet = "attacks2023AprMay";
  /** Whether more than one in twenty accepted vectors agree with a figure. */
  const expectAccepted = (i: number) => {
    const { label } = heldOut[i];
    const share = note(`${label}, share of accepted worlds that agree`, agreement[i].map(Number));
    expect(share.mean, label).toBeGreaterThan(0.05);
  };

  test("each figure held out but one agrees with more than one in twenty accepted vectors", () => {
    heldOut.forEach(({ id }, i) => {
      if (id !== quiet) expectAccepted(i);
    });
  });

  // Twelve of 260 do: two months without any attack.
  test.fails("so do the attacks of April and May 2023", () =>
    expectAccepted(heldOut.findIndex(({ id }) => id === quiet)));

  // With none. Only tempo, here left at 1, could give a rival of thousands that hardly strikes.
  test.fails("all figures held out agree with one and the same accepted vector", () => {
    const together = accepted.worlds.filter((_, w) => agreement.every((worlds) => worlds[w]));
    expect(together.length).toBeGreaterThan(0);
  });
});
