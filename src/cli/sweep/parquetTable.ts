import { parquetReadObjects } from "hyparquet";
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell, Cells, Column } from "./rowColumns.ts";

/** Facts about a table that its file holds: name → text. */
export type ParquetFacts = Readonly<Record<string, string>>;

const physical = { text: "BYTE_ARRAY", whole: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(
      ({ name, kind, nullable }): SchemaElement => ({
        name,
        type: physical[kind],
        ...(kind === "text" ? { converted_type: "UTF8" } : {}),
        repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
      }),
    ),
  ];
}

/**
 * A Parquet file while it is made: each call of `rows` adds a row group. The same rows give the same bytes everywhere.
 */
export interface ParquetBytes {
  /** Bytes that follow those given before. */
  rows(cells: Cells): Uint8Array;
  /** The last bytes: nothing may follow. */
  end(): Uint8Array;
}

export function createParquet(columns: readonly Column[], facts: ParquetFacts): ParquetBytes {
  const writer = new ByteWriter();
  const kvMetadata = Object.entries(facts).map(([key, value]) => ({ key, value }));
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), kvMetadata, createdBy: "Outbid" });
  const take = () => {
    const bytes = writer.getBytes().slice();
    // The writer's offset is separate from the length of its buffer.
    (writer as unknown as { index: number }).index = 0;
    return bytes;
  };
  return {
    rows(cells) {
      const rowGroupSize = Math.max(1, cells[0].length);
      parquet.write({
        columnData: columns.map(({ name, kind }, k) => ({
          ...{ name, data: cells[k] as Cell[] },
          ...(isPlain(kind, cells[k]) && { encoding: "PLAIN" }),
        })),
        rowGroupSize,
      });
      return take();
    },
    end() {
      parquet.finish();
      return take();
    },
  };
}

/** Some readers take run-length encoded booleans for false; the writer's dictionary takes minus zero for zero. */
function isPlain(kind: Column["kind"], cells: readonly Cell[]): boolean {
  return kind === "boolean" || (kind === "number" && cells.some((cell) => Object.is(cell, -0)));
}

/** A mark of byte order that a text begins with is part of it. */
const texts = new TextDecoder("utf-8", { ignoreBOM: true });
const parsers = { stringFromBytes: (bytes: Uint8Array) => bytes && texts.decode(bytes) };

/** The rows of a Parquet file's bytes, by column. Throws when it is none or lacks a column. */
export async function readParquet(bytes: Uint8Array, columns: readonly Column[]): Promise<Cells> {
  const { buffer, byteOffset, byteLength } = bytes;
  const file = {
    byteLength,
    slice: (start: number, end = byteLength) =>
      buffer.slice(byteOffset + start, byteOffset + end) as ArrayBuffer,
  };
  const rows = await parquetReadObjects({ file, columns: columns.map(({ name }) => name), parsers });
  return columns.map(({ name }) => rows.map((row) => (row[name] ?? null) as Cell));
}
