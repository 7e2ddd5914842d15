/** The page's section on a rival that is large and quiet at once. */
import { agrees, MISS } from "./compare.ts";
import { heldOut } from "./heldOut.ts";
import type { Hindcast } from "./hindcast.ts";
import { pageTable } from "./pageParts.ts";

const sizes = ["rivalSize2024Jul", "rivalSize2025Jul", "rivalSize2025Dec"];

/** How many vectors agree with figures of 2024 and 2025, singly and together; attacks are of years from February. */
export interface Joint {
  readonly vectors: number;
  /** July 2024, July 2025 and December 2025. */
  readonly size: number;
  readonly attacks2024: number;
  readonly attacks2025: number;
  readonly sizeAnd2024: number;
  readonly sizeAnd2025: number;
  readonly all: number;
  /** The size of December 2025 and the attacks of 2024 alone, as counted for model 1.1.0. */
  readonly asBefore: number;
}

/** Counts over vectors with their figures of 2023 to 2026, as {@link Hindcast} has them. */
export function countJoint(worlds: readonly (readonly number[])[]): Joint {
  const count = (...ids: readonly string[]) =>
    worlds.filter((means) => heldOut.every(({ id }, i) => !ids.includes(id) || agrees(heldOut[i], means[i])))
      .length;
  return {
    vectors: worlds.length,
    size: count(...sizes),
    attacks2024: count("attacks2024"),
    attacks2025: count("attacks2025"),
    sizeAnd2024: count(...sizes, "attacks2024"),
    sizeAnd2025: count(...sizes, "attacks2025"),
    all: count(...sizes, "attacks2024", "attacks2025"),
    asBefore: count("rivalSize2025Dec", "attacks2024"),
  };
}

export function describeContradiction({ later, inTheOpen }: Hindcast): string[] {
  const hiding = countJoint(later.worlds);
  const open = countJoint(inTheOpen.worlds);
  const row = (name: string, joint: Joint) => [name, ...Object.values(joint).map(String)];
  return [
    "## Large and quiet at once?",
    "In 2024 and 2025 IS-K was said to have about 2,000 members or more, and struck less than twice per month. Where every member strikes, no vector had both: none of 260 in model 1.1.0. Now part of it lies low, at home or abroad, and does not strike (`hiding`, `hidingSpeed`, fitted to 2021 and 2022). The rule was made because of this contradiction, with the figures of 2024 and 2025 known: agreement with them is a weaker test than the rest of this page.",
    "How many vectors agree with the sizes of July 2024, July 2025 and December 2025, all three; with the attacks of the year from February 2024, and from February 2025; and with several:",
    pageTable(
      ["vectors", "", "size", "2024", "2025", "size, 2024", "size, 2025", "all", "as for 1.1.0"],
      [row("accepted", hiding), row("drawn in the same way with `hiding` fixed at 0", open)],
    ),
    "*As for 1.1.0*: the size of December 2025 and the attacks of 2024 alone.",
    conclude(hiding, open),
  ];
}

function conclude(hiding: Joint, open: Joint): string {
  const share = (count: number, { vectors }: Joint) => (vectors === 0 ? 0 : count / vectors);
  const compare = (key: keyof Joint) =>
    `${hiding[key]} of ${hiding.vectors}, without hiding ${open[key]} of ${open.vectors}`;
  const eased = share(hiding.asBefore, hiding) > 2 * share(open.asBefore, open);
  const first = `**Hiding ${eased ? "eases" : "does not ease"} the contradiction**: the size of December 2025 and the attacks of 2024 have ${compare("asBefore")}.`;
  if (hiding.all === 0)
    return `${first} **It does not resolve it**: no accepted vector has all five figures.`;
  const rare = share(hiding.all, hiding) < MISS;
  return `${first} ${rare ? "**It hardly resolves it**: a" : "A"}ll five figures have ${compare("all")}.`;
}
