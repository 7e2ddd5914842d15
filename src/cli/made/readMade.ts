import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetMetadataAsync } from "hyparquet";
import { Failure } from "../failure.ts";
import type { Made } from "./made.ts";
import { besideName } from "./resultOutput.ts";

/** A result and what made it. */
export interface FoundResult {
  /** The file, or the folder of a sweep. */
  readonly path: string;
  readonly made: Made;
  /** What is wrong with the result even before it is made again, in words. */
  readonly changed?: string;
}

const MOST_BYTES = 200_000_000;
const kinds = ["run", "study", "sweep", "merge"];

/**
 * What made a result: of a folder of a sweep by its manifest, of Parquet and JSON by themselves, of CSV by the file beside
 * it, which may be named in its place. Throws a {@link Failure} where there is none that can be read.
 */
export async function readMade(path: string): Promise<FoundResult> {
  const found = await findMade(path);
  if (found !== undefined) return found;
  throw new Failure(
    `${path}: expected a result that says what made it: a folder of \`outbid sweep\`, a .parquet or .json file, or a .csv file with ${besideName("its name")} beside it; found none`,
    2,
  );
}

/** The same; undefined where it is no result. */
export async function findMade(path: string): Promise<FoundResult | undefined> {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new Failure(`${path}: expected a result, found nothing`, 2);
  if (status.isDirectory()) {
    const made = madeIn((await readJson(join(path, "manifest.json")))?.made);
    return made && { path, made };
  }
  if (path.endsWith(".parquet")) {
    const made = await readFooter(path, status.size);
    return made && { path, made };
  }
  if (path.endsWith(".json")) {
    const json = await readJson(path);
    const own = madeIn(json?.made);
    if (own !== undefined) return { path, made: own };
    // What stands beside a result is named in its place.
    const beside = madeIn(json);
    if (beside !== undefined) return withSum(path.slice(0, -".json".length), beside);
  }
  const beside = madeIn(await readJson(besideName(path)));
  return beside && withSum(path, beside);
}

async function withSum(path: string, made: Made): Promise<FoundResult> {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile() !== true) throw new Failure(`${path}: expected the result, found nothing`, 2);
  const sum = await sumOf(path);
  const { sha256 } = made.file ?? {};
  if (sha256 === undefined || sum === sha256) return { path, made };
  return { path, made, changed: `was changed since it was made: expected SHA-256 ${sha256}, found ${sum}` };
}

export async function sumOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

async function readJson(path: string): Promise<Record<string, unknown> | undefined> {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile() !== true || status.size > MOST_BYTES) return undefined;
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readFooter(path: string, byteLength: number): Promise<Made | undefined> {
  const file = await open(path);
  try {
    const slice = async (start: number, end = byteLength) => {
      const bytes = new Uint8Array(end - start);
      await file.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    };
    const { key_value_metadata: pairs = [] } = await parquetMetadataAsync({ byteLength, slice });
    const text = pairs.find(({ key }) => key === "outbid")?.value;
    return text === undefined ? undefined : madeIn(JSON.parse(text));
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What its parts hold is checked where they are used, as that of any other file. */
function madeIn(value: unknown): Made | undefined {
  if (!isRecord(value) || value.outbid !== "made" || !isRecord(value.recipe) || !isRecord(value.program))
    return undefined;
  const isOurs =
    kinds.includes(String(value.recipe.kind)) &&
    typeof value.modelVersion === "string" &&
    value.program.name === "outbid" &&
    typeof value.program.version === "string";
  return isOurs ? (value as unknown as Made) : undefined;
}
