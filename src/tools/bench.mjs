import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { installIfNeeded } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";

/**
 * A line of the table, as tests/bench/timing.ts makes it.
 *
 * @typedef {{ name: string, value: number, unit: string, spread?: number, ratio?: number, reference?: string,
 *   bar?: string, met?: boolean }} Row
 */

// Benches are bundled like the command line, so that they time the code that ships. Each runs in a process of its own,
// one after another, and prints its rows as lines of JSON.
endWithParent();
const folder = join(root, "tests/bench");
const benches = readdirSync(folder)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.slice(0, -".bench.ts".length));

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string", multiple: true } },
});
const only = values.only ?? benches;
const unknown = only.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`--only: expected one of ${benches.join(", ")}, received ${unknown.join(", ")}`);
  process.exit(2);
}

await installIfNeeded();
const { build } = await import("vite");
await build({
  root,
  configFile: false,
  logLevel: "warn",
  // Playwright finds its own files beside it.
  ssr: { noExternal: true, external: ["playwright-core"] },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/bench",
    rolldownOptions: {
      input: {
        ...Object.fromEntries(only.map((name) => [name, join(folder, `${name}.bench.ts`)])),
        worker: join(root, "src/cli/worker.ts"),
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});

if (only.includes("tab"))
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: {
      target: "es2022",
      outDir: "dist/bench/tab",
      lib: { entry: join(folder, "tab/page.ts"), formats: ["es"], fileName: () => "page.js" },
    },
  });

console.error(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`);
if (!values.json) printLine("", "median", "", "±", "ratio", "to", "bar");
const started = performance.now();
let missed = 0;
for (const name of only) {
  const bench = spawn(process.execPath, [join(root, `dist/bench/${name}.js`)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(bench, "exit");
  for await (const line of createInterface({ input: bench.stdout })) {
    /** @type {Row} */
    const row = JSON.parse(line);
    if (row.met === false) missed++;
    if (values.json) console.log(line);
    else printRow(row);
  }
  const [code] = await ended;
  if (code !== 0) {
    console.error(`${name}: expected to end with code 0, received ${code}`);
    process.exitCode = 1;
  }
}
const minutes = (performance.now() - started) / 60_000;
console.error(
  `${minutes.toFixed(1)} minutes; ${missed === 0 ? "every bar is met" : `${missed} bars are not met`}`,
);

/** @param {Row} row */
function printRow({ name, value, unit, spread, ratio, reference, bar, met }) {
  const verdict = bar === undefined ? "" : `${bar}: ${met ? "met" : "not met"}`;
  const percent = spread === undefined ? "" : `${(spread * 100).toFixed(0)} %`;
  printLine(
    name,
    format(value),
    unit,
    percent,
    ratio === undefined ? "" : format(ratio),
    reference ?? "",
    verdict,
  );
}

/** @param {number} value */
function format(value) {
  return Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3);
}

/** @param {readonly string[]} cells */
function printLine(...cells) {
  const widths = [68, 8, 20, 5, 7, 33, 0];
  const right = [1, 3, 4];
  const line = cells.map((cell, i) =>
    right.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
  );
  console.log(line.join(" ").trimEnd());
}
