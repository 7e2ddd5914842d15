import { csvRows, readCsvRows, rowsHeader } from "./csvRows.ts";
import { createParquet, type ParquetFacts, readParquet } from "./parquetTable.ts";
import type { Cells, Column } from "./rowColumns.ts";
import type { Format, Manifest } from "./store.ts";

/** A file of rows as it is made. */
export interface RowEncoder {
  rows(cells: Cells): Uint8Array;
  end(): Uint8Array;
}

/** An encoder of one format; a Parquet file holds `facts`, beside plan and model. */
export function createEncoder(
  format: Format,
  columns: readonly Column[],
  { planFingerprint, modelVersion }: Pick<Manifest, "planFingerprint" | "modelVersion">,
  facts: ParquetFacts,
): RowEncoder {
  if (format === "parquet")
    return createParquet(columns, { outbidPlan: planFingerprint, outbidModel: modelVersion, ...facts });
  let header = rowsHeader(columns);
  const take = (text: string) => {
    const bytes = new TextEncoder().encode(header + text);
    header = "";
    return bytes;
  };
  return { rows: (cells) => take(csvRows(columns, cells)), end: () => take("") };
}

/** A whole file of a manifest's columns and format. */
export function encodeRows(manifest: Manifest, facts: ParquetFacts, cells: Cells): Uint8Array {
  const encoder = createEncoder(manifest.format, manifest.columns, manifest, facts);
  return Buffer.concat([encoder.rows(cells), encoder.end()]);
}

/** The rows of such a file. Throws when it is none. */
export async function decodeRows({ format, columns }: Manifest, bytes: Uint8Array): Promise<Cells> {
  return format === "parquet"
    ? readParquet(bytes, columns)
    : readCsvRows(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), columns);
}
