import { link } from "node:fs/promises";
import { dirname, join } from "node:path";
import { removeFile, temporaryName } from "./abandoned.ts";
import { openFile, openPart } from "./output.ts";

type Write = (give: (piece: string | Uint8Array) => Promise<void>) => Promise<void>;

/** Writes a file that the user has named, of which `write` gives the pieces. For the rest see {@link openFile}. */
export async function writeWhole(path: string, write: Write): Promise<void> {
  await writeBy(openFile, path, write);
}

/** Writes a file of a folder that Outbid keeps. For the rest see {@link openPart}. */
export async function writePartWhole(path: string, write: Write): Promise<void> {
  await writeBy(openPart, path, write);
}

/**
 * Writes a file of a folder that Outbid keeps, unless it is there: of several processes that do, the first has written it,
 * and it is whole from the first moment. What disk knows no links takes the last.
 */
export async function writeFirst(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), temporaryName("first"));
  await writePartWhole(draft, (give) => give(text));
  try {
    await link(draft, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code !== "EEXIST") await writePartWhole(path, (give) => give(text));
  } finally {
    await removeFile(draft);
  }
}

async function writeBy(open: typeof openFile, path: string, write: Write): Promise<void> {
  const output = await open(path);
  try {
    await write(output.write);
    await output.finish();
  } finally {
    await output.discard();
  }
}
