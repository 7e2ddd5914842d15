import { describeSettable, masterLever, measures, settables } from "../../sim/index.ts";
import { intervalText, short, table } from "./markdown.ts";

const all = [masterLever, ...settables].map(describeSettable);

/** All settings of one kind, with their grounds. Throws on a kind that no setting has. */
export function settingTable(kind: string): string {
  const rows = all.filter((row) => row.kind === kind);
  if (rows.length === 0) throw new Error(`settings: expected a kind in the table, received ${kind}`);
  return table(
    ["symbol", "name", "default", "hard bounds", "study range", "unit", "grade", "source", "what it does"],
    rows.map((row) => [
      row.symbol,
      `\`${row.name}\``,
      short(row.default),
      intervalText(row.bounds),
      intervalText(row.range),
      row.unit,
      row.grade,
      row.source,
      row.text,
    ]),
  );
}

/** The number of settings of each grade, as part of a sentence. */
export function gradeCounts(): string {
  const of = (grade: string) => settables.filter((row) => row.grade === grade).length;
  return `${settables.length} settings, ${of("A")} are grade A, ${of("B")} grade B, ${of("C")} grade C and ${of("")} no claim about the world`;
}

/** Everything that a run records. */
export function measureTable(): string {
  return table(
    ["name", "unit", "meaning"],
    measures.map(({ name, unit, label }) => [`\`${name}\``, unit, label]),
  );
}
