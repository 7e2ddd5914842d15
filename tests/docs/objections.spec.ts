import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import claims from "../../docs/evidence/claims.json";
import hindcast from "../../docs/evidence/hindcast.json";
import evidence from "../../docs/evidence/objections.json";
import review from "../../docs/evidence/review.json";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json";
import { everyClaim } from "../../sim/experiments/index.ts";
import { modelVersion } from "../../sim/index.ts";
import { comparePeriods, markOf } from "../../src/calibrate/compare.ts";
import { heldOut } from "../../src/calibrate/heldOut.ts";
import { heldOutEarlier } from "../../src/calibrate/heldOutEarlier.ts";
import { fillMarks, writeObjections } from "../../src/docs/objections.ts";
import type { ClaimRow } from "../../src/reports/claimRows.ts";
import { exitAndStory } from "../../src/reports/exitAndStory.ts";
import { askedFigures, commandFor } from "../../src/tools/objections/askedFigures.mjs";
import { root } from "../../src/tools/root.mjs";

const page = readFileSync(`${root}docs/objections.md`, "utf8");
const prose = readdirSync(`${root}docs/objections`)
  .map((name) => readFileSync(`${root}docs/objections/${name}`, "utf8"))
  .join("\n");
const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
const under = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
const claimOf = (id: string) =>
  (claims as readonly ClaimRow[]).find((row) => row.id === id) ?? expect.fail(id);
const numberOf = (id: string, model: string) =>
  evidence.figures.find((figure) => figure.id === id && figure.model === model)?.value ?? Number.NaN;

describe("docs/objections.md", () => {
  it("is written with every mark filled", () => {
    expect(writeObjections()).toBe(page);
    expect(page).not.toContain("{{");
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("refuses a mark, a figure and a claim that it does not know", () => {
    expect(() => fillMarks("{{nothing}}")).toThrow("expected a known mark, received {{nothing}}");
    expect(() => fillMarks("{{is nobody}}")).toThrow("expected nobody of 2.0.0");
    expect(() => fillMarks("{{verdict C99}}")).toThrow("expected C99");
  });

  it("answers the ten points by number, each claim, the words, the hindcast, and what is left open", () => {
    const points = headings.flatMap((heading) => heading.match(/^Point (\d+):/)?.[1] ?? []);
    expect(points).toEqual(Array.from({ length: 10 }, (_, i) => String(i + 1)));
    const claims = under("2.2 The claims, one by one");
    for (const { id } of everyClaim) expect(claims).toContain(`| ${id} | `);
    for (const heading of ["Further", "2.4 Words", "3 Hindcast", "Left open"])
      expect(headings).toContain(heading);
  });

  it("leads only to headings that it has", () => {
    const anchors = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replaceAll(" ", "-"),
    );
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(anchors).toContain(link);
  });

  // The review of model 1.1.0, its ten points and "Further".
  it("has the review's figures of each point, and names each of them", () => {
    for (const point of Array.from({ length: 10 }, (_, i) => `point ${i + 1}`))
      expect(
        review.figures.some(({ place }) => place === point),
        point,
      ).toBe(true);
    for (const { id, again } of review.figures)
      expect(again === undefined ? prose : JSON.stringify(evidence.figures), id).toContain(
        again === undefined ? `{{review ${id}}}` : `"${again}"`,
      );
    for (const { id } of review.heldOut) expect(hindcast.later.figures).toContain(id);
  });

  it("says in words what its numbers say", () => {
    const { doses, split, vectors } = evidence.worlds;
    const girls = doses.find(({ policy }) => policy === "girls");
    // "brings the Taliban more members than it costs, under the defaults and in most accepted vectors"
    expect(numberOf("girls T 36", "2.0.0")).toBeGreaterThan(0);
    expect(girls?.moreT).toBeGreaterThan(vectors / 2);
    // "It is true, and less so than before": most go home.
    expect(numberOf("moderate7 homeShare 24", "2.0.0")).toBeGreaterThan(0.5);
    expect(numberOf("moderate7 homeShare 24", "2.0.0")).toBeLessThan(
      numberOf("moderate7 homeShare 24", "1.1.0"),
    );
    expect(split.homeShare.median).toBeGreaterThan(0.5);
    // "Hard-liners are still most of those who leave, above all under moderation"
    expect(numberOf("hardLine hardRival", "2.0.0")).toBeGreaterThan(0.5);
    expect(numberOf("moderate7 hardRival", "2.0.0")).toBeGreaterThan(numberOf("hardLine hardRival", "2.0.0"));
    // "stands at the defaults and in few worlds", "the exit alone lowers moderation in few worlds"
    const { arms, interaction, worlds } = exitAndStory(claimOf("C7"));
    expect(interaction.finding).toBe("holds");
    expect(interaction.worldsLower).toBeLessThan(worlds / 5);
    expect(arms.find(({ id }) => id === "exit")?.worldsLower).toBeLessThan(worlds / 5);
    // "C12's condition is a limit on the very setting that the claim is about, and so is that of C16"
    const limitsOf = (id: string) => claimOf(id).condition?.limits.map(({ name }) => name);
    expect([limitsOf("C12"), limitsOf("C16")]).toEqual([["credentialClaim"], ["creedStanding"]]);
    // "the hard line with policing is the quieter one here"
    expect(claimOf("C13").outcomes.find(({ label }) => label.startsWith("Attacks"))?.high).toBeLessThan(0);
    // "misses 2024 and 2025", "Where before there were too many attacks there are now too few"
    const found = comparePeriods(heldOut, hindcast.later);
    const usual = (id: string) => found.find(({ period }) => period.id === id) ?? expect.fail(id);
    expect(["economy2024", "economy2025"].map((id) => usual(id).usualAgrees)).toEqual([false, false]);
    expect(usual("attacks2024").usual).toBeLessThan(usual("attacks2024").period.low);
    // "the accepted set hits fewer than half of both tests together"
    const both = [...found, ...comparePeriods(heldOutEarlier, hindcast.earlier)];
    const hits = both.filter(({ period, inside }) => markOf(period, inside) === "hit");
    expect(hits.length).toBeLessThan(both.length / 2);
    // "is not identified: it keeps its prior"
    const calibration = readFileSync(`${root}docs/calibration.md`, "utf8");
    expect(calibration.match(/\*\*Not identified\*\*.+/)?.[0]).toContain("`betrayalFraming`");
  });
});

describe("docs/evidence/objections.json", () => {
  it("belongs to the present model and its accepted vectors: else `npm run objections`", () => {
    expect(evidence.modelVersion).toBe(modelVersion);
    expect(evidence.worlds.vectors).toBe(accepted.worlds.length);
  });

  it("has every figure that is asked for, with the command that gives it", () => {
    expect(evidence.figures.map(({ id, model, reading, month }) => [id, model, reading, month])).toEqual(
      askedFigures.map(({ id, model, reading, month }) => [id, model, reading, month]),
    );
    for (const { run, model, command } of evidence.figures)
      expect(command.startsWith(commandFor(run, model))).toBe(true);
  });

  // Other runs than the review's, of which it does not tell the number: within 3 % of its figure, or near chance, half as
  // much again as the interval.
  it.each(review.figures.filter(({ again }) => again !== undefined))(
    "gives what the review found of model 1.1.0: $what",
    ({ again, value = Number.NaN }) => {
      const found = evidence.figures.find(({ id, model }) => id === again && model === "1.1.0");
      const half = ((found?.high ?? 0) - (found?.low ?? 0)) / 2;
      expect(Math.abs((found?.value ?? Number.NaN) - value)).toBeLessThan(
        Math.max(0.03 * Math.abs(value), 1.5 * half),
      );
    },
  );

  // Its point 3, of 100 replicates with the same seed: +369 (±34), +2,428 (±91), +7,538.
  it("gives its figures of girls’ schools to the digit", () => {
    expect(numberOf("girls rival 36", "1.1.0")).toBe(369);
    expect(Math.round(numberOf("girls T 36", "1.1.0"))).toBe(2428);
    expect(Math.round(numberOf("girls T 84", "1.1.0"))).toBe(7538);
  });
});
