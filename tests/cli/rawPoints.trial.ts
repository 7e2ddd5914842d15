/** What experiments answer, recomputed from their raw points by a program that shares nothing with them: tests/cli/recompute.py. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-points-"));
beforeAll(() => buildIfStale("cli"));
afterAll(() => rmSync(folder, { recursive: true }));

const small = ["--replicates", "3", "--months", "24", "--agents", "1000"];
const factors = ["moderation", "funding=0.5:1.5", "peerInfluence"];
const readJson = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

async function ask(...words: string[]) {
  const ended = await untilEnded(startOutbid(folder, [...words, "--quiet", "--raw-points", "points.csv"]));
  expect(ended).toMatchObject({ code: 0, stderr: "" });
}

function recompute(...words: string[]) {
  const { status, stdout, stderr } = spawnSync("python3", [`${root}tests/cli/recompute.py`, ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

// Decimals: sums of some dozens of numbers in another order differ in the last digits of doubles alone.
const DIGITS = 9;

test("Sobol' indices", async () => {
  const words = ["sensitivity", "baseline", ...small, "--method", "sobol", "--rows", "32", "--of", "K@24"];
  await ask(...words, "--factors", factors.join(","), "--out", "a.json");
  const found = recompute("sobol", "points.csv", "K@24");
  const { indices } = readJson("a.json");
  expect(Object.keys(found).sort()).toEqual(["funding", "moderation", "peerInfluence"]);
  for (const { name, first, total } of indices) {
    expect(found[name][0]).toBeCloseTo(first.mean, DIGITS);
    expect(found[name][1]).toBeCloseTo(total.mean, DIGITS);
  }
});

test("elementary effects of Morris", async () => {
  const words = ["sensitivity", "baseline", ...small, "--paths", "12", "--of", "mean(E)@1-24"];
  await ask(...words, "--factors", factors.join(","), "--out", "a.json");
  const ranges = { moderation: [0, 1], funding: [0.5, 1.5], peerInfluence: rangeOf("peerInfluence") };
  const found = recompute("morris", "points.csv", "mean(E)@1-24", JSON.stringify(ranges));
  for (const { name, muStar, mu, sigma } of readJson("a.json").effects) {
    expect(found[name][0]).toBeCloseTo(muStar, DIGITS);
    expect(found[name][1]).toBeCloseTo(mu, DIGITS);
    expect(found[name][2]).toBeCloseTo(sigma, DIGITS);
  }
});

test("Shapley shares of all mechanisms", async () => {
  await ask("why", "baseline", ...small, "--of", "cumulativeExpectedTK@24", "--out", "a.json");
  const found = recompute("shapley", "points.csv", "cumulativeExpectedTK@24");
  const { shares } = readJson("a.json");
  expect(Object.keys(found)).toEqual(shares.map(({ id }: { id: string }) => id));
  for (const { id, share } of shares) expect(found[id]).toBeCloseTo(share.mean, 6);
});

test("the effect of a claim at the defaults, and a number for each world", async () => {
  await ask("claims", "--only", "C1", "--worlds", "3", "--replicates", "4", "--out", "a.json");
  const [{ outcomes }] = readJson("a.json");
  const [outcome] = outcomes;
  const found = recompute("effects", "points.csv", "mean(E)@13-36", outcome.treatment, outcome.control);
  expect(found[""]).toBeCloseTo(outcome.effect, DIGITS);
  expect(Object.keys(found).sort()).toEqual(["", "0", "1", "2"]);
});

function rangeOf(name: string): readonly number[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${root}dist/cli/outbid.js`, "parameters", "--json"],
    {
      encoding: "utf8",
    },
  );
  expect(status).toBe(0);
  const row = JSON.parse(stdout).find((each: { name: string }) => each.name === name);
  return row.range ?? row.bounds;
}
