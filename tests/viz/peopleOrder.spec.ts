import { expect, test } from "vitest";
import { personNear, personOfRank, rankOf } from "../../viz/peopleOrder.ts";

// Members of 0 in the order of purity, by hand: persons 4 (10), 0 (50), 3 (50), 2 (200); person 1 is of 2.
const crowd = {
  affiliations: Uint8Array.of(0, 2, 0, 0, 0),
  purities: Uint8Array.of(50, 220, 200, 50, 10),
};

test("a rank counts those of the same side who are less hard-line, and of equals those before", () => {
  expect([4, 0, 3, 2].map((person) => rankOf(crowd, person).rank)).toEqual([0, 1, 2, 3]);
  expect(rankOf(crowd, 1)).toEqual({ rank: 0, count: 1 });
});

test("ranks lead back to their persons, and past an end to the last one there", () => {
  expect([0, 1, 2, 3].map((rank) => personOfRank(crowd, 0, rank))).toEqual([4, 0, 3, 2]);
  expect([personOfRank(crowd, 0, -1), personOfRank(crowd, 0, 99)]).toEqual([4, 2]);
  expect(personOfRank(crowd, 3, 0)).toBeUndefined();
});

test("the nearest of a side is nearest in purity; a side without people has none", () => {
  expect(personNear(crowd, 0, 150)).toBe(2);
  expect(personNear(crowd, 2, 0)).toBe(1);
  expect(personNear(crowd, 1, 100)).toBeUndefined();
});
