import type { Command } from "commander";
import { chooseWorlds, claimTests, type TestedClaim, testClaim } from "../../sim/experiments/index.ts";
import { changeTreatment } from "../../sim/index.ts";
import { claimRow, claimsCsv, usualEffort, WORLD_REPLICATES } from "../reports/claimRows.ts";
import { type ClaimsArguments, type ClaimsPlan, planClaims } from "./claimsPlan.ts";
import { claimsText } from "./claimsText.ts";
import { Failure } from "./failure.ts";
import { withRunJobs } from "./jobs.ts";
import { readAcceptedWorlds, readScenario } from "./library.ts";
import { openOutput } from "./output.ts";
import { addPartsOptions, type Parts, type PartsArguments, readParts } from "./sweep/partsOptions.ts";

/** `outbid claims`; `stopped` rejects when the user stops it. */
export function addClaimsCommand(program: Command, stopped: () => Promise<never>): void {
  const ids = `${claimTests[0].id} to ${claimTests[claimTests.length - 1].id}`;
  const command = program
    .command("claims")
    .description("put the claims of the source to the test: in the defaults, then in plausible worlds")
    .option("--only <ids>", `claims from ${ids}, set apart by commas`)
    .option("--replicates <n>", "paired replicates under the defaults", String(usualEffort.replicates))
    .option(
      "--worlds <n>",
      "accepted parameter vectors to try each claim in; 0 is none",
      String(usualEffort.worlds),
    )
    .option("--seed <text>", "any text; it decides the luck and which worlds are tried", usualEffort.seed)
    .option("--workers <n>", "threads, as many as cores unless given; they change no result")
    .option("--out <file>", "a .csv or .json file, or - for CSV on standard output")
    .option("--quiet", "say nothing but errors");
  addPartsOptions(command).action(async (given: ClaimsArguments & PartsArguments) => {
    const accepted = readAcceptedWorlds();
    const planned = planClaims(given, accepted.worlds.length);
    if (!planned.ok) throw new Failure(planned.problems.join("\n"), 2);
    await tryClaims(planned.plan, accepted, stopped(), readParts(given));
  });
}

async function tryClaims(
  plan: ClaimsPlan,
  accepted: ReturnType<typeof readAcceptedWorlds>,
  stopped: Promise<never>,
  parts: Parts | undefined,
): Promise<void> {
  const { claims, replicates, seed, out } = plan;
  const seeded = changeTreatment(readScenario("baseline"), [["seed", seed]]);
  if (!seeded.ok) throw new Error("the baseline takes no seed");
  const base = seeded.treatment;
  const worlds = chooseWorlds(accepted, plan.worlds, seed);
  const output = await openOutput(out);
  try {
    const trial = { base, seed, replicates, worlds, worldReplicates: WORLD_REPLICATES };
    const tested: TestedClaim[] = await withRunJobs({ ...plan, parts }, stopped, (runJobs) =>
      Promise.all(claims.map((claim) => testClaim(claim, trial, runJobs))),
    );
    const rows = tested.map((each) => claimRow(each, plan, base));
    await output?.write(out?.form === "json" ? `${JSON.stringify(rows, null, 2)}\n` : claimsCsv(rows));
    await output?.finish();
    const stream = out?.target === "-" ? process.stderr : process.stdout;
    if (!plan.quiet)
      stream.write(
        `${claimsText(
          rows,
          claims.map(({ statement }) => statement),
        )}\n`,
      );
  } finally {
    await output?.discard();
  }
}
