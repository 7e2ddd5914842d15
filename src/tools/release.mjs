import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

// Sets the version everywhere at once, or nowhere: package.json, package-lock.json, CITATION.cff and the changelog,
// whose section "Next" gets its name. CONTRIBUTING.md says what comes before and after.
const version = process.argv[2] ?? "";
const read = (/** @type {string} */ file) => readFileSync(join(root, file), "utf8");
const present = JSON.parse(read("package.json")).version;
const changelog = read("CHANGELOG.md");

const problems = [
  ...(isAfter(version, present)
    ? []
    : [`version: expected three whole numbers, after ${present}, received ${version || "none"}`]),
  ...findChangelogProblems(),
  ...findTreeProblems(),
];
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(2);
}

const today = new Date().toISOString().slice(0, 10);
const lock = JSON.parse(read("package-lock.json"));
lock.version = version;
lock.packages[""].version = version;
/** @type {Record<string, string>} */
const texts = {
  "package.json": read("package.json").replace(/^ {2}"version": ".*"/m, `  "version": "${version}"`),
  "package-lock.json": `${JSON.stringify(lock, null, 2)}\n`,
  "CITATION.cff": read("CITATION.cff")
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: ${today}`),
  "CHANGELOG.md": changelog.replace(/^## Next$/m, `## ${version}`),
};
for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text);
console.log(`Version ${version} stands in ${Object.keys(texts).join(", ")}.
Commit them as "version ${version}", check a clean clone of the commit, then tag it v${version}.`);

/** @param {string} later @param {string} earlier Both "1.2.3"; else false. */
function isAfter(later, earlier) {
  const [a, b] = [later, earlier].map((text) => /^(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1).map(Number));
  if (a === undefined || b === undefined) return false;
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The first section must be that of the release, and must say what changed and what happened to results. */
function findChangelogProblems() {
  const [, name = "none", body = ""] = changelog.split(/^## (.+)$/m);
  if (name !== "Next") return [`CHANGELOG.md: expected the section "## Next" first, received ${name}`];
  const [changes = "", results = ""] = body.split(/^### Results$/m);
  return [
    ...(changes.trim() === ""
      ? ['CHANGELOG.md: expected what changed under "## Next", received nothing']
      : []),
    ...(results.trim() === ""
      ? ['CHANGELOG.md: expected "### Results" with a line under "## Next", received none']
      : []),
  ];
}

function findTreeProblems() {
  const changed = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trim();
  return changed === "" ? [] : [`tree: expected everything committed, received\n${changed}`];
}
