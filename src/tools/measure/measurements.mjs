import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bundleScripts } from "../build.mjs";
import { root } from "../root.mjs";

/**
 * A line of the table, as tests/bench/timing.ts makes it.
 *
 * @typedef {{ name: string, value: number, quiet?: number, unit: string, spread?: number, ratio?: number, reference?:
 * string, bar?: string, met?: boolean }} Row
 */

/**
 * Bundles scripts that print rows as lines of JSON in the same way as the command line, so that they use the code that
 * ships; runs them one after another, each in its own process; and prints one table, or with `json` the lines.
 *
 * @param {{ input: Record<string, string>, run: readonly string[], outDir: string, json: boolean,
 *   external?: readonly string[], env?: Record<string, string> }} options `input`: name → file; `run`: those of them
 *   that print rows. `external` packages are not bundled: they find their own files beside them.
 */
export async function printMeasurements({ input, run, outDir, json, external = [], env = {} }) {
  await bundleScripts(outDir, input, ["playwright-core", ...external]);
  console.error(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`);
  if (!json) printLine("", "median", "quiet", "", "±", "ratio", "to", "bar");
  const started = performance.now();
  let missed = 0;
  for (const name of run) {
    const script = spawn(process.execPath, [join(root, outDir, `${name}.js`)], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ...env },
    });
    const ended = once(script, "exit");
    for await (const line of createInterface({ input: script.stdout })) {
      /** @type {Row} */
      const row = JSON.parse(line);
      if (row.met === false) missed++;
      if (json) console.log(line);
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
}

/**
 * The names given by `--only` if any, else all, and whether lines of JSON are wanted. Ends the process at an unknown
 * one.
 *
 * @param {readonly string[]} names
 */
export function readChoice(names) {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, only: { type: "string", multiple: true } },
  });
  const only = values.only ?? names;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`--only: expected one of ${names.join(", ")}, received ${unknown.join(", ")}`);
    process.exit(2);
  }
  return { only, json: values.json };
}

/** @param {Row} row */
function printRow({ name, value, quiet, unit, spread, ratio, reference, bar, met }) {
  const verdict = bar === undefined ? "" : `${bar}: ${met ? "met" : "not met"}`;
  const percent = spread === undefined ? "" : `${(spread * 100).toFixed(0)} %`;
  printLine(
    name,
    format(value),
    quiet === undefined ? "" : format(quiet),
    unit,
    percent,
    ratio === undefined ? "" : format(ratio),
    reference ?? "",
    verdict,
  );
}

/** @param {number | null} value Null: JSON's word for what is no number. */
function format(value) {
  if (value === null) return "none";
  return Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3);
}

/** @param {readonly string[]} cells */
function printLine(...cells) {
  const widths = [68, 8, 8, 20, 5, 7, 33, 0];
  const right = [1, 2, 4, 5];
  const line = cells.map((cell, i) =>
    right.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
  );
  console.log(line.join(" ").trimEnd());
}
