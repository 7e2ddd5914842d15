import fc from "fast-check";
import { expect, test } from "vitest";
import { settables } from "../../sim/index.ts";
import type { LabDocument } from "../../src/lab/document.ts";
import { formatLink } from "../../src/lab/link.ts";
import { packLink, unpackLink } from "../../src/lab/packLink.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createStore } from "../../src/lab/store.ts";
import { anyStudies } from "../support/anyStudies.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const { usual } = terms;
const open = (hash: string) => parseLink(hash, terms);

test("the usual document has an empty hash, and an empty hash is the usual document", () => {
  expect(formatLink(usual, terms)).toBe("");
  expect(open("")).toEqual({ document: usual, problems: [] });
});

const full: LabDocument = {
  current: {
    preset: "baseline",
    changes: [
      ["moderation", 0.4],
      ["women", 0.2],
      ["rival", false],
      ["mode", "adaptive"],
      ["aidSpeed", 1 / 12],
    ],
    events: [
      { kind: "step", month: 12, lever: "moderation", value: 0.7 },
      { kind: "ramp", month: 3, duration: 6, lever: "funding", value: 1.25 },
      { kind: "pulse", month: 24, duration: 12, lever: "propaganda", value: 1e-7 },
      { kind: "prisonRelease", month: 0, share: 0.9, shareToRival: 0.25 },
    ],
  },
  baseline: "moderation",
  kept: [
    {
      slot: 3,
      name: "Öffnung, 50 % & more = ü",
      spec: { preset: "moderation", changes: [["repression", 1]] },
    },
    { slot: 1, spec: { preset: "history-2021-2024", changes: [], events: [] } },
    { slot: 2, spec: { preset: "aid-stop", changes: [["rival", false]] } },
    {
      slot: 4,
      spec: {
        preset: "baseline",
        changes: [],
        events: [{ kind: "step", month: 6, lever: "aidScale", value: 0 }],
      },
    },
  ],
  reference: "kept3",
  run: { seed: "classroom 1 & 2 = ü", agents: 20_000, months: 60, replicates: 50 },
  view: {
    tab: "table",
    measure: "K",
    month: 12,
    spread: "band90",
    layout: "multiples",
    ignorance: "shown",
    theme: "dark",
    chartWay: "rtl",
    projector: "on",
    focus: "kept1",
    run: 7,
    person: 123,
    compareTreatment: "propaganda=0.25:0.9",
    compareControl: "doctrineGap=-1",
    comparePairs: 16,
    whyView: "sobol",
    whyOf: "difference",
    whyFactors: ["patronage", "moderation", "doctrineGap"],
    mapView: "best",
    mapAcross: "funding",
    mapUp: "doctrineGap",
    mapOf: "bestResponse",
    mapMonth: 12,
    mapSize: 9,
    mapContour: 0,
    frontierGain: "economyGained",
    frontierMonth: 24,
    goalMeasure: "L",
    goalMonth: 0,
    goalIs: "atLeast",
    goalValue: -0.25,
    goalLever: "moderation",
    goalSecond: "none",
    pathLeastT: 1e6 + 0.5,
    pathMostK: 0,
    pathModeration: 1,
    pathMonth: 84,
    pathAidScale: 0,
    pathPropaganda: 1 / 3,
    pathTries: 24,
  },
};

test("a document written and read is the same document", () => {
  const proof = { model: "1.0.0", sum: "0123456789abcdef" };
  const hash = formatLink(full, terms, proof);
  expect(open(`#${hash}`)).toEqual({ document: full, problems: [], proof });
  expect(formatLink(open(hash).document, terms, proof)).toBe(hash);
});

test("what the experiments are set to is written and read, whatever it is", () => {
  fc.assert(
    fc.property(fc.record(anyStudies), (studies) => {
      const document = { ...usual, view: { ...usual.view, ...studies } };
      expect(open(formatLink(document, terms))).toEqual({ document, problems: [] });
    }),
    { numRuns: 500, seed: 20261123 },
  );
});

test("a setting of an experiment that may not stand there is named and left as usual", () => {
  const wrong = {
    compareTreatment: "moderation=0.8:0.6",
    compareControl: "agents=1000:2000",
    comparePairs: "63",
    whyView: "all",
    whyFactors: "moderation,moderation",
    mapAcross: "agents",
    mapMonth: "1.5",
    mapSize: "10",
    goalValue: "1e10",
    pathModeration: "much",
  };
  const { document, problems } = open(`#${new URLSearchParams(wrong)}`);
  expect(document).toEqual(usual);
  expect(problems.map((problem) => problem.split(":")[0])).toEqual(Object.keys(wrong));
  expect(problems.join("\n")).toMatch(
    /compareTreatment: expected a setting with its range, such as moderation=0.6:0.8, received "moderation=0.8:0.6"/,
  );
  expect(problems.join("\n")).toMatch(/mapSize: expected one of 9, 17, 33, received "10"/);
  expect(problems.join("\n")).toMatch(/pathModeration: expected a number from 0 to 1, received "much"/);
});

test("no key of a link is the name of a setting too", () => {
  // Made from documents with every key, so that a new key is included by itself.
  const keys = [...new URLSearchParams(formatLink(full, terms, { model: "1", sum: "0".repeat(16) })).keys()];
  const own = full.current.changes.map(([name]) => name);
  const names = new Set(settables.map(({ name }) => name as string));
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => names.has(key) && !own.includes(key) && key !== "agents")).toEqual([]);
});

test("four kept scenarios with eight changes, three events and a long name each fit into 2,000 characters", () => {
  const names = [
    "women",
    "repression",
    "selectivity",
    "propaganda",
    "funding",
    "aidScale",
    "domesticEconomy",
    "doctrineGap",
  ];
  const spec = (slot: number) => ({
    preset: "farsighted-leadership",
    changes: names.map((name, i) => [name, (10 * slot + i + 1) / 100] as const),
    events: [12, 24, 36].map(
      (month) => ({ kind: "ramp", month, duration: 12, lever: "humanitarianFloor", value: 0.35 }) as const,
    ),
  });
  const kept = ([1, 2, 3, 4] as const).map((slot) => ({
    slot,
    name: "A name as long as any that a card can have: sixty characters".slice(0, 60),
    spec: spec(slot),
  }));
  const view = {
    ...usual.view,
    tab: "table",
    measure: "K",
    spread: "band90",
    focus: "kept1",
    person: 123,
  } as const;
  const document = { ...full, view, current: spec(5), kept };
  const hash = formatLink(document, terms, { model: "1.0.0", sum: "0123456789abcdef" });
  expect(open(hash)).toMatchObject({ document, problems: [] });
  expect(hash.length).toBeLessThanOrEqual(2000);
});

test("a link of the first version is read as it was meant", () => {
  // Written by the page of version 1: scenario, reference, changes with seed and agents among them, and the view.
  const { document, problems } = open(
    "#scenario=baseline&reference=moderation&measure=K&replicates=50&spread=band90&month=12&women=0.2&seed=classroom-1&agents=8000",
  );
  expect(problems).toEqual([]);
  expect(document).toEqual({
    current: { preset: "baseline", changes: [["women", 0.2]] },
    baseline: "moderation",
    kept: [],
    reference: "baseline",
    run: { seed: "classroom-1", agents: 8000, replicates: 50 },
    view: { ...usual.view, measure: "K", spread: "band90", month: 12 },
  });
});

test("a link of a newer page is read as far as it is understood, and says so", () => {
  const { document, problems } = open("#link=4&women=.2");
  expect(document.current.changes).toEqual([["women", 0.2]]);
  expect(problems.join()).toMatch(/a newer page made it/);
});

test("lang and lesson are kept free: read without complaint, dropped, and told when they are no short text", () => {
  expect(open("#link=3&lang=de-at&lesson=first-steps-2&agents=8000")).toEqual({
    document: { ...usual, run: { ...usual.run, agents: 8000 } },
    problems: [],
  });
  for (const wrong of ["", "DE", "a b", "x".repeat(41)])
    expect(open(`#lesson=${encodeURIComponent(wrong)}`)).toEqual({
      document: usual,
      problems: [
        `lesson: expected at most 40 small letters, digits and hyphens, received ${JSON.stringify(wrong.length > 40 ? `${wrong.slice(0, 40)}…` : wrong)}`,
      ],
    });
});

test("each part that is not understood is named, and the rest is taken", () => {
  const { document, problems } = open(
    "#women=.3&wommen=.3&repression=7&scenario=nowhere&month=900&agents=4000000",
  );
  expect(document.current.changes).toEqual([["women", 0.3]]);
  expect([document.current.preset, document.view.month]).toEqual(["moderation", 36]);
  expect(problems.length).toBe(5);
  expect(problems.join("\n")).toMatch(/wommen: .*did you mean women/);
  expect(problems.join("\n")).toMatch(/repression: expected .*received 7/);
  expect(problems.join("\n")).toMatch(/agents: expected at most 200,000 in the browser/);
});

test("a link longer than 4,000 characters is not read", () => {
  expect(open(`#seed=${"x".repeat(4000)}`).problems).toEqual(["link: expected at most 4000 characters"]);
});

test("a link that is too long is packed and unpacked again, and nothing else is", async () => {
  const long = formatLink(full, terms).repeat(6);
  const packed = await packLink(long);
  expect(packed.length).toBeLessThan(2000);
  expect(packed).toMatch(/^z=[\w-]+$/);
  expect(await unpackLink(`#${packed}`)).toBe(long);
  for (const broken of ["z=", "z=%%%", `${packed}x!`, packed.slice(0, 40), `z=${"A".repeat(9000)}`])
    expect(await unpackLink(broken), broken.slice(0, 20)).toBeUndefined();
});

test("a few letters that stand for a million are not unpacked", async () => {
  expect(await unpackLink(await packLink("x".repeat(1e6)))).toBeUndefined();
});

test("a packed link of 20,000 characters of nonsense is read, its first 300 parts only", () => {
  const text = Array.from({ length: 2500 }, (_, i) => `w${i}=1`).join("&");
  const { problems } = parseLink(text, terms, Number.POSITIVE_INFINITY);
  expect(problems[0]).toBe("link: expected at most 300 settings");
});

test("10,000 malformed links open a page each and throw nothing", () => {
  const names = [
    ...settables.map(({ name }) => name),
    ..."scenario reference measure replicates spread month keep name1 events compare tab axes focus".split(
      " ",
    ),
    "link",
    "seed",
    "mode",
    "rival",
    "months",
    "moderation",
  ];
  const value = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
  const name = fc.constantFrom(...names);
  // Nearly right: a kept scenario or an event after a typing mistake or in a cut message.
  const place = fc.constantFrom("0", "1", "2", "4", "5", "");
  const event = fc
    .tuple(fc.integer({ min: -1, max: 2000 }), fc.constantFrom("s", "r6", "p", "x", "q"), name, value)
    .map(([month, kind, lever, to]) => `${month}${kind}:${lever}:${to}`);
  const events = fc.array(event, { maxLength: 3 }).map((list) => list.join(";"));
  const card = fc
    .tuple(place, fc.constantFrom("moderation", "baseline", "nowhere"), name, value, events)
    .map(([slot, preset, lever, to, list]) => `${slot},${preset},${lever}:${to},@${list}`);
  const part = fc.oneof(
    fc.tuple(name, value),
    fc.tuple(fc.constant("keep"), card),
    fc.tuple(fc.constant("events"), events),
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
      const { document, problems } = open(`#${text}`);
      const store = createStore(terms, usual, () => 0);
      store.open(document, problems);
      // Whatever the link said, what is shown is legal, and its own link opens it again without complaint.
      expect(open(formatLink(store.shown.value.document, terms)).problems).toEqual([]);
    }),
    { numRuns: 10_000, seed: 20261123 },
  );
});

test("what is said twice in two ways is a problem, and neither is taken", () => {
  for (const twice of ["replicates=20&replicates=40", "compare=kept1&compare=baseline", "link=1&link=2"]) {
    const { document, problems } = open(twice);
    expect(problems).toHaveLength(1);
    expect(document).toEqual(usual);
  }
  const { document, problems } = open("women=0.1&women=0.2");
  expect(problems).toHaveLength(1);
  expect(document.current.changes.length).toBeLessThan(2);
  expect(open("replicates=20&replicates=20").problems).toEqual([]);
});

test("what of a link does not go together is left out alike, in whatever order it comes", () => {
  const some = ["salafiT=0.7", "salafiK=0.6", "women=0.5", "propaganda=2"];
  const orders = [some, [...some].reverse(), [some[1], some[0], some[3], some[2]]];
  const kept = orders.map((order) => open(order.join("&")).document.current.changes.map(String).sort());
  expect(kept[0]).not.toEqual([]);
  expect(new Set(kept.map(String)).size).toBe(1);
});

test("a kept scenario has no seed, agents or months of its own, and one timeline", () => {
  expect(open("keep=1,baseline,months:12").problems).toHaveLength(1);
  expect(open("keep=1,baseline,@,@").problems).toHaveLength(1);
});
