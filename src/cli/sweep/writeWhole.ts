import { randomUUID } from "node:crypto";
import { type FileHandle, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";

/** Temporary files of other processes that are older than this belong to no process that still runs. */
const ABANDONED_MILLISECONDS = 3_600_000;
const temporaryName = /^\..+\.part$/;

/**
 * Writes a file that appears whole or not at all, whatever ends the process or the machine. The file first has another
 * name; its bytes are flushed to the disk; then it is renamed, and the rename is flushed too. `write` gives the bytes
 * piece by piece. When the file cannot be written, throws a {@link Failure} and leaves nothing.
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

/** Deletes a file, if it is there. */
export async function removeFile(path: string): Promise<void> {
  // `rm` first reads the file's state, and this thread would wait for that while the disk is busy.
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder and does not need to.
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** Deletes what killed processes left under temporary names. */
export async function removeAbandoned(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!temporaryName.test(name)) continue;
    const path = join(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status !== undefined && now - status.mtimeMs > ABANDONED_MILLISECONDS) await removeFile(path);
  }
}
