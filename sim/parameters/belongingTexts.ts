import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

/** What each setting of `belonging.ts` does, and its source. */
export const belongingTexts = {
  peerInfluence: {
    source: chosen,
    text: "How much people follow the side their own group and region take.",
  },
  groupWeight: {
    source: chosen,
    text: "How much the own group counts among peers; the rest is the region.",
  },
  incumbentAppeal: {
    source: chosen,
    text: "How much the Taliban appeal to everyone, whatever they do.",
  },
  patronage: {
    source: chosen,
    text: "How much a better economy helps the Taliban to keep and win members.",
  },
  legitimacyPull: {
    source: chosen,
    text: "How much a regime seen as rightful draws people.",
  },
  selfReliance: {
    source: "contested",
    text: "How much a better economy lets people stay out of both sides.",
  },
  loyaltyT: {
    source: "chosen; few defections (Giustozzi, RUSI 2023–24)",
    text: "How much members of the Taliban prefer to stay just because they are members.",
  },
  postTie: {
    source: "sign: the known defectors of 2022–23 had been given no post or expelled (Giustozzi, RUSI 2024)",
    text: "How much more members of the Taliban who have a post prefer to stay.",
  },
  loyaltyK: {
    source: "chosen; surrenders (Giustozzi, RUSI 2024)",
    text: "How much members of IS-K prefer to stay just because they are members.",
  },
  inertiaU: {
    source: "chosen; recruits per month (Giustozzi, RUSI 2023)",
    text: "How much people on no side prefer to stay on none.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
