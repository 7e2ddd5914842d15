import {
  chanceAndIgnorance,
  chooseWorlds,
  type Factor,
  factorNames,
  factorOf,
  formatReading,
  type MorrisResult,
  type MorrisTrial,
  type RunJobs,
  type SobolResult,
  type SobolTrial,
  type SplitTrial,
  type SpreadSplit,
  screenFactors,
  sobolIndices,
  studyFactors,
  type Tornado,
  type TornadoTrial,
  tornadoOf,
} from "../../sim/experiments/index.ts";
import { checkFactor } from "./checks.ts";
import { usualFactors } from "./defaults.ts";
import { count, factorText, type Option, oneOf, reading } from "./option.ts";
import { morrisTable, sobolTable, splitTable, tornadoTable } from "./sensitivityReports.ts";
import { defineStudy, tableReport } from "./study.ts";

const sensitivityMethods = ["morris", "sobol", "tornado", "split"] as const;

/** One method's trial. The split takes no factors and reads every row of the reading's measure. */
type SensitivityTrial =
  | ({ readonly method: "morris" } & MorrisTrial)
  | ({ readonly method: "sobol" } & SobolTrial)
  | ({ readonly method: "tornado" } & TornadoTrial)
  | ({ readonly method: "split" } & SplitTrial & Pick<TornadoTrial, "reading">);

type SensitivityResult =
  | ({ readonly method: "morris" } & MorrisResult)
  | ({ readonly method: "sobol" } & SobolResult)
  | ({ readonly method: "tornado" } & Tornado)
  | ({ readonly method: "split" } & SpreadSplit);

const factors: Option<readonly Factor[] | undefined> = {
  argument: "list",
  text: "settings, over their study range or as name=low:high; by default all (sobol: eight)",
  usual: undefined,
  read([text = ""], { name, problems }) {
    const listed = text.split(",").map((each) => checkFactor(name, each.trim(), problems));
    const twice = listed.find((each, i) => listed.findIndex((other) => other.name === each.name) < i);
    if (twice !== undefined) problems.push(`--${name}: expected each once, received ${twice.name} twice`);
    return listed;
  },
  write: (value) => (value === undefined ? [] : [value.map(factorText).join(",")]),
};

const powerOfTwo = (text: string, usual: number, bounds: readonly [number, number]): Option<number> => {
  const plain = count(text, usual, bounds);
  return {
    ...plain,
    read: (texts, reader) => {
      const value = plain.read(texts, reader);
      if (!Number.isNaN(value) && (value & (value - 1)) !== 0)
        reader.problems.push(`--${reader.name}: expected a power of two, received ${value}`);
      return value;
    },
  };
};

/** `outbid sensitivity`. */
export const sensitivityStudy = defineStudy({
  name: "sensitivity",
  about:
    "show what a reading depends on: by screening, by variance, one at a time, or chance against the unknown",
  usual: { scenario: "baseline", replicates: 20 },
  takes: "settings",
  options: {
    method: oneOf("name", sensitivityMethods.join(", "), "morris", sensitivityMethods),
    of: reading("such as K, K@60 or mean(E)@1-84", "K"),
    factors,
    paths: count("morris: paths through the ranges", 20, [2, 100_000]),
    // As many as its intervals need (tooFew.ts).
    rows: powerOfTwo("sobol: rows of the sample, a power of two", 256, [16, 1_048_576]),
    worlds: count("split: accepted parameter vectors", 200, [2, 100_000]),
    worldReplicates: count("split: runs in each", 8, [2, 100_000]),
  },
  async plan(study, values, problems, sources): Promise<SensitivityTrial> {
    const { method, paths, rows, worldReplicates } = values;
    const given = { ...study, reading: values.of };
    const accepted = await sources.acceptedWorlds();
    const most = accepted.worlds.length;
    if (values.worlds > most)
      problems.push(`--worlds: expected a whole number from 2 to ${most}, received "${values.worlds}"`);
    if (method === "split" && values.factors !== undefined)
      problems.push(
        "--factors: expected none with --method split, which looks at all parameters, received some",
      );
    const all = method === "sobol" ? usualFactors.map((name) => factorOf(name)) : studyFactors(study.base);
    // In the order of the table, whatever the order in which they are named.
    const place = ({ name }: Factor) => factorNames.indexOf(name);
    const chosen = [...(values.factors ?? all)].sort((a, b) => place(a) - place(b));
    switch (method) {
      case "morris":
        return { method, ...given, factors: chosen, paths };
      case "sobol":
        return { method, ...given, factors: chosen, rows };
      case "tornado":
        return { method, ...given, factors: chosen };
      case "split": {
        const worlds = chooseWorlds(accepted, Math.min(most, values.worlds || 2), study.seed);
        return { method, ...given, worlds, worldReplicates, measure: given.reading.measure };
      }
    }
  },
  run: runSensitivity,
  report(result, trial) {
    const { result: found, ...report } = tableOf(result, trial);
    return tableReport({ ...report, result: { of: formatReading(trial.reading), ...found } });
  },
});

async function runSensitivity(
  trial: SensitivityTrial,
  runJobs: RunJobs,
  show: (early: SensitivityResult) => void = () => {},
): Promise<SensitivityResult> {
  switch (trial.method) {
    case "morris": {
      const of = (result: MorrisResult) => ({ method: trial.method, ...result });
      return of(await screenFactors(trial, runJobs, (early) => show(of(early))));
    }
    case "sobol": {
      const of = (result: SobolResult) => ({ method: trial.method, ...result });
      return of(await sobolIndices(trial, runJobs, (early) => show(of(early))));
    }
    case "tornado":
      return { method: trial.method, ...(await tornadoOf(trial, runJobs)) };
    case "split": {
      const of = (result: SpreadSplit) => ({ method: trial.method, ...result });
      return of(await chanceAndIgnorance(trial, runJobs, (early) => show(of(early))));
    }
  }
}

function tableOf(result: SensitivityResult, trial: SensitivityTrial) {
  if (result.method === "morris" && trial.method === "morris") return morrisTable(result, trial);
  if (result.method === "sobol" && trial.method === "sobol") return sobolTable(result, trial);
  if (result.method === "tornado" && trial.method === "tornado") return tornadoTable(result, trial);
  if (result.method === "split" && trial.method === "split") return splitTable(result, trial);
  throw new Error(`sensitivity: expected a result of ${trial.method}, received one of ${result.method}`);
}
