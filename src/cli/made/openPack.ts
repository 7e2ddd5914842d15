import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { Failure } from "../failure.ts";
import { type FoundResult, findMade, sumOf } from "./readMade.ts";
import { readZip } from "./zip.ts";

/** The file that makes a folder a pack. */
export const CRATE = "ro-crate-metadata.json";

/** A pack whose files lie in a folder. */
export interface OpenPack {
  readonly folder: string;
  /** Files that are not as they were packed, in words. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Whether a path names a pack: a .zip file, or a folder with a crate's metadata. */
export function isPack(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) return existsSync(join(path, CRATE));
  return status?.isFile() === true && path.endsWith(".zip");
}

/** Opens a pack, an archive into a folder of its own. Throws a {@link Failure} where it is none. */
export async function openPack(path: string): Promise<OpenPack> {
  if (statSync(path).isDirectory())
    return { folder: path, problems: await changedFiles(path), close: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "outbid-pack-"));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    for (const { name, bytes } of readZip(await readFile(path))) {
      const place = join(folder, name);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, bytes);
    }
    const root = existsSync(join(folder, CRATE)) ? folder : innerRoot(folder);
    if (root === undefined) throw new Failure(`${path}: expected ${CRATE} in it, found none`, 2);
    return { folder: root, problems: await changedFiles(root), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whoever packs a folder anew often packs the folder itself. */
function innerRoot(folder: string): string | undefined {
  const [only, ...others] = readdirSync(folder);
  const inner = only === undefined || others.length > 0 ? undefined : join(folder, only);
  return inner !== undefined && existsSync(join(inner, CRATE)) ? inner : undefined;
}

/** Files that are absent or not as the crate tells. */
async function changedFiles(folder: string): Promise<string[]> {
  let graph: unknown;
  try {
    graph = JSON.parse(await readFile(join(folder, CRATE), "utf8"))["@graph"];
  } catch {
    return [`${CRATE}: expected JSON, found something else`];
  }
  const problems: string[] = [];
  for (const entity of Array.isArray(graph) ? graph : []) {
    if (typeof entity?.sha256 !== "string" || typeof entity["@id"] !== "string") continue;
    const name = pathOf(entity["@id"]);
    const path = join(folder, name);
    if (relative(folder, path).startsWith("..")) problems.push(`${name}: expected a file of the pack`);
    else if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
      problems.push(`${name}: expected as packed, found nothing`);
    else if ((await sumOf(path)) !== entity.sha256) problems.push(`${name}: was changed since it was packed`);
  }
  return problems;
}

/** The path of a file's identifier. */
function pathOf(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Files below a folder, as paths with slashes in the order of their names; what is no file or no folder is left out. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join("/"))
    .sort();
}

/** Every result in a folder that says what made it: sweeps, tables, answers. */
export async function findResults(folder: string): Promise<FoundResult[]> {
  const names = listFiles(folder);
  const found: FoundResult[] = [];
  const folders: string[] = [];
  for (const name of names.filter((each) => /(?:^|\/)manifest\.json$/.test(each))) {
    const place = dirname(name);
    const result = await findMade(join(folder, place));
    if (result === undefined) continue;
    found.push(result);
    folders.push(place === "." ? "" : `${place}/`);
  }
  for (const name of names) {
    const isOfSweep = folders.some(
      (place) => name === `${place}manifest.json` || name.startsWith(`${place}parts/`),
    );
    const isBeside = name.endsWith(".json") && names.includes(name.slice(0, -".json".length));
    if (isOfSweep || isBeside || !/\.(?:csv|json|parquet)$/.test(name)) continue;
    const result = await findMade(join(folder, name));
    if (result !== undefined) found.push(result);
  }
  return found;
}
