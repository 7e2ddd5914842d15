import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { print } from "../terminal.ts";
import { compareMade } from "./compareMade.ts";
import { createMaker, type Maker } from "./makeAgain.ts";
import { findResults, isPack, type OpenPack, openPack } from "./openPack.ts";
import { type FoundResult, readMade } from "./readMade.ts";

export interface RemakeOptions {
  /** Where what is made again stays; undefined: nowhere. */
  readonly out: string | undefined;
  readonly workers: number | undefined;
  readonly quiet: boolean;
  readonly stopped: Promise<never>;
}

/**
 * Makes a result, or every result of a pack, again from what it holds, and tells of each whether it is the same to the
 * byte. Throws a {@link Failure} with all that differs, with what was changed in a pack since it was packed, and with what
 * cannot be made.
 */
export async function remake(path: string, { out, workers, quiet, stopped }: RemakeOptions): Promise<void> {
  const place = out ?? (await mkdtemp(join(tmpdir(), "outbid-remade-")));
  const maker = createMaker({ workers, stopped });
  const wrong: string[] = [];
  const tell = (text: string) => void (quiet || print(text));
  let pack: OpenPack | undefined;
  try {
    if (isPack(path)) pack = await openPack(path);
    const results = pack === undefined ? [await readMade(path)] : await findResults(pack.folder);
    wrong.push(...(pack?.problems ?? []));
    if (results.length === 0) throw new Failure(`${path}: expected a result in the pack, found none`, 2);
    for (const found of results) {
      const name = pack === undefined ? found.path : relative(pack.folder, found.path);
      const again = join(place, pack === undefined ? basename(resolve(found.path)) : name);
      const { isSame, text } = await compareOne(found, again, maker);
      if (isSame) tell(`${name}: the same, ${text}`);
      else wrong.push(`${name}: ${text}`);
    }
  } finally {
    await maker.end();
    await pack?.close();
    if (out === undefined) await rm(place, { recursive: true, force: true });
  }
  if (wrong.length > 0) throw new Failure(wrong.join("\n"));
}

async function compareOne(found: FoundResult, again: string, maker: Maker) {
  if (resolve(again) === resolve(found.path))
    throw new Failure(`--out: expected another folder than that of the result, received its own`, 2);
  try {
    await maker.make(found, again);
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode > 128) throw error;
    return { isSame: false, text: `cannot be made again: ${error.message}` };
  }
  const { isSame, text } = await compareMade(found.path, again);
  if (found.changed === undefined) return { isSame, text: isSame ? text : `differs: ${text}` };
  return { isSame: false, text: isSame ? found.changed : `${found.changed}; differs: ${text}` };
}
