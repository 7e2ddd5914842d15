/** The page's section on a rival that is large and quiet at once. */
import { agrees } from "./compare.ts";
import { heldOut } from "./heldOut.ts";
import type { Hindcast } from "./hindcast.ts";
import { pageTable } from "./pageParts.ts";

const sizes = ["rivalSize2024Jul", "rivalSize2025Jul", "rivalSize2025Dec"];
const attacks = ["attacks2024", "attacks2025"];

/** How many vectors agree with figures of 2024 and 2025, singly and together. */
export interface Joint {
  readonly vectors: number;
  readonly size: number;
  readonly attacks: number;
  readonly both: number;
  /** With the size of December 2025 and the attacks of 2024 alone, as counted for model 1.1.0. */
  readonly asBefore: number;
}

/** Counts over the vectors that `taken` names; `worlds` has the figures of 2023 to 2026, as {@link Hindcast} has them. */
export function countJoint(
  worlds: readonly (readonly number[])[],
  taken: (world: number) => boolean = () => true,
): Joint {
  const own = worlds.filter((_, w) => taken(w));
  const count = (ids: readonly string[]) =>
    own.filter((means) => heldOut.every((period, i) => !ids.includes(period.id) || agrees(period, means[i])))
      .length;
  return {
    vectors: own.length,
    size: count(sizes),
    attacks: count(attacks),
    both: count([...sizes, ...attacks]),
    asBefore: count(["rivalSize2025Dec", "attacks2024"]),
  };
}

export function describeContradiction({ later, inTheOpen }: Hindcast): string[] {
  const hiding = countJoint(later.worlds);
  const open = countJoint(inTheOpen.worlds);
  const stillMet = countJoint(inTheOpen.worlds, (w) => inTheOpen.meets[w]);
  const row = (name: string, joint: Joint) =>
    [name, joint.vectors, joint.size, joint.attacks, joint.both, joint.asBefore].map(String);
  return [
    "## Large and quiet at once?",
    "In 2024 and 2025 IS-K was said to have about 2,000 members or more, and struck less than twice per month. Where every member strikes, no vector had both: none of 260 in model 1.1.0. Now members in hiding or abroad neither strike nor are caught (`hiding`, fitted to 2021 and 2022). The rule was made because of this contradiction, with the figures of 2024 and 2025 known: agreement with them is a weaker test than the rest of this page. How many vectors agree with the three sizes of July 2024, July 2025 and December 2025; with the attacks of both years from February 2024; with all five figures; and, as it was counted for model 1.1.0, with December 2025 and the attacks of 2024:",
    pageTable(
      ["vectors", "", "size", "attacks", "both", "as for 1.1.0"],
      [
        row("accepted", hiding),
        row("the same with `hiding` 0", open),
        row("of these, those that still meet every target", stillMet),
      ],
    ),
    conclude(hiding, open),
  ];
}

function conclude(hiding: Joint, open: Joint): string {
  const { vectors, size, attacks: quiet, both } = hiding;
  const byChance = `If size and attacks had nothing to do with each other, ${Math.round((size * quiet) / vectors)} would have both.`;
  if (both === 0)
    return `**Hiding does not resolve the contradiction**: no accepted vector has both. ${byChance} A rival that stays large and strikes little needs something that the model does not have.`;
  const much =
    both > 2 * open.both ? "Hiding eases the contradiction" : "Hiding does not ease the contradiction";
  return `**${much}**${both < vectors / 2 ? " and does not resolve it" : ""}: ${both} of ${vectors} accepted vectors have both; with \`hiding\` 0, ${open.both} of them. ${byChance}`;
}
