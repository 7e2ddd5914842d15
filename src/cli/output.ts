import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Target } from "./argumentChecks.ts";
import { Failure } from "./failure.ts";

/** Where a result's text goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Makes the text visible, once all of it has been written. */
  finish(): Promise<void>;
  /** Removes what was written; after `finish` it does nothing. */
  discard(): Promise<void>;
}

/** A file that appears whole or not at all: it is written in the same folder under another name and then renamed. */
export async function openFile(target: string): Promise<Output> {
  const present = await stat(target).catch(() => undefined);
  if (present?.isDirectory()) throw new Failure(`${target}: expected a file, found a folder`);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  const file: FileHandle = await open(temporary, "wx").catch((error: Error) => {
    // The rest of Node's message names the temporary file, which the user does not know.
    throw new Failure(`${target} cannot be written: ${error.message.split(", ")[0]}`);
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  let finished = false;
  return {
    write: async (text) => void (await file.writeFile(text)),
    async finish() {
      await file.sync();
      await close();
      await rename(temporary, target);
      finished = true;
    },
    async discard() {
      await close();
      if (!finished) await rm(temporary, { force: true });
    },
  };
}

/** A stream such as standard output; `write` waits while the reader is slow. */
export function writeTo(stream: NodeJS.WritableStream): Output {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
    async finish() {},
    async discard() {},
  };
}

/** The output that a command's `--out` names; undefined without `--out`. */
export async function openOutput(out: Target | undefined): Promise<Output | undefined> {
  if (out === undefined) return undefined;
  return out.target === "-" ? writeTo(process.stdout) : openFile(out.target);
}
