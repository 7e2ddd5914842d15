import { expect, test } from "vitest";
import { facts } from "../../src/docs/facts.ts";

test("every fact beside the model says what it counts, and how it was seen, with the publisher's address", () => {
  expect(facts.length).toBeGreaterThan(40);
  for (const { date, counts, value, source, via, address, seen, sure } of facts) {
    expect(
      [date, counts, value, source].every((line) => line.trim() !== ""),
      source,
    ).toBe(true);
    expect(address, source).toMatch(/^https:\/\//);
    expect(["read", "excerpt", "press", "mention"], source).toContain(seen);
    expect(["high", "middle", "low"], source).toContain(sure);
    if (seen === "press") expect(via, `${source} ${counts}`).toBeDefined();
  }
});

test("no fact is told twice", () => {
  const told = facts.map(({ date, counts, source }) => [date, counts, source].join());
  expect(new Set(told).size).toBe(told.length);
});

test("no fact is a bare number: its unit stands beside it", () => {
  const bare = /^(about |more than )?\d[\d.,]*((, | to | and )\d[\d.,]*)*( [mb]illion)?$/;
  expect(facts.map(({ value }) => value).filter((value) => bare.test(value))).toEqual([]);
});
