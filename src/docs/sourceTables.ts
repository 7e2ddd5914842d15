/** Tables read from the text of the model and of its tests, so that they cannot differ from it. */

import { createSimulation, measures } from "../../sim/index.ts";
import { short, table } from "./markdown.ts";
import { baseline } from "./scenarioTables.ts";

const sources = import.meta.glob<string>(
  ["../../sim/step.ts", "../../sim/state/state.ts", "../../sim/rules/*.ts"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const patterns = import.meta.glob<string>("../../tests/patterns/*.spec.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The rules of one month in the order in which they run, each with the first sentence of its own description. */
export function scheduleTable(): string {
  const called = callsIn(sourceOf("step")).flatMap((name) =>
    name === "liveOn" ? callsIn(sourceOf("rules/liveOn")) : [name],
  );
  const rows = called.map((name) => {
    const told = sourceOf(`rules/${name}`).match(/\/\*\* Step (\d): (.+?) \*\//);
    if (told === null) throw new Error(`sim/rules/${name}.ts: expected a description that begins "Step"`);
    return [told[1] ?? "", `[\`${name}\`](../sim/rules/${name}.ts)`, told[2] ?? ""];
  });
  return table(["step", "rule", "what it does"], rows);
}

function callsIn(text: string): string[] {
  const called = [...text.matchAll(/^ {2}(\w+)\(model, state\b/gm)].map(([, name]) => name ?? "");
  return called.filter((name) => pathOf(`rules/${name}`) in sources);
}

const pathOf = (name: string) => `../../sim/${name}.ts`;

function sourceOf(name: string): string {
  const text = sources[pathOf(name)];
  if (text === undefined) throw new Error(`sim: expected ${name}.ts`);
  return text;
}

/** The columns of the state, their sizes measured at the default number of agents and at one agent per person. */
export function stateTable(): string {
  const sizes = [4000, 200_000].map((agents) => stateColumns(agents));
  const told = [
    ...sourceOf("state/state").matchAll(/^ \* \| (\w+) \| ([\w × ]+) \| (\w+) \| (.+) \|$/gm),
  ].slice(1);
  const rows = told.map(([, name = "", type = "", per = "", meaning = ""]) => [
    `\`${name}\``,
    type,
    per,
    ...sizes.map((columns) => short(columns.get(name) ?? Number.NaN)),
    meaning.replace(/\{@link (\w+)\}/g, "$1"),
  ]);
  const header = ["column", "type", "per", "bytes at 4,000 agents", "bytes at 200,000", "meaning"];
  return table(header, rows);
}

/** Bytes of every column of the state of a run. */
export function stateColumns(agents: number): ReadonlyMap<string, number> {
  const { state } = createSimulation({ ...baseline, settings: { ...baseline.settings, agents } }, 0);
  const columns = Object.entries(state).filter(([, column]) => ArrayBuffer.isView(column));
  return new Map(columns.map(([name, column]) => [name, (column as ArrayBufferView).byteLength]));
}

/** How many groups of each kind live in each region, by default. */
export function groupTable(): string {
  const { blocks } = createSimulation(baseline, 0).model;
  const count = (region: number, salafi: boolean) =>
    String(blocks.find((block) => block.region === region && block.salafi === salafi)?.count ?? 0);
  const names = measures.flatMap(({ name }) => name.match(/^K_(.+)$/)?.[1] ?? []);
  return table(
    ["region", "other groups", "Salafi groups"],
    names.map((name, region) => [name, count(region, false), count(region, true)]),
  );
}

/**
 * The statements of a pattern's tests, and whether each holds. Every test must pass, and every test.fails must fail.
 */
export function patternTable(): string {
  const rows = Object.entries(patterns).flatMap(([path, text]) => {
    const file = path.split("/").at(-1) ?? "";
    const found = [...text.matchAll(/^\s*(?:test|it)(\.fails)?\(\s*(["'`])(.+?)\2/gm)];
    const subject = text.match(/describe\(\s*"pattern \w: (.+?)"/)?.[1];
    if (subject === undefined || found.length === 0)
      throw new Error(`${path}: expected a pattern and its tests`);
    return found.map(([, fails, , name]) => [
      `[${file.slice(0, 1)}](../tests/patterns/${file})`,
      subject,
      name ?? "",
      fails === undefined ? "holds" : "does not hold",
    ]);
  });
  return table(["pattern", "about", "what is tested", "under the defaults"], rows);
}
