import { describe, expect, test } from "vitest";
import { factorOf, readAt, sobolIndices } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";
import { answerWith } from "../support/answerWith.ts";
import { aScenario } from "../support/aScenario.ts";

const names = ["doctrineGap", "betrayalFraming", "propagandaPull", "hardshipPull"];
const factors = names.map((name) => factorOf(name));
/** The place of each factor in its range, 0 to 1. */
const places = ({ settings }: Treatment) =>
  factors.map(({ name, low, high }) => (settings[name as keyof typeof settings] - low) / (high - low));
const trial = { base: aScenario(), seed: "a", replicates: 1, reading: readAt("K", 84) };

// Ishigami and Homma 1990 with a = 7, b = .1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + ½, V₁ = ½(1 + bπ⁴/5)², V₂ = a²/8, V₁₃ =
// 8b²π⁸/225.
const ishigami = answerWith((scenario) => {
  const [x, y, z] = places(scenario).map((place) => Math.PI * (2 * place - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
});
const three = { ...trial, factors: factors.slice(0, 3) };

describe("Sobol' indices", () => {
  test("of Ishigami's function are the known ones, to a hundredth at 4,096 rows", async () => {
    const { indices, variance, mean, points } = await sobolIndices({ ...three, rows: 4096 }, ishigami);
    [0.3139, 0.4424, 0].forEach((known, i) => {
      expect(Math.abs(indices[i].first.mean - known)).toBeLessThan(0.01);
      expect(indices[i].first.low).toBeLessThan(known + 0.001);
      expect(indices[i].first.high).toBeGreaterThan(known - 0.001);
    });
    [0.5576, 0.4424, 0.2437].forEach((known, i) => {
      expect(Math.abs(indices[i].total.mean - known)).toBeLessThan(0.01);
      expect(indices[i].total.low).toBeLessThan(known + 0.001);
      expect(indices[i].total.high).toBeGreaterThan(known - 0.001);
    });
    // By the formula above, and a/2.
    expect(variance).toBeCloseTo(13.8446, 0);
    expect(mean).toBeCloseTo(3.5, 1);
    expect(points).toBe(4096 * 5);
  });

  // Sobol' g = Π (|4x − 2| + a)/(1 + a): Vᵢ = 1/(3(1 + aᵢ)²), V = Π(1 + Vᵢ) − 1, total of i = Vᵢ Π over others (1 +
  // Vⱼ)/V.
  test("of Sobol's g are the known ones, to a fiftieth", async () => {
    const a = [0, 1, 4.5, 9];
    const g = answerWith((scenario) =>
      places(scenario).reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + a[i])) / (1 + a[i]), 1),
    );
    const { indices } = await sobolIndices({ ...trial, factors, rows: 4096 }, g);
    const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
    const whole = parts.reduce((product, part) => product * (1 + part), 1);
    parts.forEach((part, i) => {
      expect(Math.abs(indices[i].first.mean - part / (whole - 1))).toBeLessThan(0.02);
      const total = (part * whole) / (1 + part) / (whole - 1);
      expect(Math.abs(indices[i].total.mean - total)).toBeLessThan(0.02);
    });
  });

  test("of a number that nothing moves are 0", async () => {
    const { indices, variance } = await sobolIndices(
      { ...three, rows: 16 },
      answerWith(() => 5),
    );
    expect(variance).toBe(0);
    for (const { first, total } of indices) expect([first.mean, total.mean]).toEqual([0, 0]);
  });

  test("come from a quarter of the rows first, and are the same again with the same seed alone", async () => {
    const heard: number[] = [];
    const run = (seed: string) =>
      sobolIndices({ ...three, rows: 64, seed }, ishigami, ({ rows }) => heard.push(rows));
    const once = await run("a");
    expect(heard).toEqual([16]);
    expect(await run("a")).toEqual(once);
    expect(await run("b")).not.toEqual(once);
  });

  test("take a power of two of rows", async () => {
    await expect(sobolIndices({ ...three, rows: 100 }, ishigami)).rejects.toThrow("power of two");
  });
});
