import { masterLever, type Settable, type SettableKind, settables } from "../parameters.ts";
import { findSettable, flatNames } from "./flatNames.ts";

/** The place of a kind of setting in a scenario's file. */
const sectionOf = {
  parameter: "parameters",
  scale: "parameters",
  lever: "levers",
  initial: "initial",
  population: "population",
  leadership: "leadership",
} as const satisfies Record<SettableKind, string>;

export type Section = (typeof sectionOf)[SettableKind];
/** The sections in the order in which a file shows them. */
export const sections: readonly Section[] = ["population", "initial", "levers", "leadership", "parameters"];

/** The rows of one section; `levers` begins with the master lever. */
export function rowsOf(section: Section): readonly Settable[] {
  const rows = settables.filter(({ kind }) => sectionOf[kind] === section);
  return section === "levers" ? [masterLever, ...rows] : rows;
}

/** "levers.women". */
export function pathOf({ kind, name }: Settable): string {
  return `${sectionOf[kind]}.${name}`;
}

/** The path of a flat name in the file, undefined for a name that sets nothing. */
export function pathOfName(name: string): readonly string[] | undefined {
  const row = findSettable(name);
  if (row !== undefined) return [sectionOf[row.kind], name];
  if (name === "mode") return ["leadership", "mode"];
  return flatNames.includes(name) ? [name] : undefined;
}
