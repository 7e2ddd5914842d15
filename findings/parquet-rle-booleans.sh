#!/bin/sh
# What was seen: @dsnp/parquetjs 1.8.7 reads a BOOLEAN column that is encoded RLE as all false. It raises no error; the
# same values encoded PLAIN, and other columns of the same file, are read as they were written. hyparquet 1.31.5 reads both.
#
# Why the input is valid: apache/parquet-format, Encodings.md, names the run-length and bit-packing hybrid (RLE, 3) as an
# alternative to PLAIN for BOOLEAN values in data pages, with a length of four bytes before the runs. Other writers choose
# it by themselves (newer C++ and Java writers for version 2 pages), so such files are met in practice.
#
# What follows for whoever writes tables of runs: write flags PLAIN, or as whole numbers. A table read back without an
# error is not a table read back right.
#
# Packages: hyparquet-writer 0.17.0 (writes both encodings), hyparquet 1.31.5 and @dsnp/parquetjs 1.8.7 (read them).
# Needs Node and a package registry. Ends with 1 when a reader gives something else than is said here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund hyparquet-writer@0.17.0 hyparquet@1.31.5 @dsnp/parquetjs@1.8.7 >&2
cat > look.mjs <<'EOF'
import { writeFileSync } from "node:fs";
import parquetjs from "@dsnp/parquetjs";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";

const collapsed = [true, false, true, true, false, true, true, true, false, true];
const month = collapsed.map((_, i) => 10 * i);
const none = collapsed.map(() => false);
const seen = [];
for (const encoding of ["PLAIN", "RLE"]) {
  const file = parquetWriteBuffer({
    columnData: [
      { name: "collapsed", data: collapsed, type: "BOOLEAN", encoding },
      { name: "month", data: month, type: "INT32" },
    ],
  });
  const name = `${encoding}.parquet`;
  writeFileSync(name, new Uint8Array(file));
  const written = parquetMetadata(file).row_groups[0].columns[0].meta_data.encodings.join();
  const rows = await parquetReadObjects({ file });
  seen.push([`${encoding}: encodings of the column`, written, encoding]);
  seen.push([`${encoding}: hyparquet, collapsed`, rows.map((row) => row.collapsed).join(), collapsed.join()]);
  const reader = await parquetjs.ParquetReader.openFile(name);
  const cursor = reader.getCursor();
  const read = [];
  for (let row = await cursor.next(); row; row = await cursor.next()) read.push(row);
  await reader.close();
  const expected = encoding === "PLAIN" ? collapsed : none;
  seen.push([`${encoding}: @dsnp/parquetjs, collapsed`, read.map((row) => row.collapsed).join(), expected.join()]);
  seen.push([`${encoding}: @dsnp/parquetjs, month`, read.map((row) => row.month).join(), month.join()]);
}
let changed = 0;
for (const [what, found, expected] of seen) {
  console.log(`${what}: ${found}${found === expected ? "" : `   CHANGED, was ${expected}`}`);
  if (found !== expected) changed++;
}
process.exit(changed === 0 ? 0 : 1);
EOF
node look.mjs
