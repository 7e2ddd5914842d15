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
  "--noAssert",
  "--runtime",
  "stub",
  "--enable",
  "simd",
  "--importMemory",
  "--disableWarning",
  "112",
];
const sources = [
  ...["kernel", "groups", "search", "draws", "exact", "mix", "settle", "tables", "memory"].map(
    (name) => `compiled/${name}.assembly.ts`,
  ),
  "choice/tableLayout.ts",
].map((name) => join(root, "sim", name));
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
    "--initialMemory",
    "16",
    "-o",
    out,
  ];
  const code = await run("npx", arguments_, { cwd: root });
  if (code !== 0) throw new Error(`asc: expected to succeed, received exit code ${code}`);
  const hash = createHash("sha256");
  for (const source of sources) hash.update(readFileSync(source));
  const text = `/** kernel.assembly.ts compiled to WebAssembly, in hexadecimal. Made by \`npm run assemble\`; do not edit. */
export const kernelBytes =
  "${readFileSync(out).toString("hex")}";

/** SHA-256 of the *.assembly.ts and tableLayout.ts when they were compiled. */
export const kernelSource = "${hash.digest("hex")}";
`;
  writeFileSync(`${kept}.new`, text);
  renameSync(`${kept}.new`, kept);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
