import fc from "fast-check";
import { expect, test } from "vitest";
import { settables } from "../../sim/index.ts";
import { formatLink, type LinkTerms, parseLink, type View } from "../../src/engine/link.ts";
import { loadPresets } from "../../src/presets.ts";
import { createStore } from "../../src/store.ts";

const usual: View = {
  scenario: "moderation",
  reference: "baseline",
  changes: [],
  measure: "T",
  replicates: 200,
  spread: "runs",
  month: 36,
};
const terms: LinkTerms = { scenarios: loadPresets(), measures: ["T", "K"], usual };
const open = (hash: string) => parseLink(hash, terms);

test("the usual view has an empty hash, and an empty hash is the usual view", () => {
  expect(formatLink(usual, terms)).toBe("");
  expect(open("")).toEqual({ view: usual, problems: [] });
});

test("a view written and read is the same view", () => {
  const view: View = {
    scenario: "baseline",
    reference: "moderation",
    changes: [
      ["moderation", 0.4],
      ["women", 0.2],
      ["rival", false],
      ["mode", "adaptive"],
      ["seed", "classroom 1 & 2 = ü"],
      ["aidSpeed", 1 / 12],
    ],
    measure: "K",
    replicates: 50,
    spread: "band90",
    month: 12,
  };
  const hash = formatLink(view, terms);
  expect(open(`#${hash}`)).toEqual({ view, problems: [] });
  expect(formatLink(open(hash).view, terms)).toBe(hash);
});

test("each part that is not understood is named, and the rest is taken", () => {
  const { view, problems } = open(
    "#women=.3&wommen=.3&repression=7&scenario=nowhere&month=900&agents=4000000",
  );
  expect(view.changes).toEqual([["women", 0.3]]);
  expect([view.scenario, view.month]).toEqual(["moderation", 36]);
  expect(problems.length).toBe(5);
  expect(problems.join("\n")).toMatch(/wommen: .*did you mean women/);
  expect(problems.join("\n")).toMatch(/levers\.repression: expected .*received 7/);
  expect(problems.join("\n")).toMatch(/agents: expected at most 200,000 in the browser/);
});

test("a link longer than 4,000 characters is not read", () => {
  expect(open(`#seed=${"x".repeat(4000)}`).problems).toEqual(["link: expected at most 4000 characters"]);
});

test("10,000 malformed links open a page each and throw nothing", () => {
  const names = [
    ...settables.map(({ name }) => name),
    ...Object.keys(usual),
    "seed",
    "mode",
    "rival",
    "months",
    "moderation",
  ];
  const part = fc.oneof(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
    ),
    fc.tuple(fc.string(), fc.string()),
  );
  const hash = fc.oneof(
    fc
      .array(part, { maxLength: 4 })
      .map((parts) => parts.map(([name, value]) => `${name}=${value}`).join("&")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(hash, (text) => {
      const { view, problems } = open(`#${text}`);
      const store = createStore(terms, usual);
      store.open(view, problems);
      // Whatever the link said, what is shown is legal, and its own link opens it again without complaint.
      expect(open(formatLink(store.view.value, terms)).problems).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});
