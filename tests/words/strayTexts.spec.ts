import { describe, expect, it } from "vitest";
import { readSources } from "../support/sources.ts";
import { findStrayTexts } from "../support/strayTexts.ts";

/**
 * Where a page's texts may come from. Beside these `studies` and `reports` write for the command line and into files, whose
 * names and columns are English in every language; `lessons` and `sim` say what they expected, which
 * `src/words/parts/problems.ts` tells; texts of data are told by `src/words/told`.
 */
const ofPage = /^(viz|src\/(classroom|engine|export|lab|library|page|prerender|results|scorm|[\w.]+$))/;

/** Texts that are no texts of `src/words`, by file, each with its reason. */
const mayStand: Readonly<Record<string, string>> = {
  "src/classroom/decide.ts": "what a class refuses, which pages tell by its kind (student.ts)",
  "src/classroom/messages.ts": "what a message is that is none, for who writes another page",
  "src/classroom/seatNames.ts": "why a name is none; pages tell that it was refused",
  "src/engine/watchedWorker.ts": "the failure of a worker, as a browser's own, for who mends it",
  "src/export/gatherTabs.ts": "selectors",
  "src/export/inlineStyles.ts": "selectors",
  "src/export/panelSvg.ts": "selectors",
  "src/export/reportHtml.ts": "a policy of HTML",
  "src/export/stage.ts": "names of faces",
  "src/lab/labReader.ts": "what was expected, which problems.ts tells",
  "src/library/chartMeasures.ts": "names of measures",
  "src/library/observedOf.ts": "a unit's name in the table of measures",
  "src/page/classroom/useClassKeys.ts": "selectors",
  "src/page/direction/turnKeys.ts": "a selector",
  "src/page/levers/Lever.tsx": "ids, and a colour",
  "src/page/levers/openBeside.ts": "a style",
  "src/page/make/startMakePage.tsx": "classes",
  "src/page/parts/plainProblem.ts": "what sim calls a name that it does not know",
  "src/page/people/peopleKeys.ts": "the name of a key's kind",
  "src/page/people/PeopleDrawing.tsx": "the name of a key's kind",
  "src/page/seek/GoalSeek.tsx": "the name of a verdict",
  "viz/spreadBands.ts": "classes",
};

const sources = ["src", "viz"].flatMap(readSources).filter(({ path }) => ofPage.test(path));
const found = sources.flatMap(({ path, code }) =>
  findStrayTexts(path, code).map(({ line, text }) => ({ path, at: `${path}:${line} ${text}` })),
);

describe("what a page says stands in src/words, so that a build for another language replaces it", () => {
  it("no other file of a page has a text of two words, but for these", () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(found.filter(({ path }) => mayStand[path] === undefined).map(({ at }) => at)).toEqual([]);
  });

  it("and each of these has one", () => {
    const having = new Set(found.map(({ path }) => path));
    expect(Object.keys(mayStand).filter((path) => !having.has(path))).toEqual([]);
  });

  it.each([
    ["a label", '<button aria-label="Close it">x</button>', ["Close it"]],
    ["a text between tags", "<p>Close</p>", ["Close"]],
    [
      "a sentence with a place",
      ["say(`$", "{count} of $", "{all} runs are done`)"].join(""),
      ["… of … runs are done"],
    ],
    ["a text in a table", 'const words = { title: "Left the Taliban" }', ["Left the Taliban"]],
    ["a class", '<p class="note far">{text}</p>', []],
    ["what is thrown", 'throw new Error("page: expected a lever");', []],
    ["a selector", 'root.querySelector("p span")', []],
    ["names in a row", 'const names = "women inclusion".split(" ");', []],
    ["a type", 'type Unit = "people per month";', []],
  ])("%s", (_, code, texts) => {
    expect(findStrayTexts("a.tsx", code).map(({ text }) => text)).toEqual(texts);
  });
});
