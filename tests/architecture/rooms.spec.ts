import { expect, it } from "vitest";
import { readSources, type Source } from "../support/sources.ts";

// The arrows of CONTRIBUTING.md: what each room may import besides its own files.
const rooms = [
  { room: "sim", doors: [], packages: /^(@stdlib\/.+|d3-array|seedrandom|valibot)$/ },
  { room: "viz", doors: ["sim/index.ts"], packages: /^d3-/ },
  { room: "src", doors: ["sim/index.ts", "viz/index.ts"], packages: /^(?!seedrandom|@stdlib\/)/ },
] as const;
const isFile = (name: string) => /^(sim|viz|src|tests|scenarios)\//.test(name);

it.each(rooms)(
  "$room imports other rooms only by their index.ts, and only those it may",
  ({ room, doors }) => {
    const data = room === "src" ? /^scenarios\/.+\.json(\?.*)?$/ : /^$/;
    const mayImport = (name: string) =>
      !isFile(name) || name.startsWith(`${room}/`) || doors.some((door) => door === name) || data.test(name);
    expect(findImports(readSources(room), (name) => !mayImport(name))).toEqual([]);
  },
);

it.each(rooms)("$room imports only the packages that suit it", ({ room, packages }) => {
  expect(findImports(readSources(room), (name) => !isFile(name) && !packages.test(name))).toEqual([]);
});

it("the page reaches its workers through src/engine/watchedWorker.ts alone", () => {
  const mayUseComlink = ["watchedWorker", "worker", "jobWorker", "peopleWorker"].map(
    (name) => `src/engine/${name}.ts`,
  );
  const page = readSources("src").filter(
    ({ path }) => !path.startsWith("src/cli/") && !mayUseComlink.includes(path),
  );
  expect(findImports(page, (name) => name.startsWith("comlink"))).toEqual([]);
});

it("no room has a barrel besides the index.ts that other rooms import", () => {
  const paths = ["sim", "viz", "src"].flatMap((room) => readSources(room).map(({ path }) => path));
  expect(paths.filter((path) => /\/index\.tsx?$/.test(path))).toEqual(["sim/index.ts", "viz/index.ts"]);
});

it("no file is named for what it is not about", () => {
  const paths = ["sim", "viz", "src", "tests"].flatMap((room) => readSources(room).map(({ path }) => path));
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
