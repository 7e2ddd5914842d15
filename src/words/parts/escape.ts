/** What the scenario of a path that was searched for says of itself. Numbers come in as they are written. */

export const escapeMessages = {
  from: (title: string) => `“${title}”`,
  title: (found: boolean, from: string) =>
    `${found ? "A path out of the trap" : "No path, the best seen"}, from ${from}`,
  search: (found: boolean, from: string) =>
    found
      ? `A search found this path out of the trap. It began from the scenario ${from}.`
      : `A search from the scenario ${from} found no path out of the trap. This is the best it saw.`,
  aims: (leastT: string, mostK: string, moderation: string, by: number, of100: string) =>
    `The aims: the Taliban never have fewer than ${leastT} members, IS-K never has more than ${mostK}, and moderation, as donors see it, is at least ${moderation} from month ${by} on; all of this in at least ${of100} of 100 runs.`,
  path: (ramps: readonly string[]) => `The path: ${ramps.join("; ")}.`,
  ramp: (lever: string, month: number, duration: number, value: string) =>
    `from month ${month}, over ${duration} ${duration === 1 ? "month" : "months"}: ${lever} to ${value}`,
  share: (met: number, fresh: number, low: string, high: string) =>
    `All aims are met in ${met} of ${fresh} runs that the search had not seen: so in ${low} to ${high} % of all runs, as far as these can tell.`,
  caution: "A model, not a forecast.",
  author: "outbid escape, a search by computer",
  made: (model: string, from: string, id: string, fingerprint: string) =>
    `Made by \`outbid escape\` in model ${model} from the scenario ${from} (${id}, fingerprint ${fingerprint}): its settings, with other events of moderation, aidScale and propaganda.`,
  tries: (tries: number, seed: string, replicates: number) =>
    `${tries} timetables were tried by differential evolution, seed “${seed}”, in ${replicates} runs each.`,
  judged: (judged: number, fresh: number) =>
    `${judged} of them ${judged === 1 ? "was" : "were"} judged, each by ${fresh} new runs.`,
  leavesOut: (from: string) =>
    `Timetables of any other shape: each of the three levers moves once, in a straight line. Whether any government or donor would do this: the policy is set, nobody chooses it, and what moved these levers in ${from} is taken out. What other assumptions would give: all runs are in one world and differ by chance alone.`,
  alsoLeavesOut: (from: string, leavesOut: string) => `And what ${from} leaves out: ${leavesOut}`,
} as const;
