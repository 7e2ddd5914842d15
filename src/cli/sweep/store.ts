import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Design } from "../../../sim/experiments/index.ts";
import { modelVersion } from "../../../sim/index.ts";
import { removeFile } from "../abandoned.ts";
import { Failure } from "../failure.ts";
import { digestOf } from "../made/digestOf.ts";
import type { Made } from "../made/made.ts";
import { writeFirst, writePartWhole } from "../writeWhole.ts";
import { countParts, type Part, runsPerPart } from "./partition.ts";
import { type Column, rowColumns } from "./rowColumns.ts";

export type Format = "parquet" | "csv";

/** `manifest.json` of a folder of results: what all its parts have in common. It depends only on plan and format. */
export interface Manifest {
  readonly outbid: "sweep";
  readonly plan: string;
  readonly title: string;
  /** See {@link Design.fingerprint}. */
  readonly planFingerprint: string;
  readonly modelVersion: string;
  readonly format: Format;
  readonly runs: number;
  readonly replicates: number;
  readonly runsPerPart: number;
  readonly parts: number;
  readonly columns: readonly Column[];
  /** What made them; a folder that an older program began has it not. */
  readonly made?: Made;
}

/** `00000.json` beside a part: written after it, so that a part with a receipt is complete. */
export interface Receipt {
  readonly planFingerprint: string;
  readonly modelVersion: string;
  readonly part: number;
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Runs that gave no numbers, and why. */
  readonly failures: readonly { readonly run: number; readonly reason: string }[];
}

export function createManifest(
  id: string,
  title: string,
  design: Design,
  format: Format,
  made?: Made,
): Manifest {
  const perPart = runsPerPart(design);
  return {
    outbid: "sweep",
    plan: id,
    title,
    planFingerprint: design.fingerprint,
    modelVersion,
    format,
    runs: design.runs,
    replicates: design.replicates,
    runsPerPart: perPart,
    parts: countParts(design.runs, perPart),
    columns: rowColumns(design),
    ...(made && { made }),
  };
}

const manifestPath = (folder: string) => join(folder, "manifest.json");
const partsPath = (folder: string) => join(folder, "parts");
const nameOf = (index: number) => String(index).padStart(6, "0");
/** A part's file, from the folder of results. */
export const partPath = (folder: string, { format }: Manifest, index: number) =>
  join(partsPath(folder), `${nameOf(index)}.${format}`);
const receiptPath = (folder: string, index: number) => join(partsPath(folder), `${nameOf(index)}.json`);

/** The manifest of a folder; undefined where there is none. Throws a {@link Failure} where it cannot be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(manifestPath(folder), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Failure(`${folder} cannot be read: ${error.message.split(", ")[0]}`);
  });
  if (text === undefined) return undefined;
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.outbid === "sweep") return manifest;
  } catch {
    // The message below is right for both cases.
  }
  throw new UnsoundManifest(
    `${manifestPath(folder)}: expected the manifest of a sweep, found something else`,
  );
}

class UnsoundManifest extends Failure {}

/**
 * Claims a folder for this plan, or finds that it already belongs to it. Shards may do so at the same time, since they
 * write the same; of two plans that do, one has the folder. Throws a {@link Failure} when the folder belongs to another
 * plan or another model.
 */
export async function openStore(
  folder: string,
  manifest: Manifest,
  say: (text: string) => void,
): Promise<void> {
  const path = manifestPath(folder);
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  let present = await readManifest(folder).catch(async (error: unknown) => {
    if (!(error instanceof UnsoundManifest)) throw error;
    // Its parts can still be identified: each receipt says which plan it belongs to.
    say(`${error.message}; written again`);
    await writePartWhole(path, (give) => give(text));
    return readManifest(folder);
  });
  if (present === undefined) {
    await mkdir(partsPath(folder), { recursive: true }).catch((error: Error) => {
      throw new Failure(`${folder} cannot be made: ${error.message.split(", ")[0]}`);
    });
    await writeFirst(path, text);
    present = await readManifest(folder);
  }
  if (present === undefined) throw new Failure(`${path}: was taken away while it was written`);
  refuseOtherModel(folder, present);
  if (whatCounts(present) !== whatCounts(manifest))
    throw new Failure(
      `${folder}: expected results of ${describe(manifest)}, found those of ${describe(present)}; choose another --out`,
      2,
    );
}

/** All of a manifest but its texts, and what made it: its fingerprint says that. */
function whatCounts({ made: _, ...manifest }: Manifest): string {
  return JSON.stringify({ ...manifest, title: "", plan: "" });
}

/** Throws a {@link Failure} for a folder of another model version: its rows would not be one table with new ones. */
export function refuseOtherModel(folder: string, { modelVersion: theirs }: Manifest): void {
  if (theirs === modelVersion) return;
  throw new Failure(
    `${folder}: expected results of model ${modelVersion}, which this program is, found those of model ${theirs}, whose runs ` +
      "give other numbers. Nothing is changed: finish and merge it with the program of that version, or begin " +
      "anew in another folder (docs/migration.md, Folders of results)",
    2,
  );
}

const describe = ({ plan, planFingerprint, modelVersion: version, format }: Manifest) =>
  `plan ${plan} (${planFingerprint}) under model ${version} as ${format}`;

/** The state of a part on the disk. */
export type PartState =
  | { readonly state: "absent" }
  | { readonly state: "wrong"; readonly why: string }
  | { readonly state: "whole"; readonly receipt: Receipt; readonly bytes: Uint8Array };

/** Whether a part is there, complete, and of this plan. */
export async function readPart(folder: string, manifest: Manifest, part: Part): Promise<PartState> {
  const read = (path: string) => readFile(path).catch(() => undefined);
  const note = await read(receiptPath(folder, part.index));
  if (note === undefined) return { state: "absent" };
  let receipt: Receipt;
  try {
    receipt = JSON.parse(note.toString()) as Receipt;
  } catch {
    return { state: "wrong", why: "its receipt is no JSON" };
  }
  const wrong = (what: string, expected: unknown, received: unknown): PartState => ({
    state: "wrong",
    why: `${what}: expected ${expected}, received ${received}`,
  });
  for (const key of ["planFingerprint", "modelVersion"] as const)
    if (receipt[key] !== manifest[key]) return wrong(key, manifest[key], receipt[key]);
  for (const [key, value] of [
    ["part", part.index],
    ["first", part.first],
    ["count", part.count],
  ] as const)
    if (receipt[key] !== value) return wrong(key, value, receipt[key]);
  if (!Array.isArray(receipt.failures)) return wrong("failures", "a list", receipt.failures);
  const bytes = await read(partPath(folder, manifest, part.index));
  if (bytes === undefined) return { state: "wrong", why: "its receipt is there, its file is not" };
  const sum = digestOf(bytes);
  return sum === receipt.sha256 ? { state: "whole", receipt, bytes } : wrong("sha256", receipt.sha256, sum);
}

/** Writes a part, then its receipt. */
export async function writePart(
  folder: string,
  manifest: Manifest,
  part: Part,
  bytes: Uint8Array,
  failures: Receipt["failures"],
): Promise<void> {
  const { planFingerprint, modelVersion: version } = manifest;
  const { index, first, count } = part;
  // The receipt of an earlier file must not confirm the new one.
  await removeFile(receiptPath(folder, index));
  await writePartWhole(partPath(folder, manifest, index), (give) => give(bytes));
  const receipt: Receipt = {
    planFingerprint,
    modelVersion: version,
    part: index,
    first,
    count,
    bytes: bytes.length,
    sha256: digestOf(bytes),
    failures,
  };
  await writePartWhole(receiptPath(folder, index), (give) => give(`${JSON.stringify(receipt, null, 1)}\n`));
}
