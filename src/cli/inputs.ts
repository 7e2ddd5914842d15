import { readFileSync, statSync } from "node:fs";
import { Failure } from "./failure.ts";

/** Files that this process reads what it is asked from, by what they are on the disk: a name may be one of several. */
const inputs = new Map<string, string>();

/**
 * The text of a file that a command reads what it is asked from, and will not write. Throws a {@link Failure} where it is
 * not UTF-8: a byte that is not would become another text, and another seed.
 */
export function readInput(path: string): string {
  noteInput(path);
  const bytes = readFileSync(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${path}: expected text in UTF-8, received other bytes`, 2);
  }
}

/** Keeps a file from being written by this command, under whatever name. */
export function noteInput(path: string): void {
  const key = keyOf(path);
  if (key !== undefined) inputs.set(key, path);
}

/** Throws a {@link Failure} where a file to write is one that the command reads. */
export function refuseInput(target: string): void {
  const key = keyOf(target);
  const input = inputs.get(key ?? "");
  // A system gives the number of a file that is gone to another.
  if (input !== undefined && keyOf(input) === key)
    throw new Failure(
      `${target}: expected another file than those that the command reads; it is ${input}`,
      2,
    );
}

function keyOf(path: string): string | undefined {
  try {
    const status = statSync(path, { bigint: true });
    return status.isFile() ? `${status.dev}:${status.ino}` : undefined;
  } catch {
    // Absent, or behind a folder that is none: writing tells why.
    return undefined;
  }
}
