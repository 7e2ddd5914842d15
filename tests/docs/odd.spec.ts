import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { masterLever, measures, settables } from "../../sim/index.ts";
import { claims } from "../../sim/scenario.ts";
import { slot, stateBytes } from "../../sim/state/state.ts";
import { documents } from "../../src/docs/documents.ts";
import { writeOdd } from "../../src/docs/odd.ts";
import { stateColumns } from "../../src/docs/sourceTables.ts";
import { root } from "../../src/tools/root.mjs";

const odd = readFileSync(`${root}docs/odd.md`, "utf8");
const headings = (level: string) =>
  odd
    .split("\n")
    .filter((line) => line.startsWith(`${level} `))
    .map((line) => line.slice(level.length + 1));
/** The text under a heading, up to the next heading of its level. */
const under = (heading: string) => odd.split(`\n${heading}\n`)[1]?.split(/\n## /)[0] ?? "";

it.each(documents)("$path is what `npm run docs` writes now", ({ path, write }) => {
  expect(readFileSync(root + path, "utf8")).toBe(write());
});

it("the text is the same each time it is written, with every mark filled in", () => {
  expect(writeOdd()).toBe(writeOdd());
  expect(odd).not.toContain("{{");
  expect(odd).not.toMatch(/NaN|undefined/);
});

describe("docs/odd.md is a full ODD protocol", () => {
  // Names and order: Grimm et al. 2020, JASSS 23(2) 7.
  it("has the seven elements by name, in order", () => {
    expect(headings("##").slice(0, 7)).toEqual([
      "1 Purpose and patterns",
      "2 Entities, state variables, and scales",
      "3 Process overview and scheduling",
      "4 Design concepts",
      "5 Initialization",
      "6 Input data",
      "7 Submodels",
    ]);
  });

  it("tells its purpose in the terms of Edmonds et al. 2019", () => {
    const purpose = under("## 1 Purpose and patterns");
    expect(purpose).toContain("**illustration**");
    expect(purpose).toContain("**theoretical exploration**");
  });

  it("has the eleven design concepts, in order", () => {
    const inOrder = under("## 4 Design concepts").matchAll(/^### (.+)$/gm);
    expect([...inOrder].map(([, name]) => name)).toEqual([
      "Basic principles",
      "Emergence",
      "Adaptation",
      "Objectives",
      "Learning",
      "Prediction",
      "Sensing",
      "Interaction",
      "Stochasticity",
      "Collectives",
      "Observation",
      "Decisions (ODD+D)",
    ]);
  });

  // Müller et al. 2013, Environmental Modelling & Software 48, the outline of its design concepts and details.
  it("has the eleven sections on decisions of ODD+D, in order", () => {
    const inOrder = under("### Decisions (ODD+D)").matchAll(/^#### (.+)$/gm);
    expect([...inOrder].map(([, name]) => name)).toEqual([
      "Theoretical and empirical background",
      "Individual decision making",
      "Learning",
      "Individual sensing",
      "Individual prediction",
      "Interaction",
      "Collectives",
      "Heterogeneity",
      "Stochasticity",
      "Observation",
      "Implementation details",
    ]);
  });

  it("says where it departs, what is weak and what was not established", () => {
    expect(headings("###")).toEqual(
      expect.arrayContaining([
        "Departures from the source and from usual practice",
        "Known weaknesses",
        "What was not established",
      ]),
    );
  });
});

describe("docs/odd.md is complete", () => {
  it.each([masterLever, ...settables].map(({ name }) => name))("has a row for the setting %s", (name) => {
    expect(under("## 2 Entities, state variables, and scales")).toContain(`| \`${name}\` |`);
  });

  it.each(measures.map(({ name }) => name))("has a row for the measure %s", (name) => {
    expect(under("## 4 Design concepts")).toContain(`| \`${name}\` |`);
  });

  it.each([..."abcdefghij"])("has a row for pattern %s", (pattern) => {
    expect(odd).toContain(`\n| ${pattern} | `);
  });

  it.each(claims)("has a row for claim %s", (claim) => {
    expect(odd).toMatch(new RegExp(`^\\| ${claim} \\|`, "m"));
  });

  it("names every number of the state", () => {
    const told = under("## 2 Entities, state variables, and scales");
    const names = Object.keys(slot).filter((name) => !/^flow[1-7]$/.test(name));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  it("has a row for every column of the state, and with them all its bytes", () => {
    const columns = stateColumns(4000);
    const bytes = [...columns.values()].reduce((sum, size) => sum + size, 0);
    expect(bytes).toBe(stateBytes(4000, 50));
    const told = under("## 2 Entities, state variables, and scales");
    expect([...columns.keys()].filter((name) => !told.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it("tells the month in eight steps, in order", () => {
    const steps = under("## 3 Process overview and scheduling").matchAll(/^\| (\d) \|/gm);
    expect([...steps].map(([, step]) => step)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("marks as not holding what the tests of the patterns expect to fail, and nothing else", () => {
    // Counted in tests/patterns: c at M = .7; g within the study range, at M = .8 in nine of ten, at M = .7. Pattern i has
    // its own page.
    const failing = odd.split("\n").filter((line) => line.endsWith("| does not hold |"));
    const letters = failing.map((line) => line.slice(3, 4));
    expect(letters.filter((letter) => letter !== "i")).toEqual(["c", "g", "g", "g"]);
  });
});
