/** What the columns of experiments hold, where no table of settings, measures or claims says it. */
/** A column: its name, what it is in words, its unit, the values it can have, and what an empty cell says. */
export interface ColumnFacts {
  readonly name: string;
  readonly label: string;
  readonly unit: string | null;
  /** Null for texts, and where nothing bounds a number. */
  readonly range: readonly [low: number | null, high: number | null] | null;
  /** Null where no cell is empty. */
  readonly empty: string | null;
}

type Text = Partial<Omit<ColumnFacts, "name">> & { readonly label: string };
export type ColumnTexts = Readonly<Record<string, Text>>;

const share = { unit: "share", range: [0, 1] } as const;
const ofReading = "in the unit of the reading";

/** Of every table. */
export const tableTexts: ColumnTexts = {
  modelVersion: { label: "Version of the model, with a v before it" },
  scenario: { label: "Id of the scenario" },
  fingerprint: {
    label: "Fingerprint of the scenario and all that decides its runs, with an f before sixteen digits",
  },
  seed: { label: "The text that decides all luck" },
  replicate: { label: "The run, from 0: replicate r of two scenarios has the same people and luck" },
  replicates: { label: "Runs of each case", unit: "runs", range: [1, null] },
  month: { label: "Month, 0 being the initial state", unit: "month", range: [0, 1200] },
  run: { label: "The run's number in the plan, from 0" },
  runs: { label: "Runs of the point that gave numbers", unit: "runs", range: [0, null] },
  point: { label: "The point's number, from 0" },
  failure: { label: "Why a run gave no numbers", empty: "the run gave numbers" },
  command: { label: "What to type for the same numbers" },
  row: { label: "Row of the run, 0 being the initial state", unit: "month", range: [0, 1200] },
  mode: { label: "How the policy is chosen: scheduled, adaptive or farsighted" },
  rival: { label: "Whether there is a rival (true or false)" },
  months: { label: "Length of the run", unit: "months", range: [1, 1200] },
  events: { label: "Events of the treatment, as JSON" },
  measure: { label: "Name of a measure (outbid measures)" },
  value: { label: "The measure's value in this month, in the measure's unit", empty: "it never happened" },
  of: { label: "The reading: a measure in a row, or a summary over rows" },
  factor: { label: "Name of a setting" },
};

/** Of one experiment, by the name of its command. */
export const studyTexts: Readonly<Record<string, ColumnTexts>> = {
  compare: {
    pairs: { label: "Pairs of points, one in each region", range: [2, null] },
    treatment: { label: "Mean of the reading over the treatment's region", unit: ofReading },
    control: { label: "Mean of the reading over the control's region", unit: ofReading },
    difference: { label: "Mean difference, treatment less control, same luck", unit: ofReading },
    lowest: { label: "5 % of the pairs differ by less", unit: ofReading },
    median: { label: "Half of the pairs differ by less", unit: ofReading },
    highest: { label: "95 % of the pairs differ by less", unit: ofReading },
    shareHigher: { label: "Part of the pairs in which the treatment's number is higher", ...share },
  },
  frontier: {
    aidGained: { label: "Aid gained over the hardest line", unit: "index" },
    economyGained: { label: "Economy per head gained over the hardest line", unit: "index" },
    membersLost: { label: "Members fewer than under the hardest line", unit: "people" },
    leftForRival: { label: "More who left for IS-K than under the hardest line", unit: "people" },
    wentHome: { label: "More who went home than under the hardest line", unit: "people" },
    members: { label: "Members of the Taliban", unit: "people", range: [0, null] },
    economy: { label: "Economy per head", unit: "index", range: [0, null] },
  },
  "best-response": {
    threatWeight: { label: "Members that one member of IS-K counts for", range: [0, 100] },
    horizon: { label: "Months that the leadership looks ahead", unit: "months", range: [1, 1200] },
    propaganda: { label: "Strength of the rival's propaganda", ...share, empty: "there is no rival" },
    moderation: { label: "The constant moderation that serves the leadership best", ...share },
  },
  map: {
    value: { label: "Mean of the reading over the replicates, or the best moderation", unit: ofReading },
    half: {
      label: "Half the width of the mean's 95 % interval",
      unit: ofReading,
      range: [0, null],
      empty: "nothing was run here, or it is a best response",
    },
    tried: { label: "1 where it was run, 0 where it is interpolated", range: [0, 1] },
  },
  why: {
    reference: { label: "Id of the scenario that is compared with", empty: "none is" },
    mechanism: { label: "Mechanism, rest (with all of them off) or total" },
    share: { label: "Shapley share of the mechanism", unit: ofReading },
    besideOf: { label: "The reading divided beside it", empty: "none is" },
    besideShare: { label: "Its Shapley share", unit: "in the unit of that reading", empty: "none is" },
  },
  sensitivity: {
    muStar: { label: "µ*, mean size of an elementary effect", unit: ofReading, range: [0, null] },
    mu: { label: "µ, mean elementary effect", unit: ofReading },
    sigma: { label: "σ, standard deviation of the effects", unit: ofReading, range: [0, null] },
    first: { label: "First-order Sobol' index", unit: "share of variance" },
    total: { label: "Total-order Sobol' index", unit: "share of variance" },
    low: { label: "Low end of the factor's range" },
    high: { label: "High end of the factor's range" },
    now: { label: "Value of the factor in the scenario" },
    atLow: { label: "Change of the reading at the low end", unit: ofReading },
    atHigh: { label: "Change of the reading at the high end", unit: ofReading },
    chance: { label: "Where 90 of 100 new runs lie by chance alone", unit: ofReading },
    chanceLow: { label: "Low end of where 90 of 100 new runs lie, by chance alone", unit: ofReading },
    chanceHigh: { label: "High end of the same", unit: ofReading },
    bothLow: { label: "Low end of where 90 of 100 runs in new worlds lie", unit: ofReading },
    bothHigh: { label: "High end of the same", unit: ofReading },
    middle: { label: "Median over all runs in all worlds", unit: ofReading },
    varianceOfChance: { label: "Variance within a world", range: [0, null] },
    varianceOfIgnorance: { label: "Variance of the worlds' true means", range: [0, null] },
  },
  seek: {
    goal: { label: "The goal" },
    verdict: { label: "Whether it can be reached" },
    point: { label: "now, nearest (the least change that does it) or furthest (the closest to the goal)" },
    outcome: { label: "Mean of the reading", unit: ofReading },
    low: { label: "Low end of the mean's 95 % interval", unit: ofReading },
    high: { label: "High end of the same", unit: ofReading },
  },
  escape: {
    found: { label: "Whether a path was found (true or false)" },
    tries: { label: "Timetables that were tried", range: [1, null] },
    lever: { label: "The lever that moves" },
    month: { label: "The month from which it moves", unit: "month", range: [0, 1200] },
    duration: { label: "Months over which it moves", unit: "months", range: [0, 1200] },
    value: { label: "Where it moves to" },
    share: { label: "Share of the search's own runs that met all aims", ...share },
    shareOfFresh: { label: "Share of new runs that met all aims", ...share, empty: "none was judged" },
    fresh: { label: "New runs that judge a candidate", unit: "runs", range: [1, null] },
    judged: { label: "Candidates that were judged", range: [0, null] },
  },
  leadership: {
    explanation: { label: "Explanation of the hard line" },
    least: { label: "Least moderation over the family's leaderships", ...share },
    median: { label: "Median moderation over them", ...share },
    most: { label: "Most moderation over them", ...share },
    nearest: { label: "Moderation by the leadership nearest to the history", ...share },
    policy: { label: "Moderation as the scenario has it", ...share, empty: "the scenario has ended" },
  },
};

/** Of the raw points of experiments (`--raw-points`). */
export const pointTexts: ColumnTexts = {
  row: { label: "Row of the sample, from 0" },
  block: { label: "A, B, or AB: A with one column from B" },
  column: { label: "The factor whose column is from B", empty: "none is" },
  path: { label: "The path through the ranges, from 0" },
  step: { label: "The step along the path, from 0" },
  moved: { label: "The factor that moved in this step", empty: "the path begins here" },
  side: { label: "Which of the compared runs it is" },
  coalition: { label: "The set of mechanisms that are on: bit i tells of the i-th", range: [0, null] },
  world: { label: "The accepted vector of parameters, from 0", empty: "the scenario's own settings" },
  claim: { label: "The claims that read this run" },
  arm: { label: "What is tried on this side, in words" },
  end: { label: "now, low or high: the end of the factor's range" },
  factor: { label: "The factor that stands at an end of its range", empty: "none does" },
};
