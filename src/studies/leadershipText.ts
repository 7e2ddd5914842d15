import { modelVersion } from "../../sim/index.ts";
import type { LeadershipRow } from "../reports/leadershipRows.ts";
import { leadershipSentences, level, withRange } from "../reports/leadershipSentences.ts";
import { alignColumns } from "./columns.ts";

/** The text for a terminal: moderation about once a year, each family's nearest, and what the run says about them. */
export function leadershipText(rows: readonly LeadershipRow[]): string {
  const [{ fall, path, scenario, replicates, tried, seed, command }] = rows;
  const last = path.length - 1;
  const shown = [...new Set([0, 6, 12, 18, 24, 30, 36, 48, fall, fall + 12, fall + 24, fall + 36, last])]
    .filter((row) => row <= last)
    .sort((a, b) => a - b);
  const header = ["row", "policy", ...rows.map(({ id, name }) => `${id} ${name}`)];
  const lines = shown.map((row) => {
    const { policy } = path[row];
    return [
      String(row),
      policy === undefined ? "" : level(policy),
      ...rows.map(({ path: of }) => withRange(of[row].nearest.mean, of[row])),
    ];
  });
  return [
    `Moderation in ${scenario}: four families of ${tried} leaderships each, mean of ${replicates} replicates by the nearest of a family and the range over all of it; propaganda falls after row ${fall}. Seed ${JSON.stringify(seed)}, model ${modelVersion}.`,
    "",
    ...alignColumns([header, ...lines], [0, 1]),
    "",
    ...rows.map(
      ({ id, name, statement, spans, nearest }) =>
        `${id} ${name}: ${statement} It spans ${spans.join(" and ")}; nearest: ${settingsText(spans, nearest.settings)}.`,
    ),
    "",
    ...leadershipSentences(rows),
    "",
    command,
    "A model, not a forecast.",
  ].join("\n");
}

/** "ideology 2, idealModeration 0.1" */
export function settingsText(
  spans: readonly string[],
  settings: Readonly<Record<string, number | string | boolean>>,
): string {
  return spans.map((name) => `${name} ${settings[name]}`).join(", ");
}
