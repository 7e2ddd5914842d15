import { everyClaim, type RunJobs } from "../../../../sim/experiments/index.ts";
import type { Problem } from "../../../../sim/index.ts";
import type { ClaimRow } from "../../../reports/claimRows.ts";
import { claimsStudy } from "../../../studies/claims.ts";
import { readAcceptedWorlds, readObservations, readScenario } from "../../library.ts";
import { createFields, type JsonRecord, suggested } from "../fields.ts";

const ids: readonly string[] = everyClaim.map(({ id }) => id);
/** A second's work for one claim. */
const USUAL_PAIRS = 20;
const MOST_PAIRS = 1000;

export const claimsInput = {
  type: "object",
  additionalProperties: false,
  properties: {
    only: { type: "array", items: { type: "string", enum: ids }, description: "Claims; all without it." },
    replicates: {
      type: "integer",
      minimum: 2,
      maximum: MOST_PAIRS,
      description: `Pairs of runs; usual ${USUAL_PAIRS}.`,
    },
  },
};

/** Claims with the effects that test them at the defaults, each with its interval; what to make of them is not said. */
export async function askClaims(
  given: JsonRecord,
  runJobs: RunJobs,
  facts: object,
): Promise<object | readonly Problem[]> {
  const fields = createFields();
  const { only, replicates: wanted } = fields.record(given, "", ["only", "replicates"]) ?? {};
  const listed = only === undefined ? ids : fields.list(only, "only", ids.length, "a list of claims");
  listed.forEach((id, i) => {
    if (typeof id !== "string" || !ids.includes(id))
      fields.tell(
        `only.${i}`,
        `a claim from ${ids[0]} to ${ids.at(-1)}`,
        id,
        suggested(String(id), ids).suggestion,
      );
  });
  const replicates = wanted === undefined ? USUAL_PAIRS : fields.count(wanted, "replicates", [2, MOST_PAIRS]);
  if (fields.problems.length > 0) return fields.problems;
  const claims = everyClaim.filter(({ id }) => listed.includes(id));
  const { scenario, seed = "claims" } = claimsStudy.usual;
  const base = { ...readScenario(scenario), seed };
  const values = { only: claims, worlds: 0 };
  const sources = {
    acceptedWorlds: readAcceptedWorlds,
    observations: readObservations,
    scenario: readScenario,
  };
  const trial = await claimsStudy.plan({ base, held: [], seed, replicates }, values, [], sources);
  const report = claimsStudy.report(await claimsStudy.run(trial, runJobs), trial, values);
  const rows = report.json({}) as readonly ClaimRow[];
  return {
    claims: rows.map((row) => factsOf(row, claims.find(({ id }) => id === row.id)?.statement)),
    ...{ replicates, seed, fingerprint: rows[0]?.fingerprint, link: "#link=3&tab=claims" },
    ...facts,
  };
}

/** A row without its verdicts: the numbers, and what is claimed of them. */
function factsOf({ id, test, outcomes, command }: ClaimRow, statement: string | undefined) {
  return {
    ...{ id, statement, test },
    outcomes: outcomes.map((each) => ({
      ...{ label: each.label, role: each.role, treatment: each.treatment, control: each.control },
      ...(each.lessTreatment !== null && {
        less: { treatment: each.lessTreatment, control: each.lessControl },
      }),
      ...{ months: each.months, unit: each.unit, mean: each.effect, interval: [each.low, each.high] },
      ...{ claimed: each.claimed, smallestThatMatters: each.smallest },
    })),
    /** With plausible worlds, and the verdict that the rule of docs/evidence.md gives. */
    inFull: command.replace(/ --replicates.*$/, ""),
  };
}
