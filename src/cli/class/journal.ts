/** The journal of a class: one event a line, on the disk before anybody is told that it happened. */
import { type FileHandle, mkdir, open, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClassEvent } from "../../classroom/classState.ts";
import { lifeOf, markThisProcess } from "../../tools/processMark.mjs";

const NAME = "journal.jsonl";
/** Holds the mark of the server that writes. */
const HOLDER = "server.mark";
/** A class of 400 that changes every answer 200 times stays far below. */
const MOST_BYTES = 1_000_000_000;

export interface Journal {
  /** Events that were written before, in their order. */
  readonly events: readonly ClassEvent[];
  /** Settles when these events, and all before them, are on the disk; rejects when the disk does not take them. */
  write(events: readonly ClassEvent[]): Promise<void>;
  close(): Promise<void>;
  /** Removes the journal, and its folder when nothing else is in it. */
  remove(): Promise<void>;
}

/** Lines that are on their way to the disk together. */
interface Waiting {
  readonly text: string;
  readonly done: () => void;
  readonly fail: (error: Error) => void;
}

/**
 * Opens the journal of a folder, or begins it. A line that a killed server left half written was never acknowledged: it is cut
 * off. What the disk does not take now stays in memory and goes before whatever is written next.
 */
export async function openJournal(folder: string): Promise<Journal> {
  // Answers are for nobody else on this machine.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, NAME);
  const holder = join(folder, HOLDER);
  await hold(holder);
  const { events, bytes } = await readJournal(path);
  const file = await open(path, "a+", 0o600);
  await file.truncate(bytes);
  let length = bytes;
  /** Text that the disk has refused so far. */
  let owed = "";
  let queue: Waiting[] = [];
  let isBusy = false;
  let rest = Promise.resolve();

  const flush = async () => {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      const text = owed + batch.map((one) => one.text).join("");
      try {
        length = await append(file, text, length);
        owed = "";
        for (const { done } of batch) done();
      } catch (error) {
        owed = text;
        for (const { fail } of batch) fail(error as Error);
      }
    }
    isBusy = false;
  };

  return {
    events,
    write(list) {
      const text = list.map((event) => `${JSON.stringify(event)}\n`).join("");
      return new Promise((done, fail) => {
        queue.push({ text, done, fail });
        if (isBusy) return;
        isBusy = true;
        rest = flush();
      });
    },
    async close() {
      await rest;
      await file.close();
      await rm(holder, { force: true });
    },
    async remove() {
      await rest;
      await file.close();
      for (const each of [path, holder]) await rm(each, { force: true });
      // What else somebody has put there stays.
      await rmdir(folder).catch(() => {});
    },
  };
}

/** Takes a folder for this server; one that lives and writes there is not disturbed. */
async function hold(holder: string): Promise<void> {
  const other = await readFile(holder, "utf8").catch(() => "");
  if (lifeOf(other) === "alive") throw new Error("expected no other server of a class in it, found one");
  await writeFile(holder, markThisProcess(), { mode: 0o600 });
}

/** The journal's length after it; a part that was written before the disk was full is taken back. */
async function append(file: FileHandle, text: string, length: number): Promise<number> {
  if (text === "") return length;
  const data = Buffer.from(text);
  if (length + data.length > MOST_BYTES) throw new Error(`${NAME}: expected at most ${MOST_BYTES} bytes`);
  try {
    await file.appendFile(data);
    await file.datasync();
  } catch (error) {
    await file.truncate(length).catch(() => {});
    throw error;
  }
  return length + data.length;
}

/** The events of a file and where the last whole line ends. */
async function readJournal(path: string): Promise<{ events: ClassEvent[]; bytes: number }> {
  const data = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
  const events: ClassEvent[] = [];
  let bytes = 0;
  for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, bytes)) {
    const event = readLine(data.toString("utf8", bytes, end));
    // Nothing after a broken line was acknowledged on its own: lines are written in their order.
    if (event === undefined) break;
    events.push(event);
    bytes = end + 1;
  }
  return { events, bytes };
}

function readLine(text: string): ClassEvent | undefined {
  try {
    const event: unknown = JSON.parse(text);
    return typeof event === "object" && event !== null && "kind" in event ? (event as ClassEvent) : undefined;
  } catch {
    return undefined;
  }
}
