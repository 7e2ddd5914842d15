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

async function writeBy(open: typeof openFile, path: string, write: Write): Promise<void> {
  const output = await open(path);
  try {
    await write(output.write);
    await output.finish();
  } finally {
    await output.discard();
  }
}
