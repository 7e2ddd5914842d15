import type { SettableTexts } from "./settable.ts";

/** What each setting of `scheduled.ts` does: on the first screen, where its source is not told. */
export const scheduledTexts = {
  women: {
    text: "How far women may learn, work and move: 0 none, 1 full.",
  },
  inclusion: {
    text: "How far others share in government: 0 none, 1 full.",
  },
  minorities: {
    text: "How far minorities are protected: 0 not at all, 1 fully.",
  },
  foreign: {
    text: "How far the regime works with foreign governments: 0 not at all, 1 fully.",
  },
  propaganda: {
    text: "How much of its audience the rival's propaganda reaches before attacks add to it.",
  },
  repression: {
    text: "How hard the regime strikes at IS-K.",
  },
  selectivity: {
    text: "How well repression tells members of IS-K from bystanders: 0 blind, 1 exact.",
  },
  funding: {
    text: "How much money the rival has, for pay and for attacks.",
  },
  tempo: {
    text: "How much the rival strikes for its size, apart from what hiding, money and repression do: 0 never, 1 as in 2021.",
  },
  aidScale: {
    text: "How much aid donors have to give: 0 none, 1 as before 2021.",
  },
  domesticEconomy: {
    text: "The part of the economy that needs no aid; the whole of 2020 is 1.",
  },
  humanitarianFloor: {
    text: "The share of earlier aid that flows whatever the regime does.",
  },
  restrictions: {
    text: "How far sanctions, frozen reserves and closed banks are in force: 0 not at all, 1 as since 2021.",
  },
  moderation: {
    text: "Sets women's rights, inclusion, minorities and foreign engagement together: 0 hard line, 1 open.",
  },
} satisfies Readonly<Record<string, Pick<SettableTexts, "text">>>;
