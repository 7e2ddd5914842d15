import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/tools/root.mjs";
import { findCitations, hasPlace, readPage } from "../support/citations.ts";

const rooms = ["sim", "viz", "src", "tests", "scenarios", "docs"];
/** Everything written by hand or shown to a reader. */
const files = [
  ...readdirSync(root).filter((name) => /\.(md|ts|cff)$/.test(name)),
  ...rooms.flatMap((room) =>
    readdirSync(root + room, { recursive: true, encoding: "utf8" })
      .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
      .filter((name) => /\.(md|ts|tsx|mjs|css|grit|html|json|c|sh|sbatch)$/.test(name)),
  ),
];
const read = (file: string) => readFileSync(root + file, "utf8");

/** The page that a file is a part of: the parts of docs/odd.md and docs/objections.md are written as they will stand in it. */
const wholeOf = (file: string) => file.replace(/^(docs\/(?:odd|objections))\/.+/, "$1.md");
/** Where links of a page start from. */
const folderOf = (file: string) => posix.dirname(wholeOf(file));

/** A page from the project's folder or from that of the file that names it; those of sim and docs by name alone. */
function placeOf(page: string, citing: string): string | undefined {
  const beside = posix.join(folderOf(citing), page);
  return [page, beside, `sim/${page}`, `docs/${page}`].find((path) => existsSync(root + path));
}

// This file is left out, since it cites wrongly on purpose.
const citing = files.filter((file) => file !== "tests/architecture/citations.spec.ts");
const citations = citing.flatMap((file) =>
  findCitations(read(file)).map((citation) => ({ file, ...citation })),
);

it("every page of the project that a comment or another page names exists", () => {
  expect(citations.length).toBeGreaterThan(60);
  const lost = citations.filter(({ file, page }) => placeOf(page, file) === undefined);
  expect(lost.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

it("every heading or counted paragraph that they cite is there", () => {
  const withPlace = citations.filter(({ place }) => place !== undefined);
  expect(withPlace.length).toBeGreaterThan(15);
  const wrong = withPlace.filter(({ file, page, place = "" }) => {
    const path = placeOf(page, file);
    return path === undefined || !hasPlace(readPage(read(path)), place);
  });
  expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

const pages = files.filter((file) => file.endsWith(".md")).map((file) => ({ file, text: read(file) }));

it("every link of a page leads to a file, and to a heading where it names one", () => {
  const links = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)\s#]*)(#[^)\s]+)?\)/g)].map(([link, target, anchor]) => {
      const path = target ? posix.join(folderOf(file), target) : wholeOf(file);
      return { file, link, path, anchor };
    }),
  );
  expect(links.length).toBeGreaterThan(30);
  const leads = ({ path, anchor }: (typeof links)[number]) =>
    existsSync(root + path) && (anchor === undefined || hasPlace(readPage(read(path)), anchor));
  expect(links.filter((link) => !leads(link)).map(({ file, link }) => `${file}: ${link}`)).toEqual([]);
});

it("every source that a page names by its path, or by the end of it, exists", () => {
  const named = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/`([\w./-]+\.(?:ts|tsx|mjs|grit|c))`/g)].map(([, source = ""]) => ({ file, source })),
  );
  expect(named.length).toBeGreaterThan(20);
  const isThere = (source: string) => files.some((file) => `/${file}`.endsWith(`/${source}`));
  expect(named.filter(({ source }) => !isThere(source))).toEqual([]);
});

const page = readPage(
  "# A page\n\n## One month\n\n1. Events\n2. Aid\n\n## 7 Submodels\n\n### 7.3 The choice\n",
);

it.each([
  ["/** The steps (a.md, One month). */", "One month"],
  ["/** The steps of\n * a.md, One month: all of them. */", "One month"],
  ["// Aid (a.md, One month, step 2, and The choice).", "One month"],
  ["// Both (a.md, One month, steps 1 and 2).", "One month"],
  ["as [a.md](docs/a.md), The choice, has it", "The choice"],
  ["as `a.md` §7.3 has it", "§7.3"],
  ["see a.md#73-the-choice", "#73-the-choice"],
])("a citation that is right is found and passes: %s", (text, place) => {
  const found = findCitations(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.place?.startsWith(place)).toBe(true);
  expect(hasPlace(page, found[0]?.place ?? "")).toBe(true);
});

it.each([
  "(a.md, One year)",
  "(a.md, one month)",
  "(a.md, One monthly)",
  "(a.md, One month, step 3)",
  "(a.md, One month, steps 1 and 3)",
  "(a.md, One month, step 2, and The end)",
  "(a.md, step 2)",
  "a.md, Leadership",
  "[a.md](docs/a.md), Leadership",
  "a.md §5",
  "a.md §7.30",
  "a.md § Leadership",
  "a.md#leadership",
])("a citation that is wrong would be found: %s", (text) => {
  const [found] = findCitations(text);
  expect(found?.place).toBeDefined();
  expect(hasPlace(page, found?.place ?? "")).toBe(false);
});

it("a § without its page is told", () => {
  expect(findCitations("// By hand, from the second table of §7.")).toEqual([{ text: "§7.", page: "" }]);
});

it("a mention that cites no place is taken as none", () => {
  const texts = [
    "what a.md claims, and more",
    "of [a.md](a.md), the page",
    '["a.md", "b.md"]',
    "a.md. The rest",
  ];
  for (const text of texts) for (const { place } of findCitations(text)) expect(place, text).toBeUndefined();
});
