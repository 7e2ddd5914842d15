import { expect, test } from "vitest";
import { findTurningPoints } from "../../viz/turningPoints.ts";

const months = 40;
const at = (value: (month: number) => number) =>
  Array.from({ length: months + 1 }, (_, month) => value(month));
const flat = at(() => 10);
/** Curves with the chance of ±1 around their difference. */
const find = (current: number[], reference: number[], extent = 20) =>
  findTurningPoints({
    current,
    reference,
    low: current.map((value, month) => value - reference[month] - 1),
    high: current.map((value, month) => value - reference[month] + 1),
    extent,
  });

test("two curves on top of each other have nothing to point at", () => {
  expect(find(flat, flat)).toEqual([]);
});

test("curves part in the month from which chance no longer explains the difference", () => {
  // By hand: the difference is month / 4, beyond the chance of 1 from month 5 on.
  const rising = at((month) => 10 + month / 4);
  expect(find(rising, flat)).toEqual([{ kind: "part", month: 5 }]);
});

test("a difference that lasts two months is not a parting", () => {
  const spike = at((month) => (month === 10 || month === 11 ? 15 : 10));
  expect(find(spike, flat, 1000)).toEqual([]);
});

test("a dip that recovers is the lowest month, and where it passes the other curve is a crossing", () => {
  // By hand: lowest in month 10, level again in month 20, far above after that.
  const dip = at((month) => 10 + ((month - 10) ** 2 - 100) / 25);
  const points = find(dip, flat);
  expect(points).toContainEqual({ kind: "trough", month: 10 });
  expect(points).toContainEqual({ kind: "cross", month: 20 });
});

test("there are never more than three, and the crossing comes first", () => {
  const wave = at((month) => 10 + 8 * Math.sin((month / months) * 2 * Math.PI));
  const points = find(wave, flat);
  expect(points.length).toBe(3);
  expect(points[0].kind).toBe("cross");
});
