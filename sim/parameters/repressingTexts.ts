import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

/** What each setting of `repressing.ts` does, and its source. */
export const repressingTexts = {
  grievancePull: {
    source: "Bennett 2008; Lyall et al. 2013",
    text: "How much the raids and detentions that a group remembers draw its people towards IS-K.",
  },
  grievanceGain: {
    source: "Bennett 2008; Lyall et al. 2013",
    text: "How much grievance a group gains when its bystanders are raided or detained.",
  },
  grievanceDecay: {
    source: "Bennett 2008; Lyall et al. 2013",
    text: "The share of a group's grievance that fades in a month.",
  },
  collateral: {
    source: "Bennett 2008; UNAMA reports 2021–2022",
    text: "The chance that full and blind repression raids or detains a bystander of a Salafi group in a month.",
  },
  deterrence: {
    source: "chosen; sign: Lyall et al. 2013",
    text: "How much repression makes IS-K less attractive to everyone.",
  },
  removalRate: {
    source: "about 4 % per year killed (Giustozzi, RUSI 2024), plus arrests and surrenders",
    text: "The chance that full and half-selective repression removes a member of IS-K in a month.",
  },
  fundingPull: {
    source: chosen,
    text: "How much the rival's money draws people towards it.",
  },
  rivalEntryCost: {
    source: chosen,
    text: "How strongly everyone is held back from joining IS-K.",
  },
  salafiTie: {
    source: "chosen; most Salafis are quietist",
    text: "How much easier IS-K finds it to recruit in Salafi groups, most of whose people never join: also the distance between creeds, since most others are Hanafi.",
  },
  salafiDistrust: {
    source: chosen,
    text: "How much less the Taliban appeal to people of Salafi groups.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
