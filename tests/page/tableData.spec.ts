import { expect, test } from "vitest";
import { type TableColumn, tableToTsv } from "../../src/results/tableData.ts";

/** A column of 200 or of nine runs whose bands are p + 10 × month, p being the place: .05, .25, .5, .75, .95 → 0 … 4. */
const aColumn = (name: string, rows: number, count = 200): TableColumn => ({
  id: name,
  name,
  rows,
  count,
  mean: Float64Array.from({ length: rows }, (_, row) => 2 + 10 * row),
  quantiles: Float64Array.from({ length: 5 * rows }, (_, i) => Math.floor(i / rows) + 10 * (i % rows)),
});

test("the table as text has a row a month, and of each scenario the mean and a band that says what it holds", () => {
  const text = tableToTsv([aColumn("A", 3), aColumn("B", 2, 9)]);
  // By hand: the mean is given, the band from place 0 to 4, and of nine runs it holds 8/10; B ends a month earlier.
  expect(text).toBe(
    "Month\tA mean\tA low of 90 %\tA high of 90 %\tB mean\tB low of 80 %\tB high of 80 %\n" +
      "0\t2\t0\t4\t2\t0\t4\n" +
      "1\t12\t10\t14\t12\t10\t14\n" +
      "2\t22\t20\t24\t\t\t\n",
  );
});

test("a name stays in its cell and is no formula", () => {
  const head = tableToTsv([aColumn("=1+1\tx", 1)]).split("\n")[0];
  expect(head.split("\t")[1]).toBe("'=1+1 x mean");
});
