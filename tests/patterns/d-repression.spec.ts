import { describe, expect, test } from "vitest";
import { measureReplicates, openNotebook, paired, sumRows } from "./figures.ts";

const note = openNotebook("d-repression");
const world = (repression: number, selectivity: number) =>
  measureReplicates({ repression, selectivity, months: 60 }, 30, (at) => ({
    early: at("K", 6),
    late: at("K", 60),
    salafiJoins: sumRows(at, "salafiJoins", 1, 60) / 60,
  }));

describe("pattern d: repression of the rival (Bennett 2008: accuracy beats effort)", () => {
  const none = world(0, 0.5);
  const blind = world(1, 0.1);
  const selective = world(1, 0.9);
  type Found = (typeof none)[number];
  const of = (replicates: Found[], name: keyof Found) => replicates.map((replicate) => replicate[name]);
  const change = (name: keyof Found, a: Found[], b: Found[]) => paired(of(a, name), of(b, name));

  test("at 6 months K is largest without, smaller under indiscriminate, smallest under selective repression", () => {
    note("K in row 6, none", of(none, "early"));
    expect(note("K in row 6, none less indiscriminate", change("early", none, blind)).low).toBeGreaterThan(0);
    expect(
      note("K in row 6, indiscriminate less selective", change("early", blind, selective)).low,
    ).toBeGreaterThan(0);
  });

  test("at 60 months indiscriminate repression is hardly better than none", () => {
    const ratio = blind.map((replicate, i) => replicate.late / none[i].late);
    expect(note("K in row 60, indiscriminate to none", ratio).low).toBeGreaterThan(0.75);
  });

  test("at 60 months selective repression leaves far less than either", () => {
    const ratio = selective.map((replicate, i) => replicate.late / blind[i].late);
    expect(note("K in row 60, selective to indiscriminate", ratio).high).toBeLessThan(0.5);
  });

  test("people of Salafi groups join most under indiscriminate repression", () => {
    for (const [name, other] of [
      ["none", none],
      ["selective", selective],
    ] as const) {
      const more = note(
        `Salafi joins a month, indiscriminate less ${name}`,
        change("salafiJoins", blind, other),
      );
      expect(more.low).toBeGreaterThan(0);
    }
  });
});
