/** A Markdown table; bars, stars and angle brackets within a cell are shown as they are. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map((row) => line(row.map(keepSigns)))].join(
    "\n",
  );
}

function keepSigns(cell: string): string {
  // In code, stars need no escape; a bar would end the cell even there.
  if (cell.startsWith("`")) return cell.replaceAll("|", "\\|");
  return cell.replace(/[|*<]/g, (sign) => `\\${sign}`);
}

/** At most four digits; empty where there is no number. */
export function intervalText(range: readonly [number, number] | undefined): string {
  return range === undefined ? "" : `${short(range[0])} to ${short(range[1])}`;
}

/** A number with at most four digits, thousands separated. */
export function short(value: number): string {
  const rounded = Number(value.toPrecision(4));
  const [whole = "", part] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}
