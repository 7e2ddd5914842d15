import { measures } from "../../../sim/index.ts";
import { keptMeasures } from "../../engine/keptTerms.ts";
import type { ReplicateResult } from "../../engine/protocol.ts";
import { csvTable, type Table } from "../../reports/csvTable.ts";
import { longTable } from "../../reports/longTable.ts";
import type { Target } from "../argumentChecks.ts";
import type { RunPlan } from "../plan.ts";
import { describeColumns } from "./columnFacts.ts";
import { jsonTable } from "./jsonTable.ts";
import { createMade, type Made, wholeScenario } from "./made.ts";
import { openResult, type ResultOutput } from "./resultOutput.ts";

/** The table of a run, written while it is computed. */
export interface RunOutput extends Pick<ResultOutput, "discard"> {
  begin(): Promise<void>;
  /** Replicates in their order. */
  add(result: ReplicateResult): Promise<void>;
  end(): Promise<void>;
  /** Lets it be seen, and beside it what made it. */
  finish(): Promise<void>;
}

/** Opens the file that the plan names. For the rest see {@link openResult}. */
export async function openRunOutput(
  plan: RunPlan,
  { form, target }: Target,
  stopped: Promise<never>,
): Promise<RunOutput> {
  const output = await openResult(target, stopped);
  const table = tableOf(plan);
  return {
    begin: () => output.write(table.begin),
    add: (result) => output.write(table.rows(result)),
    end: () => output.write(table.end),
    finish: () => output.finish(form === "json" ? undefined : madeOf(plan)),
    discard: () => output.discard(),
  };
}

function tableOf(plan: RunPlan): Table {
  const { scenario, model, replicates, out, long } = plan;
  if (out?.form === "json") return jsonTable(scenario, replicates, madeOf(plan));
  return long === undefined ? csvTable(scenario, model) : longTable(scenario, long, model);
}

/** What makes the run's table again. */
function madeOf({ scenario, model, replicates, out, long, program }: RunPlan): Made {
  const names = model === undefined ? measures.map(({ name }) => name) : keptMeasures(model);
  const columns = long === undefined ? names : ["measure", "value"];
  const made = createMade(
    scenario.seed,
    {
      kind: "run",
      scenario: wholeScenario(scenario, model),
      replicates,
      form: out?.form ?? "csv",
      ...(long && { long }),
      ...(model && { model }),
    },
    describeColumns([...runColumns, ...columns], "run"),
  );
  return program === undefined ? made : { ...made, program };
}

const runColumns = ["modelVersion", "scenario", "fingerprint", "seed", "replicate", "month"];
