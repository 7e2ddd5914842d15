/** ZIP archives whose bytes follow from their files alone: stored in the order of their names, of no date and one mode. */
import { inflateRawSync } from "node:zlib";
import { Failure } from "../failure.ts";

const MOST_BYTES = 0xffff_ffff;
const MOST_FILES = 0xffff;
const MOST_READ = 2_000_000_000;
/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;
const UTF8 = 1 << 11;
const MODE = (0o100644 << 16) >>> 0;

/** A file to be stored; `pieces` gives its bytes anew each time. */
export interface ZipEntry {
  /** Path with slashes. */
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
  pieces(): AsyncIterable<Uint8Array>;
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The checksum of bytes that follow those of `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let c = ~before;
  for (const byte of bytes) c = table[(c ^ byte) & 0xff] ^ (c >>> 8);
  return ~c >>> 0;
}

/** Writes an archive. Throws a {@link Failure} where it would be larger than the plain format allows. */
export async function writeZip(
  entries: readonly ZipEntry[],
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const total = sorted.reduce((sum, { name, bytes }) => sum + bytes + 3 * Buffer.byteLength(name) + 100, 0);
  if (total > MOST_BYTES || sorted.length > MOST_FILES)
    throw new Failure(
      `a .zip file holds at most ${MOST_BYTES} bytes and ${MOST_FILES} files, received ${total} and ${sorted.length}: pack into a folder`,
      2,
    );
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of sorted) {
    const name = Buffer.from(entry.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(DATE, 8);
    facts.writeUInt32LE(entry.crc32, 10);
    facts.writeUInt32LE(entry.bytes, 14);
    facts.writeUInt32LE(entry.bytes, 18);
    facts.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(MODE, 6);
    rest.writeUInt32LE(at, 10);
    // Made by Unix, so that the mode is read.
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), facts, rest, name]));
    await write(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts, name]));
    for await (const piece of entry.pieces()) await write(piece);
    at += 30 + name.length + entry.bytes;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  await write(central);
  await write(end);
}

/** The files of an archive, stored or deflated, by any program. Throws a {@link Failure} where it is none that can be read. */
export function readZip(bytes: Buffer): { readonly name: string; readonly bytes: Buffer }[] {
  const fail = (what: string): never => {
    throw new Failure(`expected a .zip file, ${what}`, 2);
  };
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > bytes.length) return fail("found no end of its directory");
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  const files: { name: string; bytes: Buffer }[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      return fail("found a broken directory");
    const [method, sum, packed, size] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString();
    at += 46 + nameLength + extra + comment;
    if (name.endsWith("/")) continue;
    if (name === "" || /^\/|\\|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)|\0/.test(name))
      return fail(`found a file that would lie outside of it: ${JSON.stringify(name)}`);
    total += size;
    if (total > MOST_READ) return fail(`of at most ${MOST_READ} bytes unpacked, found more: unpack it first`);
    if (local + 30 > bytes.length) return fail("found a broken directory");
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) return fail(`found ${name} packed by method ${method}`);
    const content = method === 0 ? body : inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
    if (content.length !== size || crc32(content) !== sum) return fail(`found ${name} damaged`);
    files.push({ name, bytes: content });
  }
  return files;
}
