/** The page's section on what no observation bounds. */
import type { WorldFigures } from "./hindcast.ts";
import { numberCell, pageTable, range, spreadCell } from "./pageParts.ts";
import { quantile } from "./statistics.ts";
import { watched } from "./watched.ts";

export function describeWatched({ worlds, usual }: WorldFigures): string[] {
  const columns = watched.map((_, i) => worlds.map((world) => world[i]));
  return [
    "## What nothing bounds",
    "**How many went home from the Taliban (T→U) is not known**, and no target asks for it: no source counts them. Only the net size of the Taliban in December 2022 bounds it, and joining can make up for any number. Whatever rests on this flow rests on the prior. The share of members in hiding or abroad is bounded by the attacks of 2022 alone: that near two thirds were in Pakistan by April 2023 is in no target, but was known when the rule was made, and is no test of it.",
    pageTable(
      ["what", "accepted, 5–95 %", "median", "default"],
      watched.map(({ label }, i) => [
        label,
        range(spreadCell(columns[i])),
        numberCell(quantile(columns[i], 0.5)),
        numberCell(usual.means[i]),
      ]),
    ),
  ];
}
