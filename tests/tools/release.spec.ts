import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../src/tools/root.mjs";

const section = "## Next\n\n* The page can do more.\n\n### Results\n\n* None changed.\n\n";
const files = [
  ...["package.json", "package-lock.json", "CITATION.cff", "CHANGELOG.md"],
  ...["codemeta.json", ".zenodo.json"],
];
const { version: present } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const [major = 0, minor = 0] = present.split(".").map(Number);
const next = `${major}.${minor + 1}.0`;

/** A committed copy of the files that a release changes, with the given first section of the changelog. */
function aCopy(first = section) {
  const folder = mkdtempSync(join(tmpdir(), "outbid-release-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (file: string) => join(folder, file);
  mkdirSync(at("src/tools"), { recursive: true });
  for (const file of [...files, "src/tools/release.mjs", "src/tools/root.mjs"]) cpSync(root + file, at(file));
  const read = (file: string) => readFileSync(at(file), "utf8");
  const write = (file: string, text: string) => writeFileSync(at(file), text);
  const changelog = read("CHANGELOG.md");
  const released = changelog.indexOf(`\n## ${present}\n`) + 1;
  const introduction = changelog.slice(0, changelog.indexOf("\n## ") + 1);
  write("CHANGELOG.md", introduction + first + changelog.slice(released));
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...words], { cwd: folder });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message=as it is");
  const release = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/tools/release.mjs", ...words], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const changed = () => git("status", "--porcelain").toString().trim();
  return { read, write, release, changed, git };
}

test("a release sets one version in the package, its lock, the citation and the changelog, and nothing else", () => {
  const { read, release } = aCopy();
  const before = files.map(read);
  const days = [today()];
  expect(release(next)).toMatchObject({ status: 0, stderr: "" });
  days.push(today());
  const lock = JSON.parse(read("package-lock.json"));
  expect([JSON.parse(read("package.json")).version, lock.version, lock.packages[""].version]).toEqual([
    next,
    next,
    next,
  ]);
  expect(read("CITATION.cff")).toContain(`\nversion: ${next}\n`);
  expect(days).toContain(/^date-released: (.+)$/m.exec(read("CITATION.cff"))?.[1]);
  expect(read("CHANGELOG.md")).toContain(section.replace("Next", next));
  // Lines, counted by hand: one, two, two, one.
  const count = files.map((file, i) => {
    const old = before[i]?.split("\n") ?? [];
    const lines = read(file).split("\n");
    expect(lines.length).toBe(old.length);
    return lines.filter((line, at) => line !== old[at]).length;
  });
  expect(count).toEqual([1, 2, 2, 1, 2, 2]);
  for (const file of ["codemeta.json", ".zenodo.json"]) {
    const { version, dateModified, publication_date } = JSON.parse(read(file));
    expect(version).toBe(next);
    expect(days).toContain(dateModified ?? publication_date);
  }
});

test("a release tells every file that cites where package.json has the repository", () => {
  const { read, write, release, git } = aCopy();
  const repository = { type: "git", url: "git+https://example.org/outbid/outbid.git" };
  write("package.json", JSON.stringify({ ...JSON.parse(read("package.json")), repository }, null, 2));
  git("commit", "--quiet", "--all", "--message=where it is");
  expect(release(next)).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(read("codemeta.json")).codeRepository).toBe("https://example.org/outbid/outbid");
  expect(read("CITATION.cff")).toContain(
    '\nrepository-code: "https://example.org/outbid/outbid"\nlicense: MIT\n',
  );
});

test("the version is one in every file that tells it", () => {
  const read = (file: string) => readFileSync(root + file, "utf8");
  const lock = JSON.parse(read("package-lock.json"));
  const [, cited] = /^version: (.+)$/m.exec(read("CITATION.cff")) ?? [];
  const told = [
    ...[lock.version, lock.packages[""].version, cited],
    ...["codemeta.json", ".zenodo.json"].map((file) => JSON.parse(read(file)).version),
  ];
  expect(told).toEqual(told.map(() => present));
  const [, released] = /^date-released: (.+)$/m.exec(read("CITATION.cff")) ?? [];
  const days = [
    JSON.parse(read("codemeta.json")).dateModified,
    JSON.parse(read(".zenodo.json")).publication_date,
  ];
  expect(days).toEqual([released, released]);
});

test.each([
  ["", "none"],
  [present, present],
  ["0.9.9", "0.9.9"],
  [`${major}.${minor + 1}`, `${major}.${minor + 1}`],
  [`v${next}`, `v${next}`],
  [`${next}-beta`, `${next}-beta`],
])("a version that is none, or not after the present one, is refused: %j", (version, received) => {
  const { release, changed } = aCopy();
  expect(release(version)).toEqual({
    status: 2,
    stdout: "",
    stderr: `version: expected three whole numbers, after ${present}, received ${received}\n`,
  });
  expect(changed()).toBe("");
});

test.each([
  ["", `CHANGELOG.md: expected the section "## Next" first, received ${present}`],
  [
    "## Next\n\n### Results\n\n* None changed.\n\n",
    'CHANGELOG.md: expected what changed under "## Next", received nothing',
  ],
  [
    "## Next\n\n* More.\n\n",
    'CHANGELOG.md: expected "### Results" with a line under "## Next", received none',
  ],
  [
    "## Next\n\n* More.\n\n### Results\n\n",
    'CHANGELOG.md: expected "### Results" with a line under "## Next", received none',
  ],
])("a release that the changelog does not tell of is refused: %j", (first, told) => {
  const { release, changed } = aCopy(first);
  expect(release(next)).toEqual({ status: 2, stdout: "", stderr: `${told}\n` });
  expect(changed()).toBe("");
});

test("a tree with something uncommitted is refused, and left as it is", () => {
  const { read, write, release } = aCopy();
  write("notes.txt", "mine");
  const before = files.map(read);
  const { status, stderr } = release(next);
  expect([status, stderr]).toEqual([2, "tree: expected everything committed, received\n?? notes.txt\n"]);
  expect(files.map(read)).toEqual(before);
});

test("all problems are told at once", () => {
  const { write, release } = aCopy("");
  write("notes.txt", "mine");
  expect(release("1").stderr.split("\n").length - 1).toBe(4);
});

const today = () => new Date().toISOString().slice(0, 10);
