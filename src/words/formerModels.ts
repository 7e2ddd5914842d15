/** Texts about former models: whose numbers these are, what the present one makes of them, and what is not the same in it. */

/** Settings and measures that mean something else since a version. */
const changedMeanings = [
  {
    ...{ name: "aidShare", since: "2.0.0" },
    text: "It is now the share of the economy that is lost when aid ends; it was the share that aid paid for.",
  },
  {
    ...{ name: "credentialClaim", since: "2.0.0" },
    text: "It now adds to the wish to join IS-K; it was taken from the wish to stay in the Taliban.",
  },
  {
    ...{ name: "shareSalafi", since: "2.0.0" },
    text: "It no longer makes people more hard-line; it only sets how many share the ties to IS-K.",
  },
  {
    ...{ name: "A", since: "2.0.0" },
    text: "It is now aid alone; it was aid, investment and recognition.",
  },
  {
    ...{ name: "E", since: "2.0.0" },
    text: "It is now the economy per head; it was the whole economy.",
  },
] as const;

/** What a setting or a measure means since a version after the former model and up to the present one; undefined where that is the same. */
export function changedMeaning(name: string, former: string, present: string): string | undefined {
  const isAfter = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true }) > 0;
  return changedMeanings.find(
    (one) => one.name === name && isAfter(one.since, former) && !isAfter(one.since, present),
  )?.text;
}

export const formerMessages = {
  text: (former: string) => `These numbers are made by model ${former}, as when the link or file was made.`,
  run: (present: string) => `Run them with model ${present}`,
  hidden: (former: string, present: string) =>
    `The curves are of model ${former}. What this tab shows is computed by model ${present} alone, and the two do not go together.`,
  caption: (measure: string, after: string, held: number) =>
    `${measure}, ${after}: the mean of the runs, and where ${held} of 100 new runs lie`,
  model: (version: string) => `Model ${version}`,
  own: "as in the link or file",
  present: "the same settings",
  working: "being computed",
  kept: (label: string, value: string, text: string) => `${label} stays at ${value}. ${text}`,
  more: "What is not the same in the two models",
  measured: (label: string, text: string) => `${label}: ${text}`,
  defaults: (listed: readonly string[]) => `Other defaults, where nothing is set: ${listed.join(", ")}.`,
  changed: (label: string, was: string, is: string) => `${label} ${was} → ${is}`,
  laterSetting: (label: string, value: string) => `${label} ${value}`,
  later: (present: string, listed: readonly string[]) =>
    `New in model ${present}, each at its default: ${listed.join(", ")}.`,
  none: "No setting is new, and none has another default.",
  refused: (present: string, why: string) => `Model ${present} cannot run these settings: ${why}`,
} as const;
