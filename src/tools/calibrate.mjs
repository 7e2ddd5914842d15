import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installOrEnd } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Draws accepted vectors anew; with --keep, judges those in the file again with the present model.
endWithParent();
await installOrEnd();
const { build } = await import("vite");
const outDir = join(root, "dist/calibrate");
const file = join(root, "scenarios/accepted/accepted-2021-2022.json");
const options = process.argv.slice(2);
if (options.some((option) => option !== "--keep")) {
  console.error(`calibrate: expected --keep or nothing, received ${options.join(" ")}`);
  process.exit(2);
}
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
const { calibrate, judgeAgain, renderCalibrationPage } = await import(
  pathToFileURL(join(outDir, "calibrate.js")).href
);

const started = Date.now();
let roundsBegan = started;
const tell = (/** @type {string} */ text, /** @type {number} */ done) => {
  if (done === 0) roundsBegan = Date.now();
  const left =
    done === 0 ? "" : ` · ${Math.ceil(((Date.now() - roundsBegan) * (1 / done - 1)) / 1000)} s left`;
  console.error(`${Math.round((Date.now() - started) / 1000)} s: ${text}${left}`);
};
const accepted = options.length === 0 ? calibrate(tell) : judgeAgain(JSON.parse(readFileSync(file, "utf8")));
console.error(`${accepted.worlds.length} vectors meet every target.`);
writeFileSync(file, JSON.stringify(accepted));
writeFileSync(join(root, "docs/calibration.md"), renderCalibrationPage(accepted));
// Formatted by the linter itself, so that its check finds nothing to change.
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
process.exitCode = await run(process.execPath, [biome, "format", "--write", file], { cwd: root });
