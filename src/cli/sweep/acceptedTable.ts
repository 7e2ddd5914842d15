import { chooseWorlds, type LevelTable, type Plan } from "../../../sim/experiments/index.ts";
import { type Scenario, settables } from "../../../sim/index.ts";
import { Failure } from "../failure.ts";
import { readAcceptedWorlds } from "../library.ts";

/**
 * The accepted vectors of parameters as a table of levels, and as the text of its CSV. What `others` set, and what a
 * scenario of the plan sets otherwise than by default, is the subject of the plan and has no column. Throws a
 * {@link Failure} where more are wanted than there are.
 */
export function acceptedTable(
  { seed }: Pick<Plan, "seed">,
  worlds: number | undefined,
  scenarios: readonly Scenario[],
  others: ReadonlySet<string>,
  path: string,
): { readonly table: LevelTable; readonly csv: string } {
  const accepted = readAcceptedWorlds();
  const most = accepted.worlds.length;
  if (worlds !== undefined && worlds > most)
    throw new Failure(`${path}.worlds: expected at most ${most}, received ${worlds}`, 2);
  const chosen = worlds === undefined ? accepted : chooseWorlds(accepted, worlds, seed);
  const isSet = (name: string) =>
    settables.some(
      (row) => row.name === name && scenarios.some(({ settings }) => settings[row.name] !== row.default),
    );
  const kept = chosen.parameters
    .map(({ name }, k) => ({ name, k }))
    .filter(({ name }) => !others.has(name) && !isSet(name));
  const names = kept.map(({ name }) => name);
  const rows = chosen.worlds.map(({ values }) => kept.map(({ k }) => values[k]));
  return {
    table: { names, columns: names.map((_, k) => rows.map((row) => row[k])) },
    csv: [names, ...rows].map((row) => `${row.join(",")}\n`).join(""),
  };
}
