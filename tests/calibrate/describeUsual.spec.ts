import { expect, test } from "vitest";
import { describeUsual } from "../../src/calibrate/describeUsual.ts";
import { heldOut } from "../../src/calibrate/heldOut.ts";
import { heldOutEarlier } from "../../src/calibrate/heldOutEarlier.ts";
import { targets } from "../../src/calibrate/targets.ts";

const count = (text: string, part: RegExp) => [...text.matchAll(part)].length;

test("how the defaults stand is told with a line per target and figure held out, and counted", () => {
  const text = describeUsual([], 2);
  const lines = count(text, /^(met |MISS) /gm);
  expect(lines).toBe(targets.length + heldOut.length + heldOutEarlier.length);
  for (const { label } of [...targets, ...heldOut, ...heldOutEarlier]) expect(text).toContain(label);
  const counted = [...text.matchAll(/(\d+) of \d+ met/g)].reduce((sum, [, met]) => sum + Number(met), 0);
  expect(counted).toBe(count(text, /^met /gm));
});

test("a value beside the defaults is tried: without attacks every count from 2021 on is missed", () => {
  const text = describeUsual([["attackRate", 0]], 2);
  for (const label of ["Attacks, September to December 2021", "Attacks, 2020"])
    expect(text).toMatch(new RegExp(`^MISS .*${label}$`, "m"));
});

test("a name that does not exist is refused with the nearest", () => {
  expect(() => describeUsual([["atackRate", 1]], 2)).toThrow(/attackRate/);
});
