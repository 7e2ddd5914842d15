/** What is said of everybody as an agent, and of fewer. */
import { withNoun, withWords } from "../withNoun.ts";

const secondsText = (seconds: number) =>
  seconds < 90 ? `about ${Math.max(1, roundly(seconds))} s` : `about ${roundly(seconds / 60)} min`;

/** To one digit, and to a whole number below ten: it is an estimate. */
const roundly = (value: number) => (value < 10 ? Math.round(value) : Math.round(value / 5) * 5);

export const crowdMessages = {
  coarse: (people: string) =>
    `One agent stands for ${withWords(people, "person", "people")}; part of the spread comes from that.`,
  offer: (seconds: number) => `Compute everybody (${secondsText(seconds)})`,
  offerText: (agents: string) =>
    `Runs all ${agents} people as agents of their own, instead of a coarse crowd: chance is then smaller, and the results come more slowly.`,
  running: (agents: string, percent: number) => `Computing all ${withNoun(agents, "agent")}: ${percent} %`,
  left: (seconds: number) => `${secondsText(seconds)} left`,
  cancel: "Cancel",
  cancelText: (agents: string) => `Stays with ${withNoun(agents, "agent")}.`,
  waiting: (agents: string) => `Next: all ${withNoun(agents, "agent")}`,
} as const;
