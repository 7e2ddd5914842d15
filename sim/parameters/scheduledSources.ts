import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

const strand = "chosen: a hard line";

/** The source of each setting of `scheduled.ts`. */
export const scheduledSources = {
  women: {
    source: strand,
  },
  inclusion: {
    source: strand,
  },
  minorities: {
    source: strand,
  },
  foreign: {
    source: strand,
  },
  propaganda: {
    source: chosen,
  },
  repression: {
    source: "between the quiet and the hard phases of 2021–2024 (Giustozzi, RUSI 2023–24)",
  },
  selectivity: {
    source: "between blind (2021) and intelligence-led (2023–24) repression (Giustozzi, RUSI 2024)",
  },
  funding: {
    source: "pay about 235 USD per month in 2022, none in spring 2023 (Giustozzi, RUSI 2023–24)",
  },
  tempo: {
    source: "attacks fell by 90 % while members fell by 12 % (UN; Giustozzi, RUSI 2024)",
  },
  aidScale: {
    source: "chosen",
  },
  domesticEconomy: {
    source: "what aid did not pay for in 2020 (World Bank)",
  },
  humanitarianFloor: {
    source:
      "all external grants, 4.65 to 2.9 (2022 to 2024) of 8.5 billion USD per year before (World Bank, April 2025); relief alone 3.8 and 1.9 (2022, 2023; CSIS, June 2024)",
  },
  restrictions: {
    source:
      "in force since August 2021: frozen reserves, sanctions, banks cut off (World Bank; UN Security Council)",
  },
  moderation: {
    source: "chosen: a hard line",
  },
} satisfies Readonly<Record<string, Pick<SettableTexts, "source">>>;
