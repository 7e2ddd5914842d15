import { join } from "node:path";
import { Failure } from "../failure.ts";
import { noteInput } from "../inputs.ts";
import { describeColumns } from "../made/columnFacts.ts";
import type { Made, PlanRecipe } from "../made/made.ts";
import { openResult } from "../made/resultOutput.ts";
import { createProgress, type Progress } from "../progress.ts";
import { progressStream, say, visible } from "../terminal.ts";
import { manifestProblem, rowsProblem } from "./checkRows.ts";
import { createEncoder, decodeRows } from "./encodeRows.ts";
import { type Part, partAt } from "./partition.ts";
import type { Cells } from "./rowColumns.ts";
import {
  type Format,
  type Manifest,
  partPath,
  type Receipt,
  readManifest,
  readPart,
  refuseOtherModel,
} from "./store.ts";
import { type PointSummary, summarizePoints } from "./summarizePoints.ts";

export interface MergeOptions {
  /** The folder of results. */
  readonly folder: string;
  readonly out: string;
  readonly format: Format;
  /** One row per point in place of one row per run. */
  readonly summary: boolean;
  readonly quiet: boolean;
}

/** Rows per row group: so many that a reader gains by skipping a group, so few that memory holds them all. */
const ROWS_AT_ONCE = 65_536;
const TOLD = 20;

/**
 * Puts all parts of a plan into one file: the same bytes however many shards and workers made them. Throws a
 * {@link Failure} that names every part that is absent or wrong, or whose rows are not the plan's runs, each once, in which
 * case nothing is written; or one that names the runs that failed, after the file is written.
 */
export async function merge(options: MergeOptions): Promise<void> {
  const { folder, out, quiet } = options;
  const manifest = await readManifest(folder);
  if (manifest === undefined)
    throw new Failure(`${folder}: expected results of \`outbid sweep\`, found no manifest.json`, 2);
  refuseOtherModel(folder, manifest);
  const problem = manifestProblem(manifest);
  if (problem !== undefined) throw new Failure(`${join(folder, "manifest.json")}: ${problem}`);
  // Each part is read twice: all are found whole before anything is written.
  const progress = createProgress(progressStream(quiet), 2 * manifest.parts, () => performance.now());
  let failures: Receipt["failures"][number][];
  let rows = 0;
  try {
    failures = await checkParts(folder, manifest, progress);
    const output = await openResult(out);
    try {
      const made = madeOf(options, manifest);
      rows = await writeRows(options, manifest, made, (bytes) => output.write(bytes), progress);
      await output.finish(options.format === "csv" ? made : undefined);
    } finally {
      await output.discard();
    }
  } finally {
    progress.clear();
  }
  if (!quiet) say(`${out}: ${rows} rows of ${manifest.runs} runs`);
  if (failures.length > 0)
    throw new Failure(
      `${failures.length} of ${manifest.runs} runs failed:\n${list(failures.map(({ run, reason }) => `run ${run}: ${visible(String(reason))}`))}`,
    );
}

/** What makes the table again; undefined for a folder that does not say what made it. */
function madeOf({ format, summary }: MergeOptions, { made, columns }: Manifest): Made | undefined {
  if (made === undefined || made.recipe.kind !== "sweep") return undefined;
  const table = summary ? summarizePoints(columns).columns : columns;
  const recipe: PlanRecipe = {
    ...made.recipe,
    kind: "merge",
    form: format,
    ...(summary && { summary }),
  };
  return {
    ...made,
    recipe,
    columns: describeColumns(
      table.map(({ name }) => name),
      "sweep",
    ),
  };
}

/** Failed runs of all parts, once each part is found whole. */
async function checkParts(
  folder: string,
  manifest: Manifest,
  progress: Progress,
): Promise<Receipt["failures"][number][]> {
  const problems: string[] = [];
  const failures: Receipt["failures"][number][] = [];
  for (let i = 0; i < manifest.parts; i++) {
    const found = await readPart(folder, manifest, partAt(i, manifest.runs, manifest.runsPerPart));
    noteInput(partPath(folder, manifest, i));
    progress.report(i + 1);
    if (found.state === "whole") failures.push(...found.receipt.failures);
    else
      problems.push(
        `${partPath(folder, manifest, i)}: ${found.state === "absent" ? "is not there" : found.why}`,
      );
  }
  if (problems.length > 0)
    throw new Failure(
      `${problems.length} of ${manifest.parts} parts are absent or wrong; \`outbid sweep … --resume\` computes them:\n${list(problems)}`,
    );
  return failures;
}

async function writeRows(
  { folder, format, summary }: MergeOptions,
  manifest: Manifest,
  made: Made | undefined,
  give: (bytes: Uint8Array) => Promise<void>,
  progress: Progress,
): Promise<number> {
  const points: PointSummary | undefined = summary ? summarizePoints(manifest.columns) : undefined;
  const columns = points?.columns ?? manifest.columns;
  const encoder = createEncoder(format, columns, manifest, made ? { outbid: JSON.stringify(made) } : {});
  let held: Cells[] = [];
  let holds = 0;
  let rows = 0;
  const hold = async (cells: Cells) => {
    held.push(cells);
    holds += cells[0].length;
    if (holds >= ROWS_AT_ONCE) await flush();
  };
  const flush = async () => {
    if (holds > 0) await give(encoder.rows(columns.map((_, k) => held.flatMap((cells) => cells[k]))));
    rows += holds;
    held = [];
    holds = 0;
  };
  for (let i = 0; i < manifest.parts; i++) {
    const cells = await readRows(folder, manifest, partAt(i, manifest.runs, manifest.runsPerPart));
    await hold(points === undefined ? cells : points.add(cells));
    progress.report(manifest.parts + i + 1);
  }
  if (points !== undefined) await hold(points.end());
  await flush();
  await give(encoder.end());
  return rows;
}

/** A part's rows, found to be its runs. */
async function readRows(folder: string, manifest: Manifest, part: Part): Promise<Cells> {
  const path = partPath(folder, manifest, part.index);
  const found = await readPart(folder, manifest, part);
  if (found.state !== "whole") throw new Failure(`${path}: was changed while it was read`);
  const cells = await decodeRows(manifest, found.bytes).catch((error: unknown) => {
    throw new Failure(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const problem = rowsProblem(manifest, part, found.receipt.failures, cells);
  if (problem !== undefined) throw new Failure(`${path}: ${problem}`);
  return cells;
}

const list = (lines: readonly string[]) =>
  [...lines.slice(0, TOLD), ...(lines.length > TOLD ? [`… and ${lines.length - TOLD} more`] : [])].join("\n");
