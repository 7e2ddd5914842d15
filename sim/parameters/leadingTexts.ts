import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

const teaching = "a teaching lever";

/** What each setting of `leading.ts` does, and its source. */
export const leadingTexts = {
  reviewInterval: {
    source: chosen,
    text: "How often the leadership thinks again about its policy.",
  },
  horizon: {
    source: teaching,
    text: "How many months ahead a farsighted leadership looks.",
  },
  threatWeight: {
    source: teaching,
    text: "To the leadership, one member of IS-K counts as much as this many of its own members.",
  },
  ideology: {
    source: teaching,
    text: "How much the leadership dislikes any policy but its ideal.",
  },
  idealModeration: {
    source: chosen,
    text: "The moderation that an ideological leadership would like best.",
  },
  pressureCost: {
    source: teaching,
    text: "How much the leadership dislikes conceding more than its ideal, the more so the more of its own members want less of a hard line.",
  },
  economyWeight: {
    source: chosen,
    text: "How much the leadership cares for the economy in itself.",
  },
  threatGain: {
    source: teaching,
    text: "How much attacks make the rival seem larger than it is.",
  },
  threatDecay: {
    source: teaching,
    text: "How fast the leadership forgets a threat: 1 at once, 0 never.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
