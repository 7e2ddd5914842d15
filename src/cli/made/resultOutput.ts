import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Output, openFile } from "../output.ts";
import { digestOf } from "./digestOf.ts";
import type { Made } from "./made.ts";

/** A result's file; what made it stands beside it, under its name with `.json` after it. */
export interface ResultOutput extends Pick<Output, "write" | "discard"> {
  /** The whole has been written: lets it be seen, and beside it what made it, unless the file itself holds that. */
  finish(made?: Made): Promise<void>;
}

/** Names of files may have 255 bytes. */
const MOST_BYTES_OF_NAME = 255;

/**
 * Where stands what made a result: its name with `.json` after it, or, where that would be too long, a digest of its name.
 */
export function besideName(target: string): string {
  const name = `${basename(target)}.json`;
  if (Buffer.byteLength(name) <= MOST_BYTES_OF_NAME) return `${target}.json`;
  return join(dirname(target), `${digestOf(basename(target))}.json`);
}

/** Opens a result and its place beside it. For the rest see {@link openFile}; a pipe or a device has nothing beside it. */
export async function openResult(target: string, stopped?: Promise<never>): Promise<ResultOutput> {
  const output = await openFile(target, stopped);
  let beside: Output | undefined;
  try {
    if (hasPlaceBeside(target)) beside = await openFile(besideName(target), stopped);
  } catch (error) {
    await output.discard();
    throw error;
  }
  const hash = createHash("sha256");
  let bytes = 0;
  return {
    async write(piece) {
      const written = typeof piece === "string" ? Buffer.from(piece) : piece;
      hash.update(written);
      bytes += written.length;
      await output.write(piece);
    },
    async finish(made) {
      if (made === undefined || beside === undefined) return output.finish();
      const file = { bytes, sha256: hash.digest("hex") };
      await beside.write(`${JSON.stringify({ ...made, file }, null, 1)}\n`);
      await output.finish();
      await beside.finish();
    },
    async discard() {
      await output.discard();
      await beside?.discard();
    },
  };
}

function hasPlaceBeside(target: string): boolean {
  if (target === "-" || /^\/(?:dev|proc)\//.test(resolve(target))) return false;
  return statSync(target, { throwIfNoEntry: false })?.isFile() ?? true;
}
