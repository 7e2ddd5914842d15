import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

/** What each setting of `surroundings.ts` does, and its source. */
export const surroundingsTexts = {
  aidShare: {
    source:
      "aid was 40 % of GDP before August 2021, an accounting share; grants fell by 38 % from 2022 to 2024 and GDP per head hardly moved (World Bank)",
    text: "The share of the economy of 2020 that is lost when aid ends.",
  },
  restrictionCost: {
    source: "chosen: the part of the fall of 2021–22 that aid does not explain",
    text: "The share of the economy of 2020 that sanctions and frozen money cost while they are in force.",
  },
  tradeShare: {
    source: "chosen; contested: relations opened in 2025 while GDP per head fell (World Bank)",
    text: "How much foreign engagement adds to the economy by trade and investment, apart from aid.",
  },
  economySpeed: {
    source: "GDP per head 2020–2024 (World Bank)",
    text: "How fast the economy moves to the level that aid and home output support.",
  },
  donorThreshold: {
    source: "chosen; humanitarian aid halved from 2022 to 2023 while rights were withdrawn (CSIS, June 2024)",
    text: "The moderation at which half of the conditional aid flows.",
  },
  donorSharpness: {
    source: "chosen",
    text: "How gradually aid answers moderation; near 0 it is all or nothing.",
  },
  aidSpeed: {
    source: "chosen",
    text: "How fast aid rises to what donors are ready to give.",
  },
  aidCutSpeed: {
    source: "in 2021 the cut took months, not years (World Bank)",
    text: "How fast aid falls to what donors are ready to give.",
  },
  attackRate: {
    source:
      "38 to 48 attacks per month in autumn 2021 (UN Secretary-General), 5 to 22 in 2022 (Afghan Witness)",
    text: "How many attacks 1,000 members of IS-K would make per month if nothing held them back.",
  },
  attackSuppression: {
    source: chosen,
    text: "The share of attacks that full and fully selective repression prevents.",
  },
  hiding: {
    source:
      "chosen within what 2021–22 allow; sign: members moved abroad and under ground (Giustozzi, RUSI 2024)",
    text: "How much of IS-K lies low, at home or abroad, when repression is hard and finds the right people; those who lie low do not strike.",
  },
  hidingSpeed: {
    source: "chosen within what 2021–22 allow",
    text: "How fast IS-K goes into hiding, and comes out of it again.",
  },
  legitimacySpeed: {
    source: chosen,
    text: "How fast legitimacy answers the economy, rights and attacks.",
  },
  legitimacyEconomy: {
    source: chosen,
    text: "How much legitimacy a better economy brings.",
  },
  legitimacyRights: {
    source: chosen,
    text: "How much legitimacy moderation brings.",
  },
  legitimacyAttacks: {
    source: chosen,
    text: "How much legitimacy many attacks cost.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
