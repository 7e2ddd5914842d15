import { csvRows, rowsHeader } from "../sweep/csvRows.ts";
import { createParquet } from "../sweep/parquetTable.ts";
import type { Made } from "./made.ts";
import type { PointTable } from "./recordPoints.ts";
import type { ResultOutput } from "./resultOutput.ts";

/** Where raw points go. */
export interface PointTarget {
  readonly form: "csv" | "parquet";
  readonly target: string;
}

/** `--raw-points`, undefined where it is not given; adds a problem for a name of another form. */
export function checkPoints(text: unknown, problems: string[]): PointTarget | undefined {
  if (text === undefined) return undefined;
  const target = String(text);
  if (target.endsWith(".csv")) return { form: "csv", target };
  if (target.endsWith(".parquet")) return { form: "parquet", target };
  problems.push(
    `--raw-points: expected a name that ends in .csv or .parquet, received ${JSON.stringify(target)}`,
  );
  return undefined;
}

/** Rows per row group, and lines at once. */
const ROWS_AT_ONCE = 65_536;

/** Writes a table of points; a Parquet file holds what made it, a CSV has it beside. */
export async function writePoints(
  output: ResultOutput,
  { form }: PointTarget,
  { columns, cells }: PointTable,
  madeOf: (names: readonly string[]) => Made,
): Promise<void> {
  const made = madeOf(columns.map(({ name }) => name));
  const count = cells[0]?.length ?? 0;
  const parquet = form === "parquet" ? createParquet(columns, { outbid: JSON.stringify(made) }) : undefined;
  if (parquet === undefined) await output.write(rowsHeader(columns));
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const some = cells.map((column) => column.slice(from, from + ROWS_AT_ONCE));
    await output.write(parquet?.rows(some) ?? csvRows(columns, some));
  }
  if (parquet !== undefined) await output.write(parquet.end());
  await output.finish(parquet === undefined ? made : undefined);
}
