/** Texts of the report. */
import { withNoun } from "./withNoun.ts";

export const reportMessages = {
  title: (focus: string, reference: string) => `${focus} compared with ${reference}`,
  titleAlone: (focus: string) => focus,
  brand: "Outbid",
  caution: "A model, not a forecast.",
  made: (date: string, version: string) => `Made on ${date} with model ${version}`,
  differ: "What differs",
  policy: "Policy",
  assumptions: "Assumptions that are not the model’s defaults",
  noPolicy: "The scenarios have the same policy.",
  noAssumptions: "Every assumption is the model’s default.",
  setting: "Setting",
  usual: "Default",
  events: "Events",
  none: "none",
  mixed: "strands differ",
  yes: "yes",
  no: "no",
  charts: "Charts",
  chartNote: (half: number, most: number) =>
    `Bold lines are the mean of the runs; thin lines are single runs, bands hold ${half} or ${most} of 100 new runs. The vertical line is the month that the headline speaks of.`,
  observed: "Observed ranges and their sources",
  outcomes: "Outcomes",
  outcomesNote: (held: number) =>
    `The mean of the runs; below it the range in which ${held} of 100 new runs lie.`,
  outcome: (label: string, unit: string) => `${label}, ${unit}`,
  difference: (focus: string, reference: string) =>
    `${focus} minus ${reference}: the difference of the two means, and where pairs of runs with the same luck lie`,
  scenario: "Scenario",
  month: (month: number) => `Month ${month}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  without: (tabs: readonly string[]) =>
    `Not in this report, as nothing has been run there: ${tabs.join(", ")}.`,
  method: "Method",
  methodText: (agents: string, people: string) => [
    `Outbid is an agent-based model: ${withNoun(agents, "agent")}, each standing for ${String(people) === "1" ? "one person" : `${people} people`} of a mobilisable pool, belong to the Taliban, to IS-K or to neither.`,
    "In each month some of them reconsider and choose a side by its ideological distance, its success, what their group does, what they are offered and what propaganda says.",
    "The regime’s policy in four strands (women’s rights and education, inclusive government, protection of minorities, foreign engagement) moves its position, its aid and its legitimacy.",
    "Members who leave the Taliban go to IS-K or go home, to neither side. The argument that the model explores speaks of the first.",
    "IS-K recruits, attacks and spreads propaganda; repression removes its members; raids and detentions of bystanders, each counted, feed grievance.",
    "All scenarios begin with the same people and get the same luck, replicate by replicate, so that two curves differ only by what was changed.",
  ],
  runs: (replicates: string, months: number, seed: string) =>
    `${withNoun(replicates, "run")} of ${withNoun(months, "month")} each, seed “${seed}”.`,
  fingerprints: "Fingerprints",
  fingerprint: "Fingerprint",
  checksum: (sum: string) => `Checksum of the results of all scenarios: ${sum}.`,
  formerModel: (former: string) =>
    `The numbers are of model ${former}, which is kept: the commands below make them again.`,
  leavesOut: "What it leaves out",
  leavesOutText: [
    "It is not a forecast: it illustrates an argument and explores its conditions. Most parameters were chosen, not measured.",
    "It is no evidence that the argument is true: few defections under a hard line is what the argument predicts, and also what a harmless rival would show. Only the comparison of two runs tells them apart.",
    "It gives no advice and no verdict on a policy. Harm and lost rights are outcomes that it shows, never points in a score.",
    "It says nothing about tactics, places below the macro-region, or living persons. Salafi is not IS-K: most Salafis are quietist.",
  ],
  again: "To see it again",
  open: "Open this lab in the page:",
  run: "The same runs on the command line, one command per scenario:",
  file: (name: string) => `Save as ${name} first:`,
  cite: "How to cite",
} as const;
