import { existsSync, readdirSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

/** What two results have in common, in words. */
interface Compared {
  readonly isSame: boolean;
  /** Size and number of files, or what differs. */
  readonly text: string;
}

const TOLD = 5;
const AT_ONCE = 1 << 20;

/** Compares a result that was made again with the one that was there, byte for byte: files, or folders file by file. */
export async function compareMade(there: string, again: string): Promise<Compared> {
  if (!statSync(there).isDirectory()) return compareFiles(there, again);
  const names = [...filesOf(there)].sort();
  const differing: string[] = [];
  let bytes = 0;
  for (const name of names) {
    bytes += statSync(join(there, name)).size;
    if (!existsSync(join(again, name))) differing.push(`${name}: was not made again`);
    else {
      const { isSame, text } = await compareFiles(join(there, name), join(again, name));
      if (!isSame) differing.push(`${name}: ${text}`);
    }
  }
  const absent = filesOf(again).filter((name) => !names.includes(name));
  for (const name of absent) differing.push(`${name}: was made again, and is not there`);
  if (differing.length === 0) return { isSame: true, text: `${names.length} files, ${bytes} bytes` };
  const rest = differing.length > TOLD ? [`… and ${differing.length - TOLD} more`] : [];
  return { isSame: false, text: [...differing.slice(0, TOLD), ...rest].join("; ") };
}

/** Manifest, parts and receipts of a sweep's folder; what else lies in it is none of its results. */
function filesOf(folder: string): string[] {
  const parts = existsSync(join(folder, "parts")) ? readdirSync(join(folder, "parts")) : [];
  return [
    "manifest.json",
    ...parts.filter((name) => /^\d{6}\.(?:json|csv|parquet)$/.test(name)).map((name) => join("parts", name)),
  ];
}

async function compareFiles(there: string, again: string): Promise<Compared> {
  const [a, b] = await Promise.all([open(there), open(again)]);
  try {
    const isText = !there.endsWith(".parquet");
    let line = 1;
    for (let at = 0; ; at += AT_ONCE) {
      const [left, right] = await Promise.all([readAt(a, at), readAt(b, at)]);
      const length = Math.min(left.length, right.length);
      const differs = left.subarray(0, length).equals(right.subarray(0, length))
        ? length
        : left.findIndex((byte, i) => byte !== right[i]);
      if (differs < left.length || differs < right.length) {
        const place = isText
          ? `line ${line + countLines(left.subarray(0, differs))}: there ${excerpt(left, differs)}, made again ${excerpt(right, differs)}`
          : `byte ${at + differs} of ${(await a.stat()).size}`;
        return { isSame: false, text: place };
      }
      if (length < AT_ONCE) return { isSame: true, text: `${at + length} bytes` };
      line += countLines(left);
    }
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
}

async function readAt(file: Awaited<ReturnType<typeof open>>, at: number): Promise<Buffer> {
  const bytes = Buffer.alloc(AT_ONCE);
  const { bytesRead } = await file.read(bytes, 0, AT_ONCE, at);
  return bytes.subarray(0, bytesRead);
}

const countLines = (bytes: Buffer) => bytes.reduce((count, byte) => count + Number(byte === 10), 0);

/** The cell or the word at a place. */
function excerpt(bytes: Buffer, at: number): string {
  if (at >= bytes.length) return "nothing more";
  const line = bytes.subarray(bytes.lastIndexOf(10, at - 1) + 1, at + 40).toString();
  const place = Buffer.byteLength(line) - 40;
  const start = line.lastIndexOf(",", Math.max(0, place - 1)) + 1;
  return JSON.stringify(line.slice(start).split(/[,\n]/)[0]);
}
