/** What is written as CSV or Parquet reads back as it was, and what is no CSV is refused with its line. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { afterAll, describe, expect, test } from "vitest";
import { fingerprintScenario, measures, modelVersion } from "../../sim/index.ts";
import { type CsvCell, readCsvRecords } from "../../src/cli/csvRecords.ts";
import { createEncoder, decodeRows } from "../../src/cli/sweep/encodeRows.ts";
import { parseLevelTable } from "../../src/cli/sweep/levelTable.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";
import type { Cell, Cells, Column } from "../../src/cli/sweep/rowColumns.ts";
import { csvCell, csvLine, textCell, unguarded } from "../../src/reports/csvCells.ts";
import { csvTable } from "../../src/reports/csvTable.ts";
import { tableReport } from "../../src/studies/study.ts";
import { anyLine } from "../support/anyLine.ts";
import { aPlanFile } from "../support/aPlan.ts";
import { aScenario } from "../support/aScenario.ts";

const recordsOf = (text: string) => {
  const found: { readonly cells: readonly CsvCell[]; readonly line: number }[] = [];
  readCsvRecords(text, (cells, line) => found.push({ cells, line }));
  return found;
};
const cellsOf = (text: string) => recordsOf(text).map(({ cells }) => cells.map((cell) => cell ?? ""));

/** Any text at all: legal lines, and what no rule keeps out of a reason or a title, line breaks and nothing among it. */
const anyText = fc
  .oneof(
    anyLine("seed"),
    fc.string({ unit: fc.constantFrom(..."\r\n\t\",'=+-@ ab1"), maxLength: 12 }),
    fc.constantFrom("", " ", "\n", "\r", "x".repeat(100_000), "\ufeff"),
  )
  .map((text) => text.replace(/\p{Cs}/gu, ""));
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(
    0,
    -0,
    1,
    0.1 + 0.2,
    5e-324,
    -1.7976931348623157e308,
    1e21,
    1e20,
    123456789012345680,
    2 ** 53,
  ),
);

describe("cells of text", () => {
  const anyTable = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  const written = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => csvLine(row.map(textCell))).join("");

  test("read back as they were, whatever they hold", () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const found = recordsOf(written(rows)).map(({ cells }) =>
          cells.map((cell) => cell && unguarded(cell)),
        );
        expect(found).toEqual(rows);
      }),
      { seed: 20261129, numRuns: 1000 },
    );
  });

  test("are to csv-parse, which this project did not write, the same cells, guards apart", () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const theirs: string[][] = parse(written(rows), { record_delimiter: "\n" });
        expect(theirs.map((row) => row.map(unguarded))).toEqual(rows);
      }),
      { seed: 20261129, numRuns: 500 },
    );
  });

  test("that a spreadsheet would take for a formula have an apostrophe, and no others", () => {
    expect(["=1+1", "+1", "-1", "@x", "\tx", "'=1", "''@"].map(textCell)).toEqual([
      ...["'=1+1", "'+1", "'-1", "'@x", "'\tx", "''=1", "'''@"],
    ]);
    expect(["1.1.0", "a=1", "'a'", "luck-1", "2026"].map(textCell)).toEqual([
      ...["1.1.0", "a=1", "'a'", "luck-1", "2026"],
    ]);
    fc.assert(
      fc.property(anyText, (text) => void expect(textCell(text)).not.toMatch(/^"?[=+@\t\r-]/)),
      { seed: 20261129 },
    );
  });
});

describe("cells of numbers", () => {
  test("have a point or an exponent, and read back to the last bit, minus zero too", () => {
    expect([12, 0, -0, 1e21, 0.5, -3, 1e-7, 123456789012345680].map((n) => csvCell("number", n))).toEqual([
      ...["12.0", "0.0", "-0.0", "1e+21", "0.5", "-3.0", "1e-7", "123456789012345680.0"],
    ]);
    fc.assert(
      fc.property(anyNumber, (value) => {
        const cell = csvCell("number", value);
        expect(cell).toMatch(/[.e]/);
        expect(Number(cell)).toBe(value);
      }),
      { seed: 20261129, numRuns: 1000 },
    );
  });

  test("of things that are counted are whole, and what is not known is empty", () => {
    expect([csvCell("whole", 12), csvCell("number", Number.NaN), csvCell("number", null)]).toEqual([
      "12",
      "",
      "",
    ]);
  });
});

const column = (name: string, kind: Column["kind"], nullable: boolean): Column => ({ name, kind, nullable });
const columns = [
  column("seed", "text", false),
  column("run", "whole", false),
  column("rival", "boolean", false),
  column("K@12", "number", true),
  column('a "b", c', "number", false),
  column("failure", "text", true),
];
const anyCell: Record<Column["kind"], fc.Arbitrary<Cell>> = {
  text: anyText,
  whole: fc.integer(),
  boolean: fc.boolean(),
  number: anyNumber,
};
const anyRows: fc.Arbitrary<Cells> = fc.integer({ min: 1, max: 40 }).chain((height) =>
  fc.tuple(
    ...columns.map(({ kind, nullable }) =>
      fc.array(nullable ? fc.option(anyCell[kind]) : anyCell[kind], {
        minLength: height,
        maxLength: height,
      }),
    ),
  ),
);

describe.each(["csv", "parquet"] as const)("rows of a sweep as %s", (format) => {
  const facts = { planFingerprint: "p", modelVersion };
  const encode = (groups: readonly Cells[]) => {
    const encoder = createEncoder(format, columns, facts, {});
    return Buffer.concat([...groups.map((cells) => encoder.rows(cells)), encoder.end()]);
  };
  const decode = (bytes: Uint8Array) => decodeRows({ format, columns } as never, bytes);

  test("read back as they were, from one part and from several put together", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (one, other) => {
        expect(await decode(encode([one]))).toEqual(one);
        const both = columns.map((_, k) => [...one[k], ...other[k]]);
        expect(await decode(encode([one, other]))).toEqual(both);
      }),
      { seed: 20261129, numRuns: 200 },
    );
  });
});

test.each(["csv", "parquet"] as const)(
  "minus zero stays apart from zero in thousands of rows as %s",
  async (format) => {
    // Twice as many of one, so that a writer with a dictionary of values uses it.
    const values = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? -0 : 0));
    const encoder = createEncoder(format, [columns[3]], { planFingerprint: "p", modelVersion }, {});
    const bytes = Buffer.concat([encoder.rows([values]), encoder.end()]);
    expect(await decodeRows({ format, columns: [columns[3]] } as never, bytes)).toEqual([values]);
  },
);

test("booleans of a Parquet file are written one by one, which every reader understands", () => {
  const rows = Array.from({ length: 5000 }, (_, i) => i);
  const encoder = createEncoder(
    "parquet",
    [columns[1], columns[2]],
    { planFingerprint: "p", modelVersion },
    {},
  );
  const bytes = Buffer.concat([encoder.rows([rows, rows.map((i) => i < 2500)]), encoder.end()]);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  expect(parquetMetadata(file).row_groups[0].columns[1].meta_data?.encodings).toEqual(["PLAIN"]);
});

describe("what is no CSV", () => {
  const refusal = (text: string) => {
    try {
      return JSON.stringify(recordsOf(text));
    } catch (error) {
      return (error as Error).message;
    }
  };

  test("is refused with the line where it went wrong", () => {
    expect([
      refusal('a,b\n1,2\n3,"4\n5,6\n'),
      refusal('a\n"x\ny"\n"z\n'),
      refusal('a,b\n"x"y,2\n'),
      refusal('a,b\n1, "x"\n'),
      refusal('a\nx"y\n'),
    ]).toEqual([
      "line 3: expected a closing quotation mark, received none to the end of the file",
      "line 4: expected a closing quotation mark, received none to the end of the file",
      'line 2: expected a comma after a closing quotation mark, received "y,2"',
      'line 2: expected quotation marks around a whole cell, received " \\"x\\""',
      'line 2: expected quotation marks around a whole cell, received "x\\"y"',
    ]);
  });

  test("is what csv-parse takes for none, and the rest is the same to both", () => {
    const anything = fc.string({ unit: fc.constantFrom(...'ab ",\n'), minLength: 1, maxLength: 20 });
    let taken = 0;
    fc.assert(
      fc.property(anything, (text) => {
        const read = (cells: () => unknown) => {
          try {
            return cells();
          } catch {
            return "refused";
          }
        };
        const theirs = read(() => parse(text, { record_delimiter: "\n", relax_column_count: true }));
        if (theirs !== "refused") taken++;
        expect(
          read(() => cellsOf(text)),
          JSON.stringify(text),
        ).toEqual(theirs);
      }),
      { seed: 20261129, numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});

describe("tables of results", () => {
  const seed = '=1,"a" \'b';
  const scenario = aScenario({ months: 1, seed });

  test("tell version, scenario, fingerprint and seed so that none reads as a number or a date, and read back", () => {
    const values = Float64Array.from({ length: 2 * measures.length }, (_, i) => i);
    const table = csvTable(scenario);
    const [header, first] = cellsOf(table.begin + table.rows({ first: 0, count: 1, rows: 2, values }));
    const row = Object.fromEntries(header.map((name, i) => [name, unguarded(first[i])]));
    expect(row).toMatchObject({
      modelVersion: `v${modelVersion}`,
      scenario: scenario.id,
      fingerprint: `f${fingerprintScenario(scenario)}`,
      seed,
      replicate: "0",
      month: "0",
      [measures[0].name]: "0.0",
      [measures[1].name]: "1.0",
    });
    // Vega asks the engine whether a text is a date.
    expect(["v1.1.0", "v1.2.0", `f${"1".repeat(16)}`].map((text) => Date.parse(text))).toEqual([
      ...[Number.NaN, Number.NaN, Number.NaN],
    ]);
  });

  test("of studies have their facts, whole columns whole, all other numbers with a point", () => {
    const report = tableReport({
      result: {},
      columns: ["lever", "month", "value", "found"],
      whole: ["month"],
      rows: [["-x", 3, 2, true]],
      lines: [],
    });
    expect(report.csv({ modelVersion: "1.1.0", fingerprint: "12", seed: "+1", replicates: 5 })).toBe(
      "modelVersion,fingerprint,seed,replicates,lever,month,value,found\nv1.1.0,f12,'+1,5,'-x,3,2.0,true\n",
    );
  });
});

describe("a file of rows", () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-rows-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const planOf = (bytes: string | Uint8Array) => {
    writeFileSync(join(folder, "rows.csv"), bytes);
    writeFileSync(
      join(folder, "plan.json"),
      JSON.stringify(aPlanFile({ scenarios: ["baseline"], factors: [{ kind: "rows", file: "rows.csv" }] })),
    );
    return () => readPlan(join(folder, "plan.json"));
  };

  test("has numbers, and booleans as pandas, R and spreadsheets write them", () => {
    const { names, columns: levels } = parseLevelTable(
      "\ufeffrival, funding,mode,seed\r\nTrue, .5 ,adaptive,TRUE\r\nFALSE,-0,scheduled,1.0\r\n\r\n",
    );
    expect(names).toEqual(["rival", "funding", "mode", "seed"]);
    expect(levels).toEqual([
      [true, false],
      [0.5, 0],
      ["adaptive", "scheduled"],
      ["TRUE", "1.0"],
    ]);
  });

  test("gives back the seeds that any table of results has, and the seeds as they were", () => {
    fc.assert(
      fc.property(fc.array(anyLine("seed"), { minLength: 1, maxLength: 5 }), (seeds) => {
        const text = `seed\n${seeds.map((each) => csvLine([textCell(each)])).join("")}`;
        expect(parseLevelTable(text).columns).toEqual([seeds]);
        const { design } = planOf(text)();
        expect(seeds.map((_, i) => design.scenarioAt(i).scenario.seed)).toEqual(seeds);
      }),
      { seed: 20261129, numRuns: 50 },
    );
  });

  test("has seeds under the rule of all seeds, and nothing of them is trimmed", () => {
    expect(planOf("propaganda,seed\n0.5,ok\n0.5, a\n0.5,\n0.5,e\u0301\n")).toThrow(
      [
        `${join(folder, "plan.json")}: factors.0.file, line 3, seed: expected text without blanks at its ends, received " a"`,
        `${join(folder, "plan.json")}: factors.0.file, line 4, seed: expected some text, received ""`,
        `${join(folder, "plan.json")}: factors.0.file, line 5, seed: expected text in Unicode normal form C, received "e\u0301"`,
      ].join("\n"),
    );
  });

  test("that is cut short, broken or of other bytes than UTF-8 is refused with its line", () => {
    expect(planOf('seed\n"a\n')).toThrow("(rows.csv): line 2: expected a closing quotation mark");
    expect(planOf('seed\n"a\nb"\nc\n')).toThrow("(rows.csv): line 2: expected a row on one line");
    expect(planOf("seed,funding\na\n")).toThrow("(rows.csv): line 2: expected 2 cells, received 1");
    expect(planOf("seed,funding\na,1\n\nb,1\n")).toThrow("(rows.csv): line 3: expected 2 cells, received 1");
    expect(planOf("\n")).toThrow(
      "(rows.csv): line 1: expected a header that names settings, received nothing",
    );
    expect(planOf("")).toThrow("(rows.csv): line 1: expected a header that names settings, received nothing");
    expect(planOf(Uint8Array.of(...Buffer.from("seed\n"), 0xe9, 0x0a))).toThrow(
      "rows.csv: expected text in UTF-8, received other bytes",
    );
  });
});
