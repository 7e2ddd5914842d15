import { expect, test } from "vitest";
import { type TableColumn, tableToTsv } from "../../src/results/tableData.ts";

/** A column whose quantiles are p + 10 × month, p being the quantile's place: .05, .25, .5, .75, .95 → 0 … 4. */
const aColumn = (name: string, rows: number): TableColumn => ({
  id: name,
  name,
  rows,
  count: 9,
  quantiles: Float64Array.from({ length: 5 * rows }, (_, i) => Math.floor(i / rows) + 10 * (i % rows)),
});

test("the table as text has one row per month, and median, 5 % and 95 % of each scenario", () => {
  const text = tableToTsv([aColumn("A", 3), aColumn("B", 2)]);
  // By hand: the median is place 2, 5 % place 0, 95 % place 4; B ends a month earlier.
  expect(text).toBe(
    "Month\tA median\tA 5 %\tA 95 %\tB median\tB 5 %\tB 95 %\n" +
      "0\t2\t0\t4\t2\t0\t4\n" +
      "1\t12\t10\t14\t12\t10\t14\n" +
      "2\t22\t20\t24\t\t\t\n",
  );
});

test("a name stays in its cell and is no formula", () => {
  const head = tableToTsv([aColumn("=1+1\tx", 1)]).split("\n")[0];
  expect(head.split("\t")[1]).toBe("'=1+1 x median");
});
