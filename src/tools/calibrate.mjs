import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { installOrEnd } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Draws accepted vectors anew; with --keep, judges those in the file again with the present model; with --default, says
// how the default vector stands to what was observed, and with --set name=value, one near it. Writes nothing then.
endWithParent();
await installOrEnd();
const { build } = await import("vite");
const outDir = join(root, "dist/calibrate");
const file = join(root, "scenarios/accepted/accepted-2021-2022.json");
const EXPECTED = "nothing, --keep, or --default [--set name=value …] [--replicates n]";
const { keep, byDefault, changes, replicates } = readOptions();
await build({
  root,
  configFile: false,
  logLevel: "warn",
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir,
    rolldownOptions: { input: { calibrate: join(root, "src/calibrate/calibrate.ts") } },
  },
});
const { calibrate, describeUsual, judgeAgain, renderCalibrationPage } = await import(
  pathToFileURL(join(outDir, "calibrate.js")).href
);
if (byDefault) {
  console.log(describeUsual(changes, replicates));
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
const accepted = keep ? judgeAgain(JSON.parse(readFileSync(file, "utf8"))) : calibrate(tell);
console.error(`${accepted.worlds.length} vectors meet every target.`);
writeFileSync(file, JSON.stringify(accepted));
writeFileSync(join(root, "docs/calibration.md"), renderCalibrationPage(accepted));
// Formatted by the linter itself, so that its check finds nothing to change.
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
process.exitCode = await run(process.execPath, [biome, "format", "--write", file], { cwd: root });

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        keep: { type: "boolean", default: false },
        default: { type: "boolean", default: false },
        set: { type: "string", multiple: true, default: [] },
        replicates: { type: "string", default: "200" },
      },
    });
    const count = Number(values.replicates);
    const pairs = values.set.map((text) => text.split("="));
    const told = pairs.every(([name, value]) => name !== "" && Number.isFinite(Number(value ?? "?")));
    if (!told || !(count >= 2) || !Number.isInteger(count)) throw new Error(process.argv.slice(2).join(" "));
    return {
      keep: values.keep,
      byDefault: values.default,
      changes: pairs.map(([name, value]) => [name, Number(value)]),
      replicates: count,
    };
  } catch (error) {
    console.error(`calibrate: expected ${EXPECTED}; ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}
