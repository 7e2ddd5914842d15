import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

/** What each setting of `choosing.ts` does, and its source. */
export const choosingTexts = {
  reconsiderRate: {
    source: chosen,
    text: "The chance that a person thinks again about where to stand in a month.",
  },
  choiceSharpness: {
    source: chosen,
    text: "How surely people take the side that suits them best; at 0 they choose blindly.",
  },
  doctrineGap: {
    source: "Oppenheim et al. 2015 (above 0); Staniland 2012 and Seymour 2014 (near 0)",
    text: "How much members dislike a regime that is less hard-line (0–1) than they are.",
  },
  moderateGap: {
    source: chosen,
    text: "How much members dislike a regime that is more hard-line than they are.",
  },
  rivalGap: {
    source: chosen,
    text: "How much less IS-K appeals to someone who is not fully hard-line.",
  },
  betrayalFraming: {
    source: "sign: Oppenheim et al. 2015; Shelef & Shelef 2013",
    text: "How strongly propaganda tells each concession as betrayal to those who hear it.",
  },
  propagandaPull: {
    source: "sign: Verma & Ali 2023",
    text: "How much propaganda draws hard-line people who hear it towards IS-K.",
  },
  deedPropaganda: {
    source: "sign: Verma & Ali 2023",
    text: "How much of the room above the base level attacks add to propaganda.",
  },
  hardshipPull: {
    source: "contested: Verma & Ali 2023 (above 0); Berman et al. 2011 (rejected for Afghanistan)",
    text: "How much a poor economy drives vulnerable people towards IS-K.",
  },
  credentialClaim: {
    source: "sign: Verma & Ali 2023",
    text: "How much the rival's claim to be the only rightful ruler draws hard-line people to join it.",
  },
  creedStanding: {
    source:
      "sign: Verma & Ali 2023; contested: a rival's attacks can also buy standing (Giustozzi & Regeni, RUSI 2023)",
    text: "How much moderation costs the Taliban in the eyes of hard-line people across the Muslim world, and so among their own.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
