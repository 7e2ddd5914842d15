import { type ClaimRow, conditionText, type OutcomeRow } from "./claimRows.ts";
import { csvCell, csvHeader, csvLine, fingerprintText, versionText } from "./csvCells.ts";

type Cells = Readonly<Record<string, unknown>>;

interface ClaimColumn {
  readonly name: string;
  readonly text: string;
  readonly read: (row: ClaimRow, outcome: OutcomeRow) => unknown;
}

const ofClaim = (name: keyof ClaimRow, text: string): ClaimColumn => ({
  name,
  text,
  read: (row) => row[name],
});
/** `name` where the column is not called as the field. */
const ofOutcome = (key: keyof OutcomeRow, text: string, name: string = key): ClaimColumn => ({
  name,
  text,
  read: (_, outcome) => outcome[key],
});
const ofCondition = (name: string, text: string): ClaimColumn => ({
  name: `condition${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  text,
  read: ({ condition }) => (condition as Cells | null)?.[name],
});

/** The columns of `outbid claims --out claims.csv`, a line per outcome of a claim; an empty cell is no number. */
export const claimColumns: readonly ClaimColumn[] = [
  ofClaim("id", "the claim, C1 to C17"),
  ofClaim("test", "`model` where runs decide, `figures` where dated public figures do"),
  ofClaim(
    "verdict",
    "`holds`, `does not hold in this model`, `it depends` or `too few runs to tell`; of figures `holds`, `does not hold in the record` or `cannot be told`",
  ),
  ofClaim("finding", "what was found at the defaults, all outcomes of the claim that decide together"),
  ofClaim("worlds", "plausible worlds in which the claim was tried"),
  ofClaim("worldsHolding", "worlds in which all its outcomes that decide hold"),
  ofClaim("worldsNotHolding", "worlds in which one of these does not hold"),
  ofClaim("worldsTooFew", "worlds in which there were too few runs to tell"),
  ofClaim("share", "worldsHolding ÷ worlds, 0–1"),
  ofClaim("shareLow", "low end of its 95 % interval (Clopper–Pearson)"),
  ofClaim("shareHigh", "high end of the same"),
  {
    name: "condition",
    text: "where it holds; empty where no condition tells",
    read: (row) => conditionText(row) || null,
  },
  ofCondition("density", "share of the worlds under the condition in which the claim holds, 0–1"),
  ofCondition("densityLow", "low end of its middle 95 %, from 100 halves of the worlds"),
  ofCondition("densityHigh", "high end of the same"),
  ofCondition("densityElse", "the same share in the other worlds"),
  ofCondition("densityElseLow", "low end of its middle 95 %"),
  ofCondition("densityElseHigh", "high end of the same"),
  ofCondition("coverage", "share of the worlds in which the claim holds that the condition takes in, 0–1"),
  ofCondition("coverageLow", "low end of its middle 95 %"),
  ofCondition("coverageHigh", "high end of the same"),
  ofOutcome("label", "what is looked at, treatment less control", "outcome"),
  ofOutcome(
    "role",
    "`decides` where the verdict rests on it, `shown` where it only stands beside the others",
  ),
  ofOutcome("treatment", "what is tried; of figures, the later figure"),
  ofOutcome("control", "what it is compared with; of figures, the first figure"),
  ofOutcome(
    "lessTreatment",
    "of a difference of differences, the treatment of the difference that is taken away; else empty",
  ),
  ofOutcome("lessControl", "its control"),
  ofOutcome("months", "length of the runs; of figures, months between the figures"),
  ofOutcome(
    "basis",
    "`expected` from the chances of each person, `counted` in the runs, `computed`: an index of the model, or `recorded`: a public figure",
  ),
  ofOutcome("treatmentMean", "its mean under the treatment at the defaults, in `unit`"),
  ofOutcome("treatmentLow", "low end of its 95 % interval; of figures, of its range"),
  ofOutcome("treatmentHigh", "high end of the same"),
  ofOutcome("controlMean", "its mean under the control"),
  ofOutcome("controlLow", "low end of its 95 % interval; of figures, of its range"),
  ofOutcome("controlHigh", "high end of the same"),
  ofOutcome("effect", "mean effect at the defaults, in `unit`"),
  ofOutcome(
    "low",
    "low end of its 95 % interval (Student; Tango for shares of runs); of figures, the least it may be",
  ),
  ofOutcome("high", "high end of the same"),
  ofOutcome("unit", "unit of the effect"),
  ofOutcome(
    "claimed",
    "`higher` or `lower`: which way the claim says that it goes; `neither` where it says nothing",
  ),
  ofOutcome("smallest", "the smallest effect that matters, above 0, in `unit`"),
  ofOutcome(
    "finding",
    "`holds`, `does not hold` or `too few runs to tell`, at the defaults; where nothing is claimed `higher`, `lower`, `no difference that matters` or `too few runs to tell`; of figures `holds`, `does not hold` or `cannot be told`",
    "outcomeFinding",
  ),
  ofOutcome("worldsHolding", "worlds in which this outcome holds", "outcomeWorldsHolding"),
  ofOutcome("worldsNotHolding", "worlds in which it does not", "outcomeWorldsNotHolding"),
  ofOutcome("worldsTooFew", "worlds with too few runs to tell", "outcomeWorldsTooFew"),
  ofOutcome(
    "worldsHigher",
    "worlds in which it is higher by what matters, whatever is claimed",
    "outcomeWorldsHigher",
  ),
  ofOutcome("worldsLower", "worlds in which it is lower by what matters", "outcomeWorldsLower"),
  ofOutcome("share", "outcomeWorldsHolding ÷ worlds, 0–1", "outcomeShare"),
  ofOutcome("shareLow", "low end of its 95 % interval (Clopper–Pearson)", "outcomeShareLow"),
  ofOutcome("shareHigh", "high end of the same", "outcomeShareHigh"),
  ofClaim("replicates", "pairs of runs at the defaults"),
  ofClaim("worldReplicates", "pairs of runs in each world, at most"),
  ofClaim(
    "worldPairs",
    "pairs of runs that it took in a world, on average, until all its outcomes were decided",
  ),
  ofClaim("command", "what to type for the same numbers"),
  { name: "modelVersion", text: "version of the model", read: (row) => versionText(row.modelVersion) },
  ofClaim("scenario", "scenario whose settings are the defaults"),
  {
    name: "fingerprint",
    text: "fingerprint of that scenario with the seed",
    read: (row) => fingerprintText(row.fingerprint),
  },
  ofClaim("seed", "decides all luck"),
];

const counted: ReadonlySet<string> = new Set([
  ...[
    "worlds",
    "worldsHolding",
    "worldsNotHolding",
    "worldsTooFew",
    "months",
    "replicates",
    "worldReplicates",
  ],
  ...["outcomeWorldsHolding", "outcomeWorldsNotHolding", "outcomeWorldsTooFew"],
  ...["outcomeWorldsHigher", "outcomeWorldsLower"],
]);

/** A header and a line per outcome of each claim. */
export function claimsCsv(rows: readonly ClaimRow[]): string {
  const lines = rows.flatMap((row) =>
    row.outcomes.map((outcome) =>
      csvLine(
        claimColumns.map(({ name, read }) =>
          csvCell(counted.has(name) ? "whole" : "number", read(row, outcome) as string | number | null),
        ),
      ),
    ),
  );
  return [csvHeader(claimColumns.map(({ name }) => name)), ...lines].join("");
}
