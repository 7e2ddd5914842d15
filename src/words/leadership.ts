/** What is said of the families of leaderships, on the page, in a terminal and in docs/evidence.md. */
import { withWords } from "./withNoun.ts";

export const leadershipMessages = {
  /** "0.04 (range 0.04 to 0.09)": the nearest of a family, and the range over it. */
  withRange: (nearest: string, least: string, most: string) => `${nearest} (${least} to ${most})`,
  span: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
  of: (what: string, id: string) => `${what} (${id})`,
  and: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`,
  fits: (each: string, level: string, constant: string) =>
    `Distance from what was done, the nearest of each family and its range (0 would be a perfect fit): ${each}. A policy that never moves from ${level} is ${constant} away.`,
  nearer: (each: string, least: string) => `Nearer to what was done than that, by ${least} or more: ${each}.`,
  noneNearer: (least: string) =>
    `No leadership of any family comes nearer to what was done than that by ${least} or more: the path of moderation speaks for none of them.`,
  count: (count: number, tried: number, id: string) => `${count} of ${tried} leaderships of ${id}`,
  none: (ids: string) => `none of ${ids}`,
  hardened: (change: string) =>
    `What was done hardened: in the last twelve months moderation was ${change} lower than at first.`,
  notHardened: (change: string) =>
    `What was done did not harden: in the last twelve months moderation was ${change} above its beginning.`,
  harden: (each: string) => `Lower than at first in the last twelve months: ${each}.`,
  noneHarden: "No leadership of any family hardens.",
  holds: (ids: string, plural: boolean) =>
    `That change lies within the range of ${ids}${plural ? "" : " alone"}.`,
  holdsNone: "That change lies within the range of none of them.",
  figures: (each: string, own: string, constant: string, of: number) =>
    `Of ${of} observed ranges ${withWords(each, "agrees", "agree")}; with the policy that was coded ${withWords(own, "does", "do")}, with the one that never moves ${constant}.`,
  end: (each: string) => `In the end, with propaganda gone, they stand at ${each}.`,
  pair: (of: string, from: string) => `${of} and ${from}`,
  apart: (pairs: string) => `Ranges that do not meet then: ${pairs}.`,
  allMeet:
    "Every two of these ranges meet: what they do then tells an explanation only together with its settings.",
} as const;
