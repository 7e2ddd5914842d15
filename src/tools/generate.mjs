import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installOrEnd } from "./install.mjs";
import { madeFiles } from "./madeFiles.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

// Makes every generated file anew, and reports for each whether it changed. Slow ones and the golden fingerprints are
// only named, unless --all or --golden asks for them.
const { values: asked } = parseArgs({
  options: { all: { type: "boolean", default: false }, golden: { type: "boolean", default: false } },
});
endWithParent();
await installOrEnd();

/** @type {string[]} */
const made = [];
/** @type {string[]} */
const left = [];
for (const making of madeFiles) {
  const { files, command, words, left: reason, option = "all" } = making;
  if (words === undefined || (reason !== undefined && !asked[option])) {
    left.push(`${files.join(", ")}\n  ${command}: ${reason}`);
    continue;
  }
  console.error(`\n${command}`);
  const before = files.map(read);
  if (!(await make(words))) {
    console.error(`${files.join(", ")}: expected ${command} to succeed; see what it said above`);
    process.exit(1);
  }
  files.forEach((file, i) => {
    made.push(`${read(file) === before[i] ? "as it was" : "changed  "}  ${file}`);
  });
}
console.log(`\nMade anew:\n${made.join("\n")}\n\nLeft:\n${left.join("\n")}`);

/** @param {readonly string[]} words @returns {Promise<boolean>} Whether it succeeded. */
async function make(words) {
  const [program = "", ...options] = words;
  const env = { ...process.env, ...(asked.golden && { OUTBID_GOLDEN: "write" }) };
  const once = () => run(process.execPath, [join(root, program), ...options], { cwd: root, env });
  if ((await once()) === 0) return true;
  // A test may have loaded the file before it was written; a second run shows whether the file is now right.
  return words.includes("--update") && (await once()) === 0;
}

/** @param {string} file @returns {string | undefined} */
function read(file) {
  return existsSync(root + file) ? readFileSync(root + file, "utf8") : undefined;
}
