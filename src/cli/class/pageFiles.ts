/** The built page in memory, packed once for all phones: builds that come later change nothing for a class. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { typeOfFile } from "../../tools/serveFolder.mjs";
import { digestOf } from "../made/digestOf.ts";

const pack = promisify(gzip);

/** One file as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly tag: string;
  /** Whether its name changes with its content, so that a browser may keep it. */
  readonly isLasting: boolean;
  readonly plain: Buffer;
  /** Undefined where packing saves nothing. */
  readonly packed: Buffer | undefined;
}

const packs = /^(text\/|application\/(json|manifest)|image\/svg)/;
/**
 * Engines of former models, for which nothing in a class asks; and the service worker, which would go on showing the page
 * of one class in the next.
 */
const isLeftOut = /worker-\d+\.\d+|(^|\/)sw\.js$/;

/** A file by its path within the folder, read and packed when it is first asked for; undefined where there is none. */
export type PageFiles = (path: string) => Promise<PageFile | undefined>;

export function readPageFiles(folder: string): PageFiles {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll("\\", "/"))
      .map((name) => name.replace(/^\//, "")),
  );
  const read = new Map<string, Buffer>();
  for (const name of names) if (!isLeftOut.test(name)) read.set(name, readFileSync(join(folder, name)));
  const known = new Map<string, Promise<PageFile>>();
  return async (path) => {
    const plain = read.get(path);
    if (plain === undefined) return undefined;
    const file = known.get(path) ?? packFile(path, plain);
    known.set(path, file);
    return file;
  };
}

async function packFile(path: string, plain: Buffer): Promise<PageFile> {
  const type = typeOfFile(extname(path));
  const packed = packs.test(type) ? await pack(plain) : undefined;
  return {
    type,
    tag: `"${digestOf(plain.toString("latin1")).slice(0, 20)}"`,
    isLasting: /^([\w-]+\/)?assets\//.test(path),
    plain,
    packed: packed !== undefined && packed.length < plain.length ? packed : undefined,
  };
}
