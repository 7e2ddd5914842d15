/** From accepted vectors to a sealed file; the whole of it takes a minute or two of one core. */
import { runReplicates } from "../../sim/experiments/index.ts";
import {
  type Change,
  changeTreatment,
  fingerprintScenario,
  formatProblem,
  measureIndex,
  measures,
  modelVersion,
  type Observations,
  type Scenario,
  type Treatment,
} from "../../sim/index.ts";
import type { AcceptedWorlds } from "../calibrate/accepted.ts";
import { mean, quantile } from "../calibrate/statistics.ts";
import { chooseBasis, lastValue, trend } from "./baselines.ts";
import { knownFigures } from "./knownFigures.ts";
import { addMonths, dayName, monthNumber, periodName } from "./months.ts";
import type { KnownFigure, Sealed, SealedFigure, Spread } from "./sealed.ts";
import { LAST, type SealedPeriod, sealedMeasures, sealedPeriods } from "./sealedMeasures.ts";

/** Everything that a sealed file is made from. */
export interface SealSources {
  readonly scenario: Scenario;
  readonly accepted: Pick<AcceptedWorlds, "id" | "parameters" | "worlds">;
  /** SHA-256 of the file of accepted vectors. */
  readonly acceptedHash: string;
  /** The first month of a run, YYYY-MM. */
  readonly monthZero: string;
  readonly known: readonly KnownFigure[];
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** The figures of the measures that are sealed, as they are known now. */
export function figuresKnown(observations: Observations): KnownFigure[] {
  const wanted = sealedMeasures.map(({ measure }) => measure);
  return knownFigures([observations]).filter(({ measure }) => wanted.includes(measure));
}

/** Runs every vector and describes what came. `replicates` are the runs of each vector and of the default one. */
export function seal(
  sources: SealSources,
  report: (done: number) => void,
  [replicates, usualReplicates]: readonly [number, number] = [64, 400],
): Sealed {
  const { scenario, accepted, acceptedHash, monthZero, known, date } = sources;
  const lastCoded = addMonths(monthZero, scenario.months - 1);
  const periods = sealedMeasures.flatMap((measure) => sealedPeriods(measure, lastCoded));
  const read = (changes: readonly Change[], count: number) =>
    readFigures(longer(sources, changes), periods, monthZero, count);
  const usual = read([], usualReplicates);
  const names = accepted.parameters.map(({ name }) => name);
  const runs = accepted.worlds.map(({ values }, i) => {
    report(i / accepted.worlds.length);
    return read(
      names.map((name, j) => [name, values[j]] as const),
      replicates,
    );
  });
  const bases = new Map(sealedMeasures.map(({ measure }) => [measure, chooseBasis(known, measure)]));
  const lastKnown = known.map(({ to }) => to).toSorted((a, b) => monthNumber(b) - monthNumber(a))[0];
  return {
    title: `Sealed on ${dayName(date)}: ranges for 2026 and 2027`,
    text: `A test of the model, not a forecast: what the model would have to see to be wrong, if policy stays as in ${periodName(lastCoded, lastCoded)}. No figure for a month after ${periodName(lastKnown, lastKnown)} was known here on the day of sealing; those of months before that day may have been known elsewhere. The ranges hold ignorance of parameters and the model's chance, not the errors of those who count, nor what policy will be. src/seal says how each number is made; npm run seal -- --check makes them again.`,
    date,
    modelVersion,
    scenario: scenario.id,
    scenarioFingerprint: fingerprintScenario(scenario),
    lastCoded,
    lastKnown,
    monthZero,
    accepted: { id: accepted.id, sha256: acceptedHash, vectors: accepted.worlds.length },
    seed: scenario.seed,
    agents: scenario.settings.agents,
    replicates,
    usualReplicates,
    known,
    figures: periods.map((period, i) =>
      describe(
        period,
        runs.map((figures) => figures[i]),
        usual[i],
        bases.get(period.measure) ?? [],
      ),
    ),
  };
}

/** The scenario to the end of the sealed years: no event follows, so each lever keeps its last value. */
function longer({ scenario, monthZero }: SealSources, changes: readonly Change[]): Treatment {
  const months = monthNumber(LAST) - monthNumber(monthZero) + 1;
  const changed = changeTreatment(scenario, [["months", months], ...changes]);
  if (!changed.ok) throw new Error(changed.problems.map(formatProblem).join("\n"));
  return changed.treatment;
}

/** Each period's figure in replicates 0 to `count` − 1: one list of `count` numbers per period. */
function readFigures(
  treatment: Treatment,
  periods: readonly SealedPeriod[],
  monthZero: string,
  count: number,
): number[][] {
  const rows = treatment.months + 1;
  const values = runReplicates(treatment, 0, count);
  const zero = monthNumber(monthZero);
  return periods.map(({ measure, from, to }) => {
    const column = measureIndex(measure);
    const [first, last] = [monthNumber(from) - zero + 1, monthNumber(to) - zero + 1];
    return Array.from({ length: count }, (_, replicate) => {
      let sum = 0;
      for (let row = first; row <= last; row++)
        sum += values[(replicate * rows + row) * measures.length + column];
      return sum / (last - first + 1);
    });
  });
}

function describe(
  { measure, from, to }: SealedPeriod,
  runs: readonly (readonly number[])[],
  usual: readonly number[],
  basis: readonly KnownFigure[],
): SealedFigure {
  const all = runs.flat();
  const { atLeast: border, isFloor, allowance } = sealedMeasures.find((row) => row.measure === measure) ?? {};
  const above = border === undefined ? undefined : mean(all.map((value) => (value >= border ? 1 : 0)));
  const figure = {
    measure,
    from,
    to,
    vectors: spreadOf(runs.map(mean)),
    runs: spreadOf(all),
    usual: { mean: mean(usual), low: quantile(usual, 0.05), high: quantile(usual, 0.95) },
    last: border === undefined ? lastValue(basis, from, to) : null,
    trend: border === undefined ? trend(basis, from, to) : null,
    ...(border === undefined || above === undefined ? {} : { atLeast: { value: border, share: above } }),
    ...(allowance === undefined ? {} : { allowance }),
    ...(isFloor === undefined ? {} : { isFloor }),
  };
  // JSON has no undefined, and six digits are more than any source has.
  return JSON.parse(JSON.stringify(figure, (_, value) => (typeof value === "number" ? round(value) : value)));
}

function spreadOf(values: readonly number[]): Spread {
  return [quantile(values, 0.05), quantile(values, 0.5), quantile(values, 0.95)];
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
