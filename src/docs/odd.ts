import { modelVersion } from "../../sim/index.ts";
import { notInModelList } from "./notInModelList.ts";
import { scenarioTable, showing } from "./scenarioTables.ts";
import { gradeCounts, measureTable, settingTable } from "./settingTables.ts";
import { groupTable, patternTable, scheduleTable, stateTable } from "./sourceTables.ts";

const prose = import.meta.glob<string>("../../docs/odd/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text that replaces a mark `{{name argument}}` in the prose. */
const marks: Readonly<Record<string, (argument: string) => string>> = {
  version: () => modelVersion,
  settings: settingTable,
  grades: gradeCounts,
  measures: measureTable,
  state: stateTable,
  groups: groupTable,
  schedule: scheduleTable,
  notInModel: notInModelList,
  scenarios: scenarioTable,
  showing,
  patterns: patternTable,
};

/** The text of docs/odd.md: the prose of docs/odd in the order of its file names, with tables in place of marks. */
export function writeOdd(): string {
  const paths = Object.keys(prose).sort();
  const text = paths.map((path) => (prose[path] ?? "").trim()).join("\n\n");
  return `${text}\n`.replace(/\{\{(\w+)(?: ([^}]+))?\}\}/g, (_, name: string, argument = "") => {
    const fill = marks[name];
    if (fill === undefined) throw new Error(`docs/odd: expected a known mark, received ${name}`);
    return fill(argument);
  });
}
