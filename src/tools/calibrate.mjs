import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installIfNeeded } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Without options: the whole calibration, then its page. With --page: the page alone, from the file that is there.
endWithParent();
await installIfNeeded();
const { build } = await import("vite");
const outDir = join(root, "dist/calibrate");
const file = join(root, "scenarios/accepted/accepted-2021-2022.json");
const options = process.argv.slice(2);
if (options.some((option) => option !== "--page")) {
  console.error(`calibrate: expected --page or nothing, received ${options.join(" ")}`);
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
const { calibrate, renderCalibrationPage } = await import(pathToFileURL(join(outDir, "calibrate.js")).href);

if (options.length === 0) {
  const started = Date.now();
  let roundsBegan = started;
  const accepted = calibrate((/** @type {string} */ text, /** @type {number} */ done) => {
    if (done === 0) roundsBegan = Date.now();
    const left =
      done === 0 ? "" : ` · ${Math.ceil(((Date.now() - roundsBegan) * (1 / done - 1)) / 1000)} s left`;
    console.error(`${Math.round((Date.now() - started) / 1000)} s: ${text}${left}`);
  });
  writeFileSync(file, JSON.stringify(accepted));
  // The linter's own hand, so that the file stays as it would leave it.
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  process.exitCode = await run(process.execPath, [biome, "format", "--write", file], { cwd: root });
}
writeFileSync(
  join(root, "docs/calibration.md"),
  renderCalibrationPage(JSON.parse(readFileSync(file, "utf8"))),
);
