import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Compiles sim/compiled/kernel.assembly.ts into sim/compiled/kernelBytes.ts. The compiler (100 MB) is fetched only for
// this command: nothing else needs it, since the repository keeps the bytes.
const compiler = "assemblyscript@0.28.20";
const options = [
  "-O3",
  // Small besides: what is to be inlined says so.
  "--shrinkLevel",
  "1",
  "--noAssert",
  "--runtime",
  "stub",
  "--enable",
  "simd",
  "--importMemory",
  "--noExportMemory",
  "--disableWarning",
  "112",
  // Addresses are of 32 bits.
  "--disableWarning",
  "201",
];
const sources = [
  ...[
    ...["kernel", "groups", "search", "switches", "harm", "remove"],
    ...["draws", "exact", "mix", "settle", "tables", "columns", "memory"],
  ].map((name) => `compiled/${name}.assembly.ts`),
  "compiled/places.ts",
  "choice/tableLayout.ts",
].map((name) => join(root, "sim", name));

/**
 * One character a byte, so that compression finds what repeats: of the bytes that are common in WebAssembly one of ASCII,
 * of the others a letter from U+0100 on. `desk.ts` reads it.
 *
 * @param {Uint8Array} bytes
 */
function spell(bytes) {
  const codes = Array.from(bytes, (byte) => {
    const place = (byte + 16) % 256;
    return place < 57 ? place + 35 : place < 91 ? place + 36 : place + 165;
  });
  return String.fromCharCode(...codes);
}

const kept = join(root, "sim/compiled/kernelBytes.ts");

const folder = mkdtempSync(join(tmpdir(), "outbid-assemble-"));
try {
  const out = join(folder, "kernel.wasm");
  const arguments_ = [
    "--yes",
    "-p",
    compiler,
    "asc",
    sources[0],
    ...options,
    // As many pages of 64 KiB as lie before the state (sim/compiled/places.ts).
    "--initialMemory",
    "11",
    "-o",
    out,
  ];
  const code = await run("npx", arguments_, { cwd: root });
  if (code !== 0) throw new Error(`asc: expected to succeed, received exit code ${code}`);
  const hash = createHash("sha256");
  for (const source of sources) hash.update(readFileSync(source));
  const text = `/** kernel.assembly.ts compiled to WebAssembly, a character a byte as desk.ts reads them. Made by \`npm run assemble\`; do not edit. */
export const kernelBytes =
  "${spell(readFileSync(out))}";

/** SHA-256 of the *.assembly.ts and tableLayout.ts when they were compiled. */
export const kernelSource = "${hash.digest("hex")}";
`;
  writeFileSync(`${kept}.new`, text);
  renameSync(`${kept}.new`, kept);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
