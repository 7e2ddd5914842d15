import { expect, test } from "vitest";
import { runPeople } from "../../sim/experiments/people.ts";
import { personForKey } from "../../src/page/people/peopleKeys.ts";
import { monthOf } from "../../src/page/people/peopleMonth.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const month = monthOf(runPeople(aScenarioWith({ agents: 1000, months: 12, moderation: 0.7 }), 0), 12);
const { affiliations, purities } = month.crowd;
const press = (person: number | undefined, ...keys: string[]) =>
  keys.reduce<number | undefined>((at, key) => {
    const next = personForKey(month, at, key);
    if (next === "other key") throw new Error(`key: expected one that leads somewhere, received ${key}`);
    return next;
  }, person);

test("the counts of a month are those of its people, above the line as the line divides them", () => {
  const counts = [0, 1, 2, 3].map((side) => {
    const all = [...affiliations.keys()].filter((i) => affiliations[i] === side);
    return { all: all.length, above: all.filter((i) => (purities[i] + 0.5) / 256 > month.position).length };
  });
  expect(month.counts).toEqual(counts);
  expect(month.words[0]).toBe(`Taliban: ${counts[0].all}, ${counts[0].above} above the line`);
});

test("the first key chooses a member of the Taliban at the regime's line", () => {
  const person = press(undefined, "ArrowRight") ?? -1;
  expect(affiliations[person]).toBe(0);
  expect(Math.abs(purities[person] / 256 - month.position)).toBeLessThan(0.05);
});

test("right and left lead through everybody of a side in the order of purity, and back", () => {
  const first = press(undefined, "ArrowRight", "Home");
  const seen = [first];
  for (let i = 1; i < month.counts[0].all; i++) seen.push(press(seen[i - 1], "ArrowRight"));
  expect(new Set(seen).size).toBe(month.counts[0].all);
  for (let i = 1; i < seen.length; i++)
    expect(purities[seen[i] ?? -1]).toBeGreaterThanOrEqual(purities[seen[i - 1] ?? -1]);
  expect(press(seen.at(-1), "ArrowRight")).toBe(seen.at(-1));
  expect(press(first, "End")).toBe(seen.at(-1));
  expect(press(seen[5], "ArrowLeft")).toBe(seen[4]);
});

test("up and down lead from lane to lane at about the same purity", () => {
  const person = press(undefined, "ArrowRight", "ArrowDown") ?? -1;
  expect(affiliations[person]).toBe(1);
  expect(affiliations[press(person, "ArrowUp", "ArrowUp") ?? -1]).toBe(2);
});

test("Escape lets go, and other keys are left to the page", () => {
  expect(press(5, "Escape")).toBeUndefined();
  expect(personForKey(month, 5, "r")).toBe("other key");
  expect(personForKey(month, undefined, "Escape")).toBe("other key");
});
