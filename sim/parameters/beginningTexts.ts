import { chosen } from "./chosen.ts";
import type { SettableTexts } from "./settable.ts";

/** What each setting of `beginning.ts` does, and its source. */
export const beginningTexts = {
  aid0: {
    source: "by definition; 8.5 billion USD per year (World Bank; CSIS 2024)",
    text: "How much aid there is in month 0.",
  },
  economy0: {
    source: "by definition (World Bank)",
    text: "GDP per head in month 0.",
  },
  legitimacy0: {
    source: "chosen",
    text: "How rightful the regime is thought to be in month 0.",
  },
  threat0: {
    source: "chosen",
    text: "How many times its real size the rival seems to the leadership in month 0.",
  },
  agents: {
    source: "a setting of the computation: 200,000 agents are one per person",
    text: "How many agents stand for the people; more agents, less chance in the result.",
  },
  groupSize: {
    source: "chosen",
    text: "How many agents share a village, front or clan; agents must be a multiple of it.",
  },
  poolPeople: {
    source:
      "about 70,000 fighters (Giustozzi, RUSI 2023; UN S/2021/486: 58,000–100,000) and those they draw from",
    text: "How many people could take a side at all.",
  },
  clustering: {
    source: "chosen",
    text: "How much people of one group stand on the same side at the start.",
  },
  hardShare: {
    source: chosen,
    text: "The share of Taliban members who come from its hard-line wing.",
  },
  postShare: {
    source: "chosen: more than half, since the Taliban staffed the state and its forces from their ranks",
    text: "The chance that a member of the Taliban has a post, and that a newcomer is given one on joining.",
  },
  shareSalafi: {
    source: "chosen: 7 groups of 80",
    text: "The share of groups that are Salafi; Salafi is not IS-K, and most are quietist.",
  },
  salafiT: {
    source: "chosen",
    text: "The share of people in Salafi groups who start in the Taliban.",
  },
  salafiK: {
    source: "with otherK about 4,800 people; 4,600 fighters in 2021 (Giustozzi, RUSI 2023)",
    text: "The share of people in Salafi groups who start in IS-K.",
  },
  salafiX: {
    source: "with otherX about 2,000 people; 1,800 released at the takeover (press)",
    text: "The share of people in Salafi groups who start in prison.",
  },
  otherT: {
    source: "with salafiT about 70,000 people (Giustozzi, RUSI 2023)",
    text: "The share of people in other groups who start in the Taliban.",
  },
  otherK: {
    source: "with salafiK about 4,800 people; 4,600 fighters in 2021 (Giustozzi, RUSI 2023)",
    text: "The share of people in other groups who start in IS-K.",
  },
  otherX: {
    source: "with salafiX about 2,000 people; 1,800 released at the takeover (press)",
    text: "The share of people in other groups who start in prison.",
  },
} satisfies Readonly<Record<string, SettableTexts>>;
