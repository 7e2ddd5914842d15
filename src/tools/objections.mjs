import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfStale } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { askedFigures, commandFor, readFigure, readTable, runWords } from "./objections/askedFigures.mjs";
import { lookAtSalafis, lookAtVectors } from "./objections/lookAtVectors.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";

// Makes docs/evidence/objections.json: figures of models 1.1.0 and 2.0.0 that docs/objections.md sets side by side, from
// runs of the command line, and what the accepted vectors say where no claim asks. Two minutes of one core.
endWithParent();
await installOrEnd();
await buildIfStale("cli");
await buildIfStale("lib");
const library = await import(pathToFileURL(join(root, "dist/lib/outbid.js")).href);
const accepted = JSON.parse(readFileSync(join(root, "scenarios/accepted/accepted-2021-2022.json"), "utf8"));
const baseline = library.parseScenarioText(
  readFileSync(join(root, "scenarios/baseline.json"), "utf8"),
).scenario;

const folder = mkdtempSync(join(tmpdir(), "outbid-objections-"));
try {
  /** @type {Map<string, import("./objections/askedFigures.mjs").RunTable>} */
  const tables = new Map();
  const tableOf = (/** @type {string} */ run, /** @type {string} */ model) => {
    const key = `${run} ${model}`;
    const known = tables.get(key);
    if (known !== undefined) return known;
    const file = join(folder, "run.csv");
    const words = [join(root, "dist/cli/outbid.js"), ...runWords(run, model), "--out", file, "--quiet"];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    if (status !== 0) throw new Error(`objections: ${commandFor(run, model)}: ${stderr}`);
    const table = readTable(readFileSync(file, "utf8"));
    tables.set(key, table);
    console.error(commandFor(run, model));
    return table;
  };
  const figures = askedFigures.map((figure) => readFigure(figure, tableOf));
  const evidence = {
    id: "objections",
    modelVersion: library.modelVersion,
    command: "npm run objections",
    figures,
    salafis: lookAtSalafis(library, baseline),
    worlds: lookAtVectors(library, baseline, accepted, (done) =>
      console.error(`${Math.round(100 * done)} % of the vectors`),
    ),
  };
  writeFileSync(join(root, "docs/evidence/objections.json"), `${JSON.stringify(evidence, null, 1)}\n`);
  console.log("docs/evidence/objections.json");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
