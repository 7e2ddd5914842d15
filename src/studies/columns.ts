/** Rows of cells as lines of even columns; the columns in `right` are aligned to the right, as numbers are. */
export function alignColumns(table: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
  const set = (cell: string, i: number) =>
    right.includes(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]);
  return table.map((row) => row.map(set).join("  ").trimEnd());
}
