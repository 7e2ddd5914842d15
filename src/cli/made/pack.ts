import { createHash } from "node:crypto";
import { createReadStream, existsSync, statSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { ACCEPTED } from "../../../sim/experiments/index.ts";
import { temporaryName } from "../abandoned.ts";
import { Failure } from "../failure.ts";
import { say } from "../terminal.ts";
import { writeWhole } from "../writeWhole.ts";
import { crateText, type PackedFile, type PackedResult, type PackFacts } from "./crate.ts";
import { digestOf } from "./digestOf.ts";
import type { Made, ScenarioFile } from "./made.ts";
import { CRATE, findResults, listFiles } from "./openPack.ts";
import type { FoundResult } from "./readMade.ts";
import { crc32, writeZip, type ZipEntry } from "./zip.ts";

export interface PackOptions extends PackFacts {
  readonly folder: string;
  /** A .zip file, or a folder that is not there yet. */
  readonly out: string;
  readonly quiet: boolean;
}

/** A file that is made for the pack: what went into its results, for people and other programs to read. */
interface Extracted {
  readonly name: string;
  readonly text: string;
}

/**
 * Packs a whole study: every file of its folder, what went into its results as files, and the crate's metadata. Throws a
 * {@link Failure} where the folder holds no result; then nothing is written.
 */
export async function pack({ folder, out, quiet, ...facts }: PackOptions): Promise<void> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Failure(`${folder}: expected a folder, found none`, 2);
  const isZip = out.endsWith(".zip");
  if (!isZip && existsSync(out)) throw new Failure(`${out}: expected a folder that is not there yet`, 2);
  const names = listFiles(folder).filter((name) => isOfPack(name, relative(folder, resolve(out))));
  const results = (await findResults(folder)).filter(({ path }) => isPacked(path, folder, names));
  if (results.length === 0)
    throw new Failure(
      `${folder}: expected a result that says what made it (outbid sweep, merge, run or an experiment with --out), found none`,
      2,
    );
  for (const { path, changed } of results) if (changed !== undefined) throw new Failure(`${path} ${changed}`);
  const { extracted, packed } = extract(folder, names, results);
  const files: (PackedFile & { readonly crc32: number })[] = [
    ...(await Promise.all(names.map((name) => measureFile(folder, name)))),
    ...extracted.map(({ name, text }) => measureText(name, text)),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const crate = crateText(files, packed, facts);
  if (isZip) await writeArchive(folder, out, files, [...extracted, { name: CRATE, text: crate }]);
  else await writeFolder(folder, out, names, [...extracted, { name: CRATE, text: crate }]);
  if (!quiet) say(`${out}: ${files.length + 1} files, ${results.length} results`);
}

/** No temporary file, no metadata of an older pack, and not the pack itself. */
function isOfPack(name: string, own: string): boolean {
  if (name === CRATE || name.startsWith(`${MADE_FROM}/`)) return false;
  if (/(?:^|\/)\.[^/]+\.[0-9a-f-]+\.part$/.test(name)) return false;
  return name !== own.split(sep).join("/") && !name.startsWith(`${own.split(sep).join("/")}/`);
}

function isPacked(path: string, folder: string, names: readonly string[]): boolean {
  const name = relative(folder, path).split(sep).join("/");
  return names.includes(name) || names.includes(name === "" ? "manifest.json" : `${name}/manifest.json`);
}

/** Where the pack has what went into its results. */
const MADE_FROM = "made-from";

function extract(folder: string, names: readonly string[], results: readonly FoundResult[]) {
  const extracted = new Map<string, string>();
  const sweeps = new Map<string, string>();
  const packed = results.map(({ path, made }): PackedResult => {
    const place = relative(folder, path).split(sep).join("/");
    const isFolder = !names.includes(place);
    const name = isFolder ? (place === "" ? "./" : `${place}/`) : place;
    const from = inputsOf(made, extracted);
    if (made.recipe.kind === "sweep") sweeps.set(keyOf(made), name);
    const swept = made.recipe.kind === "merge" ? sweeps.get(keyOf(made)) : undefined;
    return { name, made, from: swept === undefined || swept === "./" ? from : [swept] };
  });
  return { packed, extracted: [...extracted].map(([name, text]): Extracted => ({ name, text })) };
}

const keyOf = ({ recipe }: Made) =>
  "plan" in recipe ? JSON.stringify([recipe.plan, recipe.scenarios, recipe.tables]) : "";

/** The files that a result was made from, each once. */
function inputsOf({ recipe }: Made, extracted: Map<string, string>): string[] {
  const keep = (stem: string, ending: string, text: string): string => {
    for (let i = 1; ; i++) {
      const name = `${MADE_FROM}/${stem}${i === 1 ? "" : `-${i}`}${ending}`;
      const known = extracted.get(name);
      if (known !== undefined && known !== text) continue;
      extracted.set(name, text);
      return name;
    }
  };
  const keepJson = (stem: string, json: object) => keep(stem, ".json", `${JSON.stringify(json, null, 1)}\n`);
  const keepScenario = (json: ScenarioFile) => keepJson(`scenario-${json.id}`, json);
  if (recipe.kind === "run") return [keepScenario(recipe.scenario)];
  if (recipe.kind === "study") return [recipe.scenario, ...Object.values(recipe.scenarios)].map(keepScenario);
  const scenarios = recipe.scenarios.map(keepScenario);
  const tables = new Map(
    Object.entries(recipe.tables).flatMap(([file, table], i) =>
      "csv" in table ? [[file, keep(`${String(recipe.plan.id)}-rows-${i + 1}`, ".csv", table.csv)]] : [],
    ),
  );
  // A plan that runs as it lies there: it names the files beside it.
  const beside = (name: string) => basename(name);
  const factors = Array.isArray(recipe.plan.factors) ? recipe.plan.factors : [];
  const plan = keepJson(`plan-${String(recipe.plan.id)}`, {
    ...recipe.plan,
    scenarios: scenarios.map(beside),
    factors: factors.map((factor) => {
      const isAccepted = factor?.kind === "accepted";
      const table = tables.get(isAccepted ? ACCEPTED : factor?.file);
      return table === undefined ? factor : { kind: "rows", file: beside(table) };
    }),
  });
  return [plan, ...scenarios, ...tables.values()];
}

async function measureFile(folder: string, name: string) {
  const hash = createHash("sha256");
  let [bytes, sum] = [0, 0];
  for await (const piece of createReadStream(join(folder, name))) {
    hash.update(piece as Buffer);
    sum = crc32(piece as Buffer, sum);
    bytes += (piece as Buffer).length;
  }
  return { name, bytes, sha256: hash.digest("hex"), crc32: sum };
}

function measureText(name: string, text: string) {
  const bytes = Buffer.from(text);
  return { name, bytes: bytes.length, sha256: digestOf(bytes), crc32: crc32(bytes) };
}

async function writeArchive(
  folder: string,
  out: string,
  files: readonly (PackedFile & { readonly crc32: number })[],
  texts: readonly Extracted[],
): Promise<void> {
  const textOf = new Map(texts.map(({ name, text }) => [name, text]));
  const all = [
    ...files,
    ...texts.filter(({ name }) => name === CRATE).map((each) => measureText(each.name, each.text)),
  ];
  const entries = all.map(({ name, bytes, crc32: sum }): ZipEntry => {
    const text = textOf.get(name);
    const pieces = async function* () {
      if (text !== undefined) yield Buffer.from(text);
      else yield* createReadStream(join(folder, name)) as AsyncIterable<Buffer>;
    };
    return { name, bytes, crc32: sum, pieces };
  });
  await writeWhole(out, (give) => writeZip(entries, give));
}

/** Beside its place under another name, then renamed, as a file. */
async function writeFolder(
  folder: string,
  out: string,
  names: readonly string[],
  texts: readonly Extracted[],
): Promise<void> {
  const place = resolve(out);
  const beside = join(dirname(place), temporaryName(basename(place)));
  try {
    for (const name of names) {
      await mkdir(dirname(join(beside, name)), { recursive: true });
      await cp(join(folder, name), join(beside, name));
    }
    for (const { name, text } of texts) {
      await mkdir(dirname(join(beside, name)), { recursive: true });
      await writeFile(join(beside, name), text);
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw new Failure(`${out} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
