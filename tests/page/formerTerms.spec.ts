import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatProblem, modelVersion, parseScenarioText, settables } from "../../sim/index.ts";
import { keptScenario } from "../../src/cli/keptScenario.ts";
import { formerModels } from "../../src/engine/keptModels.ts";
import { keptDefaults, keptMeasures } from "../../src/engine/keptTerms.ts";
import { commandOf } from "../../src/export/commandLine.ts";
import { withPresentModel } from "../../src/lab/document.ts";
import { formatLink, modelOfLink } from "../../src/lab/link.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createResolver, presetOf, termsOf } from "../../src/lab/resolve.ts";
import { completeScenario, scenarioFileText } from "../../src/lab/scenarioFile.ts";
import { createStore } from "../../src/lab/store.ts";
import { loadTerms } from "../../src/lab/usual.ts";
import { chartMeasureNames } from "../../src/library/chartMeasures.ts";
import { tabNames } from "../../src/page/frame/tabs.ts";
import { changedMeaning } from "../../src/words/formerModels.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const resolve = createResolver(terms);
const current = (hash: string) => {
  const resolved = resolve(parseLink(hash, terms).document);
  if (!("current" in resolved)) throw new Error(resolved.join("\n"));
  return resolved.current;
};

describe.each(formerModels())("the terms of model %s", (model) => {
  const own = termsOf(terms, model);

  test("has scenarios that the present library still has by their ids", () => {
    for (const { id } of own.presets) expect(() => presetOf(terms, id)).not.toThrow();
    expect(own.presets.length).toBe(16);
  });

  test("are what the command line runs for its ids", () => {
    for (const preset of own.presets) expect(keptScenario(model, preset.id)).toMatchObject(preset);
  });

  test("has none of the measures that came later, and all others", () => {
    const later = chartMeasureNames.filter((name) => !keptMeasures(model).includes(name));
    expect(later).toContain("cumulativeTU");
    expect(own.measures).toEqual(chartMeasureNames.filter((name) => !later.includes(name)));
  });

  test("a link means what it meant: what it does not set has the defaults of then", () => {
    const { settings } = current(`#link=3&propaganda=.9&model=${model}`);
    // Both as the table of parameters of 1.2.0 had them.
    expect([settings.aidShare, settings.rivalEntryCost]).toEqual([0.4, 1.42]);
    expect(settings.propaganda).toBe(0.9);
  });

  test("by the present model the same link keeps what it sets, and has the new defaults elsewhere", () => {
    const { document } = parseLink(`#link=3&aidShare=.6&model=${model}`, terms);
    const resolved = resolve(withPresentModel(document));
    if (!("current" in resolved)) throw new Error(resolved.join("\n"));
    const usual = Object.fromEntries(settables.map((row) => [row.name, row.default]));
    const preset = presetOf(terms, document.current.preset);
    expect(resolved.current.settings).toEqual({ ...usual, ...preset.settings, aidShare: 0.6 });
  });

  test("a setting or a lever that came later is left out of a link, and said", () => {
    const events = "3s:restrictions:.5;4s:propaganda:.2";
    const { document, problems } = parseLink(
      `#link=3&restrictionCost=.2&events=${events}&keep=1,baseline,postTie:2&model=${model}`,
      terms,
    );
    expect(document.current).toMatchObject({ changes: [], events: [{ month: 4, lever: "propaganda" }] });
    expect(document.kept.map(({ spec }) => spec.changes)).toEqual([[]]);
    for (const name of ["restrictionCost", "restrictions", "postTie"])
      expect(problems).toContain(`${name}: expected a setting that the former model knows; it came later`);
    const store = createStore(terms, document);
    store.set("restrictions", 0.3);
    expect(store.shown.value.document).toEqual(document);
    expect(store.refused.value.problems.join()).toContain("restrictions: expected a setting");
  });

  test("a measure that came later is not shown, whatever the view says", () => {
    const { document, problems } = parseLink(`#link=3&measure=cumulativeTU&model=${model}`, terms);
    expect(document.view.measure).toBe(terms.usual.view.measure);
    expect(problems.join()).toContain("measure");
    const store = createStore(terms, withPresentModel(document));
    store.show({ measure: "cumulativeTU" });
    store.open({ ...document, view: store.view.value }, []);
    expect(store.view.value.measure).toBe(terms.usual.view.measure);
  });

  test("back to the default is back to that of then", () => {
    const store = createStore(terms, parseLink(`#link=3&aidShare=.6&model=${model}`, terms).document);
    store.dispatch({ type: "resetToDefault", name: "aidShare" });
    expect(store.current.value.settings.aidShare).toBe(0.4);
  });

  test("a saved scenario and the command beside it are of that model", () => {
    const scenario = current(`#link=3&aidShare=.3&rivalEntryCost=.8&model=${model}`);
    const texts = {
      description: "-",
      author: "-",
      date: "2026-11-30",
      source: "-",
      leavesOut: "-",
      claims: [],
    };
    const preset = presetOf(own, "moderation");
    const whole = completeScenario(scenario, { preset, texts, name: "Mine", date: "2026-11-30" });
    const text = scenarioFileText(whole, own.defaults);
    // .3 and .8 are today's defaults: a file without them would mean .4 and 1.42.
    expect(JSON.parse(text).parameters).toEqual({ aidShare: 0.3, rivalEntryCost: 0.8 });
    const read = parseScenarioText(text, keptDefaults(model));
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n"));
    expect(read.scenario.settings).toEqual(scenario.settings);
    expect(commandOf(scenario, preset, 20, "mine.json", model)).toBe(
      `npx outbid run moderation --replicates 20 --set rivalEntryCost=0.8 --set aidShare=0.3 --model ${model} --out results.csv`,
    );
  });
});

test("a link of a former model whose terms could not be fetched is read by the present one, and says so", () => {
  const bare = loadTerms(tabNames);
  const { document, problems } = parseLink("#link=3&women=.2&model=1.2.0", bare);
  expect(document.run).not.toHaveProperty("engine");
  expect(problems).toEqual([
    "model: the engine of 1.2.0 could not be fetched, so the present model makes the numbers",
  ]);
});

test("what a link asks for is known before it is read", () => {
  const golden = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url), "utf8").trim();
  expect(modelOfLink(golden("version-1.1.0/link.txt"))).toBe("1.1.0");
  for (const line of golden("version-1.2.0/links.txt").split("\n")) expect(modelOfLink(line)).toBe("1.2.0");
  expect(modelOfLink("#link=2&women=.2")).toBe("1.1.0");
  for (const other of ["", "#women=.2", `#link=3&model=${modelVersion}`, "#link=3&model=1.0.0", "#z=abc"])
    expect(modelOfLink(other), other).toBeUndefined();
  expect(modelOfLink(`#${formatLink(parseLink("#link=3&model=1.2.0", terms).document, terms)}`)).toBe(
    "1.2.0",
  );
});

test("a setting has another meaning only from a model before the change to one after it", () => {
  expect(changedMeaning("aidShare", "1.2.0", "2.0.0")).toContain("lost when aid ends");
  expect(changedMeaning("aidShare", "1.1.0", "1.2.0")).toBeUndefined();
  expect(changedMeaning("aidShare", "2.0.0", "10.0.0")).toBeUndefined();
  expect(changedMeaning("doctrineGap", "1.2.0", "2.0.0")).toBeUndefined();
});
