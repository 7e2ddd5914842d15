import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintScenario, parseScenarioText, settables } from "../../sim/index.ts";
import { openText } from "../../src/export/openFile.ts";
import { linkName } from "../../src/export/reportHtml.ts";
import { heldStrands } from "../../src/lab/actions.ts";
import { chartWays } from "../../src/lab/chartWays.ts";
import { curveIds } from "../../src/lab/curveIds.ts";
import { type LabDocument, withSoundIds } from "../../src/lab/document.ts";
import { labFileText, openLabText } from "../../src/lab/labFile.ts";
import { formatLink } from "../../src/lab/link.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createResolver } from "../../src/lab/resolve.ts";
import { completeScenario, openScenarioText, scenarioFileText, slugOf } from "../../src/lab/scenarioFile.ts";
import { createStore } from "../../src/lab/store.ts";
import { layouts, spreads, switches, themes } from "../../src/lab/viewFields.ts";
import { tabNames } from "../../src/page/frame/tabs.ts";
import { anyLine } from "../support/anyLine.ts";
import { anyScenario } from "../support/anyScenario.ts";
import { anyStudies } from "../support/anyStudies.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const { usual } = terms;
const resolve = createResolver(terms);
/** The scenario under the levers of a document; undefined when it stands for no legal scenarios. */
const currentOf = (document: LabDocument) => {
  const found = resolve(document);
  return "current" in found ? found.current : undefined;
};
const isLegal = (document: LabDocument) => currentOf(document) !== undefined;

const anyId = fc.constantFrom(...terms.presets.map(({ id }) => id));
// Sizes of the population belong to the run and depend on each other; so do sums of shares and weights.
const free = settables.filter(({ kind, bounds }) => kind !== "population" && bounds[1] <= 1000);
const anyChange = fc.oneof(
  fc
    .constantFrom(...free)
    .chain(({ name, bounds: [low, high], integer }) =>
      (integer ? fc.integer({ min: low, max: high }) : fc.double({ min: low, max: high, noNaN: true })).map(
        (value) => [name, value + 0] as const,
      ),
    ),
  fc.boolean().map((value) => ["rival", value] as const),
  fc.constantFrom("scheduled", "adaptive", "farsighted").map((value) => ["mode", value] as const),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => ["moderation", value + 0] as const),
);
const anySpec = fc
  .record(
    {
      preset: anyId,
      changes: fc.uniqueArray(anyChange, { maxLength: 6, selector: ([name]) => name }),
      events: anyScenario.map(({ events }) => events),
    },
    { requiredKeys: ["preset", "changes"] },
  )
  .filter((spec) => isLegal({ ...usual, current: spec }));
const anyName = anyLine("name", 20);
const anyDocument: fc.Arbitrary<LabDocument> = fc
  .record({
    current: anySpec,
    baseline: anyId,
    kept: fc.uniqueArray(
      fc.record(
        { slot: fc.constantFrom(1, 2, 3, 4), name: anyName, spec: anySpec },
        { requiredKeys: ["slot", "spec"] },
      ),
      { maxLength: 4, selector: ({ slot }) => slot },
    ),
    reference: fc.constantFrom(...curveIds),
    run: fc.record(
      {
        seed: anyName,
        agents: fc.integer({ min: 1, max: 100 }).map((groups) => 1000 * groups),
        months: fc.integer({ min: 1, max: 1200 }),
        replicates: fc.integer({ min: 1, max: 1000 }),
      },
      { requiredKeys: ["replicates"] },
    ),
    view: fc.record({
      tab: fc.constantFrom(...tabNames),
      measure: fc.constantFrom(...terms.measures),
      month: fc.integer({ min: 0, max: 1200 }),
      spread: fc.constantFrom(...spreads),
      layout: fc.constantFrom(...layouts),
      theme: fc.constantFrom(...themes),
      chartWay: fc.constantFrom(...chartWays),
      projector: fc.constantFrom(...switches),
      focus: fc.constantFrom(...curveIds),
      run: fc.integer({ min: 1, max: 1000 }),
      person: fc.integer({ min: 0, max: 200_000 }),
      ignorance: fc.constantFrom("hidden" as const, "shown" as const),
      ...anyStudies,
    }),
  })
  .map((document) => withSoundIds(document as LabDocument))
  .filter(isLegal);

describe("a lab file", () => {
  test("gives back any document, and is JSON that a person can read", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = labFileText(document, { link: "http://localhost/#x" });
        expect(openLabText(text, terms)).toEqual({ ok: true, document, title: "" });
        expect(text.split("\n").length).toBeGreaterThan(20);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  test("gives back groups that only the run's agents make whole", () => {
    const current = { preset: usual.current.preset, changes: [["groupSize", 7] as const] };
    const document = { ...usual, current, run: { ...usual.run, agents: 700 } };
    expect(openLabText(labFileText(document, { link: "" }), terms)).toMatchObject({ ok: true, document });
    const wrong = openLabText(labFileText({ ...document, run: usual.run }, { link: "" }), terms);
    expect(wrong.ok ? [] : wrong.problems).toHaveLength(1);
  });

  test("tells every problem with its path, what was expected and what came, and opens nothing", () => {
    const opened = openLabText(
      JSON.stringify({
        outbidLab: 1,
        colour: "red",
        current: { scenario: "nowhere", changes: { wommen: 0.3, repression: 7, women: "much", seed: "a" } },
        kept: [
          { place: 1, scenario: "moderation", changes: {} },
          { place: 1, scenario: "moderation", name: " a", events: [{ kind: "step", month: 1 }] },
        ],
        run: { replicates: 0, agents: 4e6 },
        view: { spread: "wide", month: 1.5, mapSize: 10, whyFactors: ["moderation"], pathModeration: "1" },
      }),
      terms,
    );
    const problems = opened.ok ? [] : opened.problems;
    for (const expected of [
      /^colour: expected a known name, received an unknown one$/,
      /^current\.scenario: expected one of .*"baseline".*, received "nowhere"$/,
      /^current\.changes\.wommen: expected a known name, .*did you mean women/,
      /^current\.changes\.repression: expected ≤ 1, received 7$/,
      /^current\.changes\.women: expected a number, received "much"$/,
      /^current\.changes\.seed: expected nothing, received a setting that belongs in run$/,
      /^kept\.1\.place: expected a place of its own, received 1$/,
      /^kept\.1\.name: expected text without blanks at its ends, received " a"$/,
      /^kept\.1\.events\.0\.(lever|value): expected /,
      /^run\.replicates: expected a whole number from 1 to 1,000, received 0$/,
      /^run\.agents: expected a whole number from 1 to 200,000, received 4000000$/,
      /^view\.spread: expected one of .*, received "wide"$/,
      /^view\.month: expected a whole number from 0 to 1,200, received 1\.5$/,
      /^view\.mapSize: expected one of 9, 17, 33, received 10$/,
      /^view\.whyFactors: expected two or more, each once, of moderation, .*, received a list of 1$/,
      /^view\.pathModeration: expected a number from 0 to 1, received "1"$/,
    ])
      expect(problems.join("\n")).toMatch(new RegExp(expected.source, "m"));
  });

  test("is refused when it is of a later version, too long, or no JSON", () => {
    const refusal = (text: string) => {
      const opened = openLabText(text, terms);
      return opened.ok ? "" : opened.problems.join();
    };
    expect(refusal('{"outbidLab": 2, "current": {}}')).toMatch(
      /^outbidLab: expected version 1 or lower .*received 2/,
    );
    expect(refusal(`{"outbidLab": 1, "about": "${"x".repeat(1e6)}"}`)).toMatch(
      /^expected at most 1000000 characters/,
    );
    expect(refusal('{"outbidLab": 1, "curr')).toMatch(/^expected JSON, received /);
    expect(refusal("[]")).toMatch(/^expected an object, received a list of 0/);
  });

  test("that was changed at random opens a legal lab or tells why not, and throws nothing", async () => {
    const values = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(-0, -1.5, "", "__proto__", null));
    const text = labFileText({ ...usual, kept: [{ slot: 2, spec: usual.current }] });
    const places = [...text.matchAll(/: ("[^"]*"|\d+|\{\}|\[\])/g)];
    expect(places.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(fc.nat(), values, fc.nat(), async (at, value, cut) => {
        const place = places[at % places.length];
        const start = place.index + 2;
        const changed = text.slice(0, start) + JSON.stringify(value) + text.slice(start + place[1].length);
        for (const given of [changed, changed.slice(0, cut % changed.length)]) {
          const opened = await openText(given, false, usual, terms);
          if (opened.ok) expect(isLegal(opened.document)).toBe(true);
          else expect(opened.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000, seed: 20261123 },
    );
  });
});

describe("a scenario file", () => {
  const texts = {
    description: "d",
    author: "a",
    date: "2026-11-23",
    source: "s",
    leavesOut: "l",
    claims: [],
  };

  test("of any scenario is read by the command line, and comes under the levers with the same fingerprint", () => {
    fc.assert(
      fc.property(anyScenario, anyName, (scenario, name) => {
        const preset = terms.presets[0];
        const file = completeScenario(scenario, { preset, texts, name, date: "2026-11-23" });
        const text = scenarioFileText(file);
        expect(parseScenarioText(text)).toMatchObject({ ok: true, scenario: { title: name } });
        const opened = openScenarioText(text, usual, terms);
        if (!opened.ok) throw new Error(opened.problems.join());
        const current = currentOf(opened.document);
        expect(current && fingerprintScenario(current)).toBe(fingerprintScenario(scenario));
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  test("with strands of its own holds none of them: a study of the master lever moves them all", () => {
    const preset = terms.presets[0];
    const { settings } = preset;
    const file = completeScenario(
      { ...preset, settings: { ...settings, women: 0.9, foreign: 0.3 } },
      { preset, texts, name: "x", date: "2026-11-23" },
    );
    const opened = openScenarioText(scenarioFileText(file), usual, terms);
    if (!opened.ok) throw new Error(opened.problems.join());
    const { document } = opened;
    expect(heldStrands(document.current)).toEqual([]);
    // Nor after a link or a file of the lab.
    const linked = parseLink(formatLink(document, terms), terms).document;
    const read = openLabText(labFileText(document, { link: "" }), terms);
    if (!read.ok) throw new Error(read.problems.join());
    for (const again of [linked, read.document]) expect(again.current).toEqual(document.current);
    // From the reader's own hand on they are the reader's.
    const store = createStore(terms, document);
    store.set("women", 0.8);
    expect(heldStrands(store.shown.value.document.current)).toEqual(["foreign", "women"]);
  });

  test("of a preset that nobody changed is the preset's, whatever the seed", () => {
    const preset = terms.presets[1];
    const file = completeScenario(
      { ...preset, seed: "other" },
      { preset, texts, name: "x", date: "2026-11-23" },
    );
    expect([file.id, file.title, file.seed]).toEqual([preset.id, preset.title, "other"]);
    const opened = openScenarioText(scenarioFileText(file), usual, terms);
    expect(opened).toMatchObject({
      ok: true,
      document: { current: { preset: preset.id, changes: [] }, run: { seed: "other", replicates: 200 } },
    });
  });

  test("keeps what was kept, and can be undone in one step", () => {
    const store = createStore(terms, {
      ...usual,
      kept: [{ slot: 1, spec: { preset: "aid-stop", changes: [] } }],
    });
    const before = store.shown.value.document;
    const preset = terms.presets.find(({ id }) => id === "propaganda-surge") ?? terms.presets[0];
    const file = completeScenario(preset, { preset, texts, name: "x", date: "2026-11-23" });
    const opened = openScenarioText(scenarioFileText(file), before, terms);
    if (!opened.ok) throw new Error(opened.problems.join());
    store.open(opened.document, []);
    expect(store.shown.value.document.kept).toEqual(before.kept);
    expect(store.current.value.id).toBe("propaganda-surge");
    store.undo();
    expect(store.shown.value.document).toEqual(before);
  });

  test("with more agents than a page computes, or with problems, is refused with each of them", () => {
    const preset = terms.presets[0];
    const file = completeScenario(preset, { preset, texts, name: "x", date: "2026-11-23" });
    const large = { ...file, settings: { ...file.settings, agents: 400_000, poolPeople: 400_000 } };
    expect(openScenarioText(scenarioFileText(large), usual, terms)).toMatchObject({
      problems: [expect.stringMatching(/^population\.agents: expected at most 200000 .*received 400000$/)],
    });
    const wrong = scenarioFileText(file).replace('"months": 84', '"months": 0, "colour": 1');
    const opened = openScenarioText(wrong, usual, terms);
    expect(opened.ok ? [] : opened.problems.map((problem) => problem.split(":")[0])).toEqual([
      "colour",
      "months",
    ]);
  });

  test("has an id of small letters, digits and hyphens, whatever its name", () => {
    expect(slugOf("Moderation +0.30, Öffnung", "x")).toBe("moderation-0-30-offnung");
    expect(slugOf("إصلاح", "baseline-changed")).toBe("baseline-changed");
    expect(slugOf("a".repeat(80), "x").length).toBeLessThanOrEqual(64);
  });
});

describe("a report that is opened", () => {
  const report = (hash: string) => `<!doctype html><meta name="${linkName}" content="#${hash}"><p>…`;

  test("gives the lab of its link", async () => {
    const document = { ...usual, current: { preset: "baseline", changes: [["women", 0.4] as const] } };
    const hash = formatLink(document, terms).replaceAll("&", "&amp;");
    expect(await openText(report(hash), true, usual, terms)).toEqual({ ok: true, document, title: "" });
  });

  test("without a link, or with one that is not understood, is refused", async () => {
    expect(await openText("<p>hello", false, usual, terms)).toMatchObject({
      problems: ["report: expected the link of a lab in its head, received none"],
    });
    expect(await openText(report("z=!!"), true, usual, terms)).toMatchObject({ ok: false });
    expect(await openText(report("wommen=.4"), true, usual, terms)).toMatchObject({
      problems: [expect.stringMatching(/^wommen: /)],
    });
  });
});
