import { readFileSync, readSync, statSync } from "node:fs";
import { Failure } from "./failure.ts";

/** Files that this process reads what it is asked from, by what they are on the disk: a name may be one of several. */
const inputs = new Map<string, string>();

/** The name of standard input, where a file may be named. */
export const STANDARD_INPUT = "-";

/** Most bytes of it: rows may be many. */
const MOST_BYTES = 500_000_000;
const MILLISECONDS_BETWEEN_LOOKS = 20;
let wasRead = false;

/** All of standard input, once: two files cannot be in it. Throws a {@link Failure} the second time, or where it is too much. */
function readStandardInput(): Buffer {
  if (wasRead) throw new Failure("-: expected standard input for one file, received it for two", 2);
  wasRead = true;
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(65_536);
    const count = readSome(piece);
    if (count === 0) return Buffer.concat(pieces);
    length += count;
    if (length > MOST_BYTES)
      throw new Failure(`-: expected at most ${MOST_BYTES} bytes of standard input, received more`, 2);
    pieces.push(piece.subarray(0, count));
  }
}

/** Bytes read, 0 at the end. A pipe that another program has made so answers that it has nothing yet. */
function readSome(piece: Buffer): number {
  for (;;) {
    try {
      return readSync(0, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MILLISECONDS_BETWEEN_LOOKS);
    }
  }
}

/**
 * The text of a file that a command reads what it is asked from, and will not write; of standard input for "-". Throws a {@link Failure} where it is
 * not UTF-8: a byte that is not would become another text, and another seed.
 */
export function readInput(path: string): string {
  if (path !== STANDARD_INPUT) noteInput(path);
  const bytes = path === STANDARD_INPUT ? readStandardInput() : readFileSync(path);
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
