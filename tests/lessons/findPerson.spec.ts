import { expect, it } from "vitest";
import type { PeopleByMonth } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { findPerson } from "../../src/lessons/findPerson.ts";
import { meanReading, readingsOf } from "../../src/lessons/meanReading.ts";

/** Sides of each person in each row: 0 T, 1 U, 2 K, 3 removed. */
function people(...sides: number[][]): PeopleByMonth {
  const rows = sides[0]?.length ?? 0;
  const affiliations = Uint8Array.from({ length: rows * sides.length }, (_, i) => {
    const [row, person] = [Math.floor(i / sides.length), i % sides.length];
    return sides[person]?.[row] ?? 0;
  });
  const none = { purities: new Uint8Array(), positions: new Float64Array(), counts: new Uint32Array() };
  return { agents: sides.length, rows, affiliations, ...none };
}

it("a person is found by what they did, in the order of the people", () => {
  const all = people([0, 0, 0], [0, 1, 1], [0, 0, 2], [1, 1, 0], [0, 2, 0], [3, 3, 3]);
  expect(findPerson(all, "stayed")).toBe(0);
  expect(findPerson(all, "wentHome")).toBe(1);
  expect(findPerson(all, "leftForRival")).toBe(2);
  expect(findPerson(all, "leftForRival", 2)).toBe(4);
  expect(findPerson(all, "leftForRival", 9)).toBe(4);
  expect(findPerson(all, "joined")).toBe(3);
  expect(findPerson(people([3, 3]), "leftForRival")).toBeUndefined();
});

it("a reading's mean is over the replicates that have it", () => {
  const [rows, count] = [2, 3];
  const values = new Float64Array(rows * count * measures.length);
  [10, 20, 60].forEach((value, i) => {
    values[(i * rows + 1) * measures.length + measureIndex("K")] = value;
    values[(i * rows + 1) * measures.length + measureIndex("collapseMonth")] = i === 0 ? -1 : value;
  });
  const at = (measure: string) => ({ measure, summary: "at" as const, from: 1, to: 1 });
  expect(meanReading({ rows, count, values }, at("K"))).toBe(30);
  expect([...readingsOf({ rows, count, values }, at("K"))]).toEqual([10, 20, 60]);
  expect(meanReading({ rows, count, values }, at("collapseMonth"))).toBe(40);
});
