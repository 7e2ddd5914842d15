import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleScripts } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { startJobThread } from "./jobThread.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Draws accepted vectors anew; with --keep, judges those in the file again with the present model; with --trial, draws a
// few in a minute and writes them to dist/calibrate. With --default, says how the default vector stands to what was
// observed, and with --set name=value, one near it.
endWithParent();
await installOrEnd();
const outDir = join(root, "dist/calibrate");
const kept = join(root, "scenarios/accepted/accepted-2021-2022.json");
const EXPECTED =
  "nothing, --keep or --trial, each with [--threads n], or --default [--set name=value …] [--replicates n]";
const { keep, trial, byDefault, changes, replicates, threads } = readOptions();
const TRIAL = { population: 40, rounds: 4 };
await bundleScripts(outDir, { calibrate: join(root, "src/calibrate/calibrate.ts") });
const address = pathToFileURL(join(outDir, "calibrate.js")).href;
const { calibrate, describeUsual, followWorlds, judgeAgain, renderCalibrationPage, shareJobs } = await import(
  address
);
if (byDefault) {
  try {
    console.log(describeUsual(changes, replicates));
  } catch (error) {
    console.error(`calibrate: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
  process.exit();
}

const started = Date.now();
let roundsBegan = started;
const tell = (/** @type {string} */ text, /** @type {number} */ done) => {
  if (done === 0) roundsBegan = Date.now();
  const left =
    done === 0 ? "" : ` · ${Math.ceil(((Date.now() - roundsBegan) * (1 / done - 1)) / 1000)} s left`;
  console.error(`${Math.round((Date.now() - started) / 1000)} s: ${text}${left}`);
};
const runJobs = shareJobs(Array.from({ length: threads }, () => startJobThread(address)));
const accepted = keep
  ? await judgeAgain(JSON.parse(readFileSync(kept, "utf8")), runJobs)
  : await calibrate(runJobs, tell, trial ? TRIAL : undefined);
console.error(`${accepted.worlds.length} vectors meet every target.`);
const keptHindcast = join(root, "docs/evidence/hindcast.json");
const hindcast = await followWorlds(accepted, runJobs, tell, {
  found: keep ? JSON.parse(readFileSync(keptHindcast, "utf8")).inTheOpen.values : undefined,
  extent: trial ? TRIAL : undefined,
});
const file = trial ? join(outDir, "accepted.json") : kept;
const hindcastFile = trial ? join(outDir, "hindcast.json") : keptHindcast;
const page = trial ? join(outDir, "calibration.md") : join(root, "docs/calibration.md");
writeFileSync(file, JSON.stringify(accepted));
writeFileSync(hindcastFile, writeRows(hindcast));
writeFileSync(page, renderCalibrationPage(accepted, hindcast));
// Formatted by the linter itself, so that its check finds nothing to change.
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
process.exit(trial ? 0 : await run(process.execPath, [biome, "format", "--write", file], { cwd: root }));

/** @param {unknown} value @returns {string} JSON with each list of numbers on one line. */
function writeRows(value) {
  const isRow = (/** @type {unknown} */ item) => Array.isArray(item) && typeof item[0] === "number";
  const text = JSON.stringify(value, (_, item) => (isRow(item) ? JSON.stringify(item) : item), 1);
  return `${text.replaceAll(/"(\[[^"]*\])"/g, "$1")}\n`;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        keep: { type: "boolean", default: false },
        trial: { type: "boolean", default: false },
        default: { type: "boolean", default: false },
        set: { type: "string", multiple: true, default: [] },
        replicates: { type: "string", default: "200" },
        threads: { type: "string", default: String(availableParallelism()) },
      },
    });
    const least = (/** @type {string} */ text, /** @type {number} */ low) => {
      const count = Number(text);
      if (!Number.isInteger(count) || count < low) throw new Error(`received ${text}`);
      return count;
    };
    const changes = values.set.map((text) => {
      const [name, value] = text.split("=");
      if (name === "" || !Number.isFinite(Number(value ?? "?"))) throw new Error(`received ${text}`);
      return [name, Number(value)];
    });
    return {
      keep: values.keep,
      trial: values.trial,
      byDefault: values.default,
      changes,
      replicates: least(values.replicates, 2),
      threads: least(values.threads, 1),
    };
  } catch (error) {
    console.error(`calibrate: expected ${EXPECTED}; ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}
