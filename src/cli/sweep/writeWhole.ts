import { randomUUID } from "node:crypto";
import { type FileHandle, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";

/** Temporary files of others that are older than this belong to no process that is still at work. */
const ABANDONED_MILLISECONDS = 3_600_000;
const temporaryName = /^\..+\.part$/;

/**
 * Writes a file that appears whole or not at all, whatever ends the process or the machine: under another name first,
 * brought to the disk, then renamed, and the rename brought to the disk. `write` gives its bytes piece by piece. Throws
 * a {@link Failure}, and leaves nothing, when it cannot be written.
 */
export async function writeWhole(
  path: string,
  write: (give: (bytes: Uint8Array | string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  let file: FileHandle | undefined;
  try {
    file = await open(temporary, "wx");
    const opened = file;
    await write((bytes) => opened.writeFile(bytes));
    await file.sync();
    await file.close();
    file = undefined;
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await file?.close().catch(() => {});
    await removeFile(temporary).catch(() => {});
    if (error instanceof Error && "code" in error)
      throw new Failure(`${path} cannot be written: ${error.message.split(", ")[0]}`);
    throw error;
  }
}

/** Takes a file away, if it is there. */
export async function removeFile(path: string): Promise<void> {
  // `rm` looks at it first, and this thread waits while the disk is busy.
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder and needs none opened.
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** Takes away what killed processes left under temporary names. */
export async function removeAbandoned(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!temporaryName.test(name)) continue;
    const path = join(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status !== undefined && now - status.mtimeMs > ABANDONED_MILLISECONDS) await removeFile(path);
  }
}
