import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleScripts } from "./build.mjs";
import { installOrEnd } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { keepSealed, refuseSealed } from "./sealedFolder.mjs";

// Seals what the model expects of months that are not yet known; --check holds the sealed files against their hashes and
// makes them again; --score prints the record: what came later, against what was sealed.
endWithParent();
await installOrEnd();
const outDir = join(root, "dist/seal");
const folder = join(root, "scenarios/sealed");
const options = process.argv.slice(2);
if (options.length > 1 || options.some((option) => !["--check", "--score"].includes(option))) {
  console.error(`seal: expected --check, --score or nothing, received ${options.join(" ")}`);
  process.exit(2);
}
const now = new Date();
const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0"))
  .join("-");
const refused = options.length === 0 ? refuseSealed(folder, `${date}.json`) : undefined;
if (refused !== undefined) {
  console.error(`seal: ${refused}`);
  process.exit(2);
}
await bundleScripts(outDir, { sealing: join(root, "src/seal/sealing.ts") });
const { checkSealed, makeSealed, readRecord, renderRecordPage, writeSum } = await import(
  pathToFileURL(join(outDir, "sealing.js")).href
);

const read = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8");
const texts = readdirSync(folder)
  .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
  .map((name) => ({
    name,
    text: read(`scenarios/sealed/${name}`),
    sum: existsSync(join(folder, `${name}.sha256`)) ? read(`scenarios/sealed/${name}.sha256`) : undefined,
  }));
const started = Date.now();
let told = 0;
const report = (/** @type {number} */ done) => {
  if (done < told + 0.1) return;
  told = done;
  console.error(`${Math.round((Date.now() - started) / 1000)} s: ${Math.round(100 * done)} % of the vectors`);
};

function act() {
  if (options[0] === "--score") {
    const files = readdirSync(join(root, "scenarios/observations")).filter((name) => name.endsWith(".json"));
    const observations = files.map((name) => JSON.parse(read(`scenarios/observations/${name}`)));
    process.stdout.write(renderRecordPage(readRecord(texts, observations)));
  } else if (options[0] === "--check") {
    if (texts.length === 0) console.log("Nothing has been sealed yet.");
    for (const { name, text, sum } of texts) {
      told = 0;
      const checked = checkSealed(read, text, sum, report);
      console.log(`scenarios/sealed/${name}: ${checked.text}.`);
      if (!checked.isGood) process.exitCode = 1;
    }
  } else {
    const text = makeSealed(read, date, report);
    keepSealed(folder, `${date}.json`, text, writeSum(`${date}.json`, text));
    console.log(`scenarios/sealed/${date}.json\nSHA-256 ${writeSum(`${date}.json`, text).slice(0, 64)}`);
    console.log(
      "npm run docs writes it into docs/record.md. Commit these files, and publish the hash elsewhere too.",
    );
  }
}

try {
  act();
} catch (error) {
  console.error(`seal: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
