import { once } from "node:events";
import { constants, createWriteStream, openSync, rmSync, type Stats } from "node:fs";
import { access, type FileHandle, lstat, open, readlink, realpath, rename, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { basename, dirname, join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { isatty } from "node:tty";
import { removeAbandoned, removeFile, temporaryName } from "./abandoned.ts";
import { Failure } from "./failure.ts";
import { refuseInput } from "./inputs.ts";
import { visibleLines } from "./terminal.ts";

/** Where a result goes, piece by piece. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>;
  /** The whole has been written: let it be seen. */
  finish(): Promise<void>;
  /** Removes what was written; after `finish` it does nothing. */
  discard(): Promise<void>;
}

const MOST_LINKS = 40;
const MILLISECONDS_BETWEEN_LOOKS = 50;

/** Places that this process is writing to. */
const underWay = new Set<string>();

/**
 * A file that the user has named, or standard output for "-". A regular file appears whole or not at all, whatever ends the process or the machine:
 * written beside its place under another name, brought to the disk, renamed. Links to it stay, and so do its mode and,
 * where that is permitted, its owner. What is no regular file (a device, a pipe, an open descriptor) is written through.
 * What killed processes left of the same file goes. Throws a {@link Failure} when it cannot be written, or is what the
 * command reads. A named pipe is waited for until somebody reads it, or until `stopped` rejects, and so does this.
 */
export async function openFile(target: string, stopped?: Promise<never>): Promise<Output> {
  return openPlace(target, true, stopped);
}

/** The same for a file of a folder that Outbid keeps, in which nobody looks for what was left. */
export async function openPart(target: string): Promise<Output> {
  return openPlace(target, false);
}

async function openPlace(target: string, tidy: boolean, stopped?: Promise<never>): Promise<Output> {
  if (target === "-") return openDescriptor(1);
  refuseInput(target);
  const output = await told(target, async () => {
    const { path, status, descriptor } = await findPlace(target);
    if (descriptor !== undefined) return openDescriptor(descriptor);
    if (status?.isDirectory())
      throw new Failure(`${target} cannot be written: expected a file, found a folder`);
    if (status?.isFIFO()) return throughStream(await openPipe(path, stopped));
    if (status !== undefined && !status.isFile()) return throughHandle(await open(path, "w"));
    if (underWay.has(path)) throw new Failure(`${target}: expected another file for each result`, 2);
    return openBeside(path, status, tidy);
  });
  return {
    write: (piece) => told(target, () => output.write(piece)),
    finish: () => told(target, () => output.finish()),
    discard: () => output.discard(),
  };
}

/** Node's messages go on to name the temporary file, which the user has not heard of. */
async function told<Answer>(target: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && "code" in error)
      throw new Failure(`${target} cannot be written: ${error.message.split(", ")[0]}`);
    throw error;
  }
}

interface FoundPlace {
  /** Behind all links. */
  readonly path: string;
  /** Undefined where nothing is there. */
  readonly status?: Stats | undefined;
  /** A descriptor of this process that the name stands for, as /dev/stdout does. */
  readonly descriptor?: number;
}

async function findPlace(target: string): Promise<FoundPlace> {
  let path = resolve(target);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(dirname(path));
    path = join(folder, basename(path));
    // To the system these are links too, but to what nobody may find by its name.
    if (folder === `/proc/${process.pid}/fd` || folder === "/dev/fd") {
      await stat(path);
      return { path, descriptor: Number(basename(path)) };
    }
    const status = await lstat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return undefined;
    });
    if (status?.isSymbolicLink() !== true) return { path, status };
    path = resolve(folder, await readlink(path));
  }
  throw new Failure(`${target} cannot be written: ELOOP: too many symbolic links encountered`);
}

/** Files of this process that are not whole yet, under their temporary names. */
const temporaries = new Set<string>();

// A process may be ended whatever it is at.
process.once("exit", () => {
  for (const path of temporaries) rmSync(path, { force: true });
});

async function openBeside(path: string, present: Stats | undefined, tidy: boolean): Promise<Output> {
  const folder = dirname(path);
  // Who has protected a file from being written does not expect another in its place.
  if (present !== undefined) await access(path, constants.W_OK);
  const temporary = join(folder, temporaryName(basename(path)));
  const file: FileHandle = await open(temporary, "wx", present === undefined ? 0o666 : 0o600);
  underWay.add(path);
  temporaries.add(temporary);
  let state: "open" | "closed" | "finished" = "open";
  const output: Output = {
    write: async (piece) => void (await file.writeFile(piece)),
    async finish() {
      if (present !== undefined) await likeBefore(file, present);
      await file.sync();
      state = "closed";
      await file.close();
      await rename(temporary, path);
      state = "finished";
      temporaries.delete(temporary);
      underWay.delete(path);
      await syncFolder(folder);
    },
    async discard() {
      if (state === "finished") return;
      if (state === "open") await file.close().catch(() => {});
      state = "finished";
      underWay.delete(path);
      await removeFile(temporary).catch(() => {});
      temporaries.delete(temporary);
    },
  };
  if (tidy) await removeAbandoned(folder, basename(path));
  return output;
}

/** Owner first: a change of it takes rights away that the mode may give. Only root may give a file to another. */
async function likeBefore(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const now = await file.stat();
  if (now.uid !== uid) await file.chown(uid, now.gid).catch(() => {});
  if (now.gid !== gid) await file.chown((await file.stat()).uid, gid).catch(() => {});
  await file.chmod(mode & 0o7777);
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder and needs none opened.
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

function throughHandle(file: FileHandle): Output {
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  const isTerminal = isatty(file.fd);
  const write = async (piece: string | Uint8Array) =>
    void (await file.writeFile(isTerminal ? shownOn(piece) : piece));
  return { write, finish: close, discard: close };
}

/** A named pipe once somebody reads it, without keeping this process from being stopped meanwhile. */
async function openPipe(path: string, stopped = new Promise<never>(() => {})): Promise<Socket> {
  for (;;) {
    try {
      const fd = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      return new Socket({ fd, readable: false, writable: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENXIO") throw error;
    }
    await Promise.race([wait(MILLISECONDS_BETWEEN_LOOKS), stopped]);
  }
}

function openDescriptor(descriptor: number): Output {
  if (descriptor === 1) return standardOutput();
  if (descriptor === 2) return writeTo(process.stderr);
  return throughStream(createWriteStream("", { fd: descriptor }));
}

function throughStream(stream: NodeJS.WritableStream & { destroy(): unknown }): Output {
  let failure: Error | undefined;
  stream.on("error", (error: Error) => {
    failure ??= error;
  });
  const { write } = writeTo(stream);
  return {
    async write(piece) {
      if (failure !== undefined) throw failure;
      await write(piece);
    },
    async finish() {
      if (failure !== undefined) throw failure;
      stream.end();
      await finished(stream);
    },
    async discard() {
      stream.destroy();
    },
  };
}

/** Standard output, for data. */
export const standardOutput = (): Output => writeTo(process.stdout);

/** A stream such as standard output; `write` waits while the reader is slow. */
export function writeTo(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Output {
  return {
    async write(piece) {
      if (!stream.write(stream.isTTY ? shownOn(piece) : piece)) await once(stream, "drain");
    },
    async finish() {},
    async discard() {},
  };
}

/** Data as a terminal is given them; any other reader has them as they are. */
const shownOn = (piece: string | Uint8Array) =>
  visibleLines(typeof piece === "string" ? piece : new TextDecoder().decode(piece));
