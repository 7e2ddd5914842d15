import { open, readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { lifeOf, markThisProcess } from "../tools/processMark.mjs";
import { digestOf } from "./made/digestOf.ts";

/** Names of files may have 255 bytes; the mark takes some 70. */
const MOST_BYTES_OF_NAME = 160;
/**
 * After so long a temporary file of another machine is nobody's. Of this machine no age is asked: the mark tells whether
 * its process lives. Of another machine nothing else can be known, so it has to be longer than any run, and so long that
 * clocks that differ by hours do not matter.
 */
const ABANDONED_MILLISECONDS = 7 * 24 * 3_600_000;

/** A name of this process's own for a file that is to have another once it is whole. */
export function temporaryName(name: string): string {
  return `.${stem(name)}.${markThisProcess()}.part`;
}

const stem = (name: string) =>
  Buffer.byteLength(name) <= MOST_BYTES_OF_NAME ? name : digestOf(name).slice(0, 32);

/** Takes away what killed processes left in a folder under temporary names: all of it, or what was to be `name`. */
export async function removeAbandoned(folder: string, name?: string): Promise<void> {
  // A folder may let files be made and not be listed.
  const names = await readdir(folder).catch(() => []);
  let now: number | undefined;
  for (const each of names) {
    const [, of, mark = ""] = /^\.(.+)\.([0-9a-f-]+)\.part$/.exec(each) ?? [];
    if (of === undefined || (name !== undefined && of !== stem(name))) continue;
    const path = join(folder, each);
    const life = lifeOf(mark);
    if (life === "alive") continue;
    if (life === "unknown") {
      now ??= await timeOf(folder);
      const status = await stat(path).catch(() => undefined);
      if (status === undefined || now === undefined || now - status.mtimeMs < ABANDONED_MILLISECONDS)
        continue;
    }
    await removeFile(path).catch(() => {});
  }
}

/** The time on the clock that dates a folder's files, which another machine may keep; undefined where none can be made. */
async function timeOf(folder: string): Promise<number | undefined> {
  const path = join(folder, temporaryName("time"));
  try {
    const file = await open(path, "wx");
    const { mtimeMs } = await file.stat();
    await file.close();
    await removeFile(path);
    return mtimeMs;
  } catch {
    return undefined;
  }
}

/** Takes a file away, if it is there. */
export async function removeFile(path: string): Promise<void> {
  // `rm` looks at it first, and this thread waits while the disk is busy.
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}
