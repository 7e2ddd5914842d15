/** What is said of an observed figure. */
export const observedMessages = {
  observed: (figures: string, when: string, counts: string, source: string, rest: readonly string[]) =>
    [`Observed ${when}: ${figures}. It counts ${counts}. Source: ${source}.`, ...rest].join(" "),
  counter: (counts: string, series: string) => `${counts} (by ${series})`,
  seen: {
    read: "",
    excerpt: "Seen in its opening.",
    press: "Seen in a press report.",
    mention: "Seen only where it is mentioned.",
  },
  notScored: (why: string) => `No run is judged by it: ${why}.`,
  codedIn: (how: string) => `Coded into the scenario (${how}): a curve that meets it proves nothing.`,
  via: (source: string, via: string) => `${source}, via ${via}`,
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: (date: string) => date,
  dates: (from: string, to: string) => `${from} to ${to}`,
} as const;
