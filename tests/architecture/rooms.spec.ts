import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../../src/tools/root.mjs";
import { findCircles } from "../support/circles.ts";
import { readSources, type Source } from "../support/sources.ts";

// The arrows of CONTRIBUTING.md: what each part may import besides its own files.
const doors = ["sim/index.ts", "sim/experiments/index.ts", "viz/index.ts"];
const parts = [
  { part: "sim", doors: [], packages: /^(@stdlib\/.+|d3-array|seedrandom|valibot)$/ },
  { part: "viz", doors: ["sim/index.ts"], packages: /^d3-/ },
  { part: "src", doors, packages: /^(?!seedrandom|@stdlib\/)/ },
] as const;

/** Folders of the page that hold a tab. */
const tabRooms = readdirSync(`${root}src/page`).filter((name) =>
  readdirSync(`${root}src/page/${name}`).some((file) => /^[a-z]\w*Tab\.ts$/.test(file)),
);

/**
 * The rooms of src from the lowest to the highest: each imports only rooms of earlier rows. Rooms of one row do not
 * know each other. A room with its subfolders counts as one; of `page` each folder is a room.
 */
const rows: readonly (readonly string[])[] = [
  ["languages"],
  ["tools", "words", "engine", "lib", "calibrate"],
  ["library", "reports", "seal"],
  ["studies", "lessons"],
  ["lab", "docs", "scorm", "classroom"],
  ["results", "cli"],
  ["export"],
  ["page/parts", "page/direction"],
  ["page/languages"],
  ["page/levers", "page/strip", "page/share", "page/offline", "page/school", "page/handout"],
  tabRooms.map((name) => `page/${name}`),
  ["page/frame", "page/lesson"],
  ["page/make", "page/classroom"],
  ["prerender"],
  ["startLab.tsx"],
  ["main.tsx", "lesson.tsx", "class.tsx", "teach.tsx", "rightToLeft.ts"],
  ["oneFile.ts"],
];
const heightOf = new Map(rows.flatMap((row, height) => row.map((room) => [room, height] as const)));

/** "page/map" of "src/page/map/MapPanel.tsx", "lab" of "src/lab/link.ts". */
function roomOf(path: string): string {
  const [, first = "", second = ""] = path.split("/");
  return first === "page" ? `page/${second}` : first;
}

const isFile = (name: string) => /^(sim|viz|src|tests|scenarios|docs)\//.test(name);
const isOf = (room: string) => (name: string) => name.startsWith(`${room}/`);

it.each(parts)("$part imports other parts only by their doors, and only those it may", ({ part, doors }) => {
  const data = part === "src" ? /^(scenarios|docs)\/.+\.json(\?.*)?$/ : /^$/;
  const mayImport = (name: string) =>
    !isFile(name) || isOf(part)(name) || doors.some((door) => door === name) || data.test(name);
  expect(findImports(readSources(part), (name) => !mayImport(name))).toEqual([]);
});

it.each(parts)("$part imports only the packages that suit it", ({ part, packages }) => {
  expect(findImports(readSources(part), (name) => !isFile(name) && !packages.test(name))).toEqual([]);
});

it("the core of sim knows no experiment", () => {
  const core = readSources("sim").filter(({ path }) => !isOf("sim/experiments")(path));
  expect(findImports(core, isOf("sim/experiments"))).toEqual([]);
});

it("every room of src stands in the table, and the table names none that is gone", () => {
  const rooms = new Set(readSources("src").map(({ path }) => roomOf(path)));
  expect([...heightOf.keys()].sort()).toEqual([...rooms].sort());
});

it("each room of src imports only rooms below it", () => {
  const upward = readSources("src").flatMap(({ path, imports }) =>
    imports
      .filter((name) => name.startsWith("src/") && !name.endsWith(".css") && roomOf(name) !== roomOf(path))
      .filter((name) => (heightOf.get(roomOf(name)) ?? 99) >= (heightOf.get(roomOf(path)) ?? -1))
      .map((name) => `${path} → ${name}`),
  );
  expect(upward).toEqual([]);
});

it("no file is part of a circle of imports, types included", () => {
  const sources = ["sim", "viz", "src"].flatMap(readSources);
  expect(sources.length).toBeGreaterThan(200);
  expect(findCircles(new Map(sources.map(({ path, imports }) => [path, imports])))).toEqual([]);
});

it("a circle of imports would be found", () => {
  const graph = { a: ["b"], b: ["c", "d"], c: ["a"], d: ["d"], e: ["a"] };
  expect(findCircles(new Map(Object.entries(graph)))).toEqual([["a", "b", "c"], ["d"]]);
});

it("no folder of src holds more than 30 files, texts apart", () => {
  const folders = readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isDirectory() && !`${item.parentPath}/${item.name}`.startsWith(`${root}src/words`),
  );
  expect(folders.length).toBeGreaterThan(10);
  const counts = folders.map(({ parentPath, name }) => {
    const items = readdirSync(`${parentPath}/${name}`, { withFileTypes: true });
    return { name, count: items.filter((item) => item.isFile()).length };
  });
  expect(counts.filter(({ count }) => count > 30)).toEqual([]);
});

it("sim's door names at most 40 things", () => {
  const door = readSources("sim").find(({ path }) => path === "sim/index.ts");
  const names = [...(door?.code.matchAll(/\{([^}]*)\}/g) ?? [])].flatMap(([, list = ""]) =>
    list.split(",").filter((name) => name.trim() !== ""),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.length).toBeLessThanOrEqual(40);
});

it("the page reaches its workers through src/engine/watchedWorker.ts alone", () => {
  const mayCall = ["watchedWorker", "offerWork", "worker", "jobWorker", "peopleWorker"].map(
    (name) => `src/engine/${name}.ts`,
  );
  const page = readSources("src").filter(
    ({ path }) => !path.startsWith("src/cli/") && !mayCall.includes(path),
  );
  expect(findImports(page, (name) => /comlink|engine\/calls\.ts/.test(name))).toEqual([]);
});

it("there is no barrel besides the doors that other parts import", () => {
  const paths = ["sim", "viz", "src"].flatMap((part) => readSources(part).map(({ path }) => path));
  expect(paths.filter((path) => /\/index\.tsx?$/.test(path)).sort()).toEqual([...doors].sort());
});

/** Texts of another language than English, which have the names of the English ones. */
const isTranslated = ({ path }: Source) => /^src\/words\/(fa-AF|ps|ar)\//.test(path);

it("no two files export one name: one name is one thing", () => {
  const places = new Map<string, string[]>();
  for (const { path, exports } of ["sim", "viz", "src"]
    .flatMap(readSources)
    .filter((source) => !isTranslated(source)))
    for (const name of exports) places.set(name, [...(places.get(name) ?? []), path]);
  expect(places.size).toBeGreaterThan(500);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

it("no file is named for what it is not about", () => {
  const paths = ["sim", "viz", "src", "tests"].flatMap((part) => readSources(part).map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(20);
  expect(
    paths.filter((path) => /(^|\/)(utils?|common|helpers?|constants|types|misc)(\/|\.tsx?$)/i.test(path)),
  ).toEqual([]);
});

/** The imports that a condition picks, as "file → import". Finding no file at all is a failure of its own. */
function findImports(sources: readonly Source[], picks: (name: string) => boolean): string[] {
  expect(sources.length, "files found").toBeGreaterThan(0);
  return sources.flatMap(({ path, imports }) => imports.filter(picks).map((name) => `${path} → ${name}`));
}
