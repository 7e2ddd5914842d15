import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

const strand = "chosen: a hard line";

/** What each setting of `scheduled.ts` does, and its source. */
export const scheduledTexts = {
  women: {
    source: strand,
    text: "How far women may learn, work and move: 0 none, 1 full.",
  },
  inclusion: {
    source: strand,
    text: "How far others share in government: 0 none, 1 full.",
  },
  minorities: {
    source: strand,
    text: "How far minorities are protected: 0 not at all, 1 fully.",
  },
  foreign: {
    source: strand,
    text: "How far the regime works with foreign governments: 0 not at all, 1 fully.",
  },
  propaganda: {
    source: chosen,
    text: "How much of its audience the rival's propaganda reaches before attacks add to it.",
  },
  repression: {
    source: "between the quiet and the hard phases of 2021–2024 (Giustozzi, RUSI 2023–24)",
    text: "How hard the regime strikes at IS-K.",
  },
  selectivity: {
    source: "between blind (2021) and intelligence-led (2023–24) repression (Giustozzi, RUSI 2024)",
    text: "How well repression tells members of IS-K from bystanders: 0 blind, 1 exact.",
  },
  funding: {
    source: "pay about 235 USD per month in 2022, none in spring 2023 (Giustozzi, RUSI 2023–24)",
    text: "How much money the rival has, for pay and for attacks.",
  },
  tempo: {
    source: "attacks fell by 90 % while members fell by 12 % (UN; Giustozzi, RUSI 2024)",
    text: "How much the rival strikes for its size, apart from what hiding, money and repression do: 0 never, 1 as in 2021.",
  },
  aidScale: {
    source: "chosen",
    text: "How much aid donors have to give: 0 none, 1 as before 2021.",
  },
  domesticEconomy: {
    source: "what aid did not pay for in 2020 (World Bank)",
    text: "The part of the economy that needs no aid; the whole of 2020 is 1.",
  },
  humanitarianFloor: {
    source:
      "all external grants, 4.65 to 2.9 (2022 to 2024) of 8.5 billion USD per year before (World Bank, April 2025); relief alone 3.8 and 1.9 (2022, 2023; CSIS, June 2024)",
    text: "The share of earlier aid that flows whatever the regime does.",
  },
  restrictions: {
    source:
      "in force since August 2021: frozen reserves, sanctions, banks cut off (World Bank; UN Security Council)",
    text: "How far sanctions, frozen reserves and closed banks are in force: 0 not at all, 1 as since 2021.",
  },
  moderation: {
    source: "chosen: a hard line",
    text: "Sets women's rights, inclusion, minorities and foreign engagement together: 0 hard line, 1 open.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
