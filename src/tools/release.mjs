import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

// `--files` makes what the release of the present version hands out, in dist/release.
if (process.argv[2] === "--files") {
  const folder = join(root, "dist/release");
  console.log(`${folder}: ${makeReleaseFiles(folder).join(", ")}`);
  process.exit(0);
}

// Sets the version everywhere at once, or nowhere: package.json, package-lock.json, CITATION.cff, codemeta.json,
// .zenodo.json and the changelog, whose section "Next" gets its name; and where package.json has a repository, its address in
// those that cite. CONTRIBUTING.md says what comes before and after.
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
const repository = repositoryOf(JSON.parse(read("package.json")));
const lock = JSON.parse(read("package-lock.json"));
lock.version = version;
lock.packages[""].version = version;
/** @type {Record<string, string>} */
const texts = {
  "package.json": read("package.json").replace(/^ {2}"version": ".*"/m, `  "version": "${version}"`),
  "package-lock.json": `${JSON.stringify(lock, null, 2)}\n`,
  "CITATION.cff": setCitation(read("CITATION.cff")),
  "codemeta.json": setJson("codemeta.json", {
    version,
    dateModified: today,
    ...(repository && { codeRepository: repository }),
  }),
  ".zenodo.json": setJson(".zenodo.json", { version, publication_date: today }),
  "CHANGELOG.md": changelog.replace(/^## Next$/m, `## ${version}`),
};
for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text);
console.log(`Version ${version} stands in ${Object.keys(texts).join(", ")}.
Commit them as "version ${version}", check a clean clone of the commit, then tag it v${version}.`);

/** The address of package.json's repository, as a browser opens it; undefined where it has none. @param {any} file */
function repositoryOf({ repository: said }) {
  const address = typeof said === "string" ? said : said?.url;
  return typeof address === "string" ? address.replace(/^git\+/, "").replace(/\.git$/, "") : undefined;
}

/** @param {string} text */
function setCitation(text) {
  const dated = text
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: ${today}`);
  if (repository === undefined) return dated;
  const line = `repository-code: "${repository}"`;
  return /^repository-code: /m.test(dated)
    ? dated.replace(/^repository-code: .*$/m, line)
    : dated.replace(/^license: /m, `${line}\nlicense: `);
}

/** Sets members of a JSON file's first level, and leaves how it is written. @param {string} file @param {Record<string, string>} values */
function setJson(file, values) {
  let text = read(file);
  for (const [name, value] of Object.entries(values)) {
    const member = new RegExp(`^ {2}"${name}": .*?(,?)$`, "m");
    if (member.test(text)) text = text.replace(member, `  "${name}": ${JSON.stringify(value)}$1`);
    else text = text.replace(/^ {2}"version": .*$/m, `$&\n  "${name}": ${JSON.stringify(value)},`);
  }
  return text;
}

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

/**
 * Makes what a release hands out, from what is built: the package, the page as one file, the file that makes a container
 * of the package, and their SHA-256 sums as `sha256sum --check` reads them.
 *
 * @param {string} folder Made anew.
 * @returns {string[]} The files' names.
 */
function makeReleaseFiles(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const words = ["pack", "--loglevel=error", "--pack-destination", folder];
  execFileSync("npm", words, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  cpSync(join(root, "src/cluster/Containerfile"), join(folder, "Containerfile"));
  cpSync(join(root, "dist/page/outbid.html"), join(folder, "outbid.html"));
  const names = readdirSync(folder).sort();
  const sums = names.map((name) => {
    const sum = createHash("sha256").update(readFileSync(join(folder, name)));
    return `${sum.digest("hex")}  ${name}\n`;
  });
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
  return [...names, "SHA256SUMS"];
}
