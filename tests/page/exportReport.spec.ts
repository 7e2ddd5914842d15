import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import {
  fingerprintScenario,
  formatProblem,
  measureIndex,
  measures,
  parseScenarioText,
  type Scenario,
} from "../../sim/index.ts";
import { planRun, type RunArguments } from "../../src/cli/plan.ts";
import { citations } from "../../src/export/citation.ts";
import { argumentsOf, commandOf } from "../../src/export/commandLine.ts";
import { figureOf } from "../../src/export/figure.ts";
import { html } from "../../src/export/html.ts";
import { pictureNotes } from "../../src/export/pictureNotes.ts";
import { type ReportData, reportHtml } from "../../src/export/reportHtml.ts";
import { curvesCsv, replicatesCsv } from "../../src/export/resultFiles.ts";
import { paintOf } from "../../src/export/svgPaint.ts";
import { wrapText } from "../../src/export/wrapText.ts";
import { chartMeasure } from "../../src/library/chartMeasures.ts";
import { csvTable } from "../../src/reports/csvTable.ts";
import { root } from "../../src/tools/root.mjs";
import { anyScenario } from "../support/anyScenario.ts";
import { aScenario } from "../support/aScenario.ts";

const hostile = `<img src=x onerror="alert('1')"> & ]]>`;

const resultOf = (id: "baseline" | "current", name: string, parts: Record<string, unknown>) => {
  const scenario = aScenario({ id, months: 12, population: { agents: 400 }, ...parts });
  const ensemble = {
    scenario,
    fingerprint: fingerprintScenario(scenario),
    count: 6,
    rows: 13,
    values: runReplicates(scenario, 0, 6),
    checksums: [],
  };
  return { id, name, scenario, ensemble };
};
const curves = [
  resultOf("baseline", "Hard line", {}),
  resultOf("current", hostile, { levers: { moderation: 0.7 }, seed: "=1" }),
];
const leavers = chartMeasure("cumulativeTK") ?? measures[0];

describe("the table of every replicate", () => {
  test("is what the command line writes, scenario after scenario under one header", () => {
    const expected = curves.map(({ scenario, ensemble }, i) => {
      const { begin, rows } = csvTable(scenario);
      const result = { first: 0, count: 6, rows: ensemble.rows, values: ensemble.values };
      return (i === 0 ? begin : "") + rows(result);
    });
    expect([...replicatesCsv(curves)].join("")).toBe(expected.join(""));
  });
});

describe("the table of the shown curves", () => {
  const lines = curvesCsv(curves, leavers).trimEnd().split("\n");

  test("has one row per curve and month: the mean, and quantiles in their order", () => {
    expect(lines[0]).toBe(
      "modelVersion,scenario,name,fingerprint,seed,replicates,measure,month,mean,p5,p25,p50,p75,p95,agents",
    );
    expect(lines).toHaveLength(1 + 2 * 13);
    for (const line of lines.slice(1)) {
      const quantiles = line.split(",").slice(-6, -1).map(Number);
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
      // The spread is that of so many agents.
      expect(Number(line.split(",").at(-1))).toBe(curves[0].scenario.settings.agents);
    }
  });

  // By hand, R-7 of six runs: the 5 % quantile lies a quarter of the way from the least to the next, 5 · .05 = .25.
  test("has the quantiles of the sample, by their names", () => {
    const { values, count, rows } = curves[0].ensemble;
    const at = (run: number) => values[(run * rows + 12) * measures.length + measureIndex("U")];
    const [least, next] = Array.from({ length: count }, (_, run) => at(run)).sort((a, b) => a - b);
    const ofOthers = curvesCsv(curves, chartMeasure("U") ?? measures[0]).split("\n");
    const p5 = Number(ofOthers[13].split(",").at(-6));
    expect(next).toBeGreaterThan(least);
    expect(p5).toBeCloseTo(least + 0.25 * (next - least), 9);
  });

  test("quotes names, and keeps a seed from being a formula", () => {
    expect(lines.at(-1)).toContain(`"${hostile.replaceAll('"', '""')}"`);
    expect(lines.at(-1)).toContain(",'=1,6,cumulativeTK,12,");
  });
});

test("a picture's headline and words are the page's: caution, model, seed, replicates, fingerprints", () => {
  const { headline, drawings } = figureOf(curves, {
    measure: leavers,
    focus: "current",
    reference: "baseline",
    spread: "runs",
    layout: "one",
    month: 12,
  });
  expect(headline[0]).toMatch(/^In this model, .* people have left the Taliban for IS-K after one year\.$/);
  expect(drawings[0].curves.map(({ name }) => name)).toEqual(["Hard line", hostile]);
  const notes = pictureNotes(curves).join(" ");
  for (const { ensemble } of curves) expect(notes).toContain(ensemble.fingerprint);
  expect(notes).toMatch(/^A model, not a forecast\. .*6 replicates, seed “outbid”/);
});

const table = { caption: hostile, head: [hostile, hostile], rows: [[hostile, [hostile, hostile] as const]] };
const report: ReportData = {
  title: hostile,
  headline: [hostile],
  made: hostile,
  hash: `#name1=${hostile}`,
  link: `http://localhost/#name1=${hostile}`,
  policy: table,
  assumptions: table,
  events: [{ name: hostile, texts: [hostile] }],
  figures: [{ label: hostile, isWide: false, svg: ["<svg></svg>"], caption: hostile }],
  observed: [hostile],
  held: { of50: 50, of90: 71 },
  outcomes: [table],
  tabs: { found: [{ label: hostile, contents: html`<p>${hostile}</p>` }], without: [hostile] },
  method: [hostile],
  fingerprints: table,
  leavesOut: [hostile],
  commands: [{ name: hostile, command: hostile, file: { name: hostile, text: hostile } }],
  citations: [hostile],
};

describe("a report", () => {
  const text = reportHtml(report);

  test("says what its bands hold of new runs", () => {
    expect(text).toContain("bands hold 50 or 71 of 100 new runs");
    expect(text).toContain("the range in which 71 of 100 new runs lie");
  });

  test("shows every name and text as text, wherever it stands", () => {
    expect(text).not.toMatch(/<img/i);
    // Four tables of 6; title, link and label stand in two places, the other 17 texts in one.
    expect(
      text.split("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; ]]&gt;").length - 1,
    ).toBe(4 * 6 + 3 * 2 + 17);
  });

  test("has no script and loads nothing: only its own link leads elsewhere", () => {
    expect(text).not.toMatch(/<script|<link|<iframe|@import|url\(| on\w+="/i);
    const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([expect.stringMatching(/^http:\/\/localhost\/#name1=&lt;img/)]);
    expect(text).toContain("default-src &#39;none&#39;");
  });

  test("says that it is a model, not a forecast, where it begins and where it ends", () => {
    expect(text.match(/A model, not a forecast\./g)?.length).toBe(2);
  });

  test("cites what CITATION.cff says", () => {
    const file = readFileSync(`${root}CITATION.cff`, "utf8");
    const [software = "", article = ""] = citations({
      model: "9.9.9",
      fingerprint: "f00",
      seed: "s",
      year: "2026",
    });
    const version = /^version: (.*)$/m.exec(file)?.[1];
    const title = /^title: "(.*)"$/m.exec(file)?.[1];
    expect(software).toBe(
      `The Outbid authors (2026): ${title}. Version ${version}, model 9.9.9, scenario f00, seed “s”. MIT licence.`,
    );
    expect(article).toBe(
      "Raj Verma and Shahid Ali (2023): How the Islamic State Rivalry Pushes the Taliban to Extremes. Middle East Policy 30(4), 42–55. doi 10.1111/mepo.12714",
    );
  });
});

test("markup escapes texts, attributes and what HTML does not know", () => {
  expect(html`<p title="${`"'<`}">${["a", html`<b>${"&"}</b>`]}${undefined}${3}</p>`.markup).toBe(
    '<p title="&quot;&#39;&lt;">a<b>&amp;</b>3</p>',
  );
  expect(html`${"a\u0000b\ud800c\nd"}`.markup).toBe("a\uFFFDb\uFFFDc\nd");
});

/** A scenario of the library, as the command line reads it. */
function readPreset(id: string): Scenario {
  const parsed = parseScenarioText(readFileSync(`${root}scenarios/${id}.json`, "utf8"));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join());
  return parsed.scenario;
}

/** The arguments as the command line takes them. */
function parseArguments(words: readonly string[]): RunArguments {
  const given: Record<string, string | string[] | boolean> = { rival: true, replicates: "200" };
  for (let i = 3; i < words.length; i += 2) {
    const name = words[i].slice(2);
    given[name] =
      name === "set" ? [...((given.set as string[] | undefined) ?? []), words[i + 1]] : words[i + 1];
  }
  return given as unknown as RunArguments;
}

describe("the command of a scenario", () => {
  const preset = readPreset("baseline");

  test("gives the very same scenario on the command line", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const wanted = { ...scenario, events: [] };
        const words = argumentsOf(wanted, preset, 20);
        if (words === undefined) throw new Error("expected arguments");
        const planned = planRun(preset, parseArguments(words));
        if (!planned.ok) throw new Error(planned.problems.join());
        expect(fingerprintScenario(planned.plan.scenario)).toBe(fingerprintScenario(wanted));
        expect(planned.plan.replicates).toBe(20);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  test("names a file when the events are its own, and quotes what a shell would take apart", () => {
    const seeded = { ...preset, seed: "it's $(x)" };
    expect(commandOf(seeded, preset, 200, "x.json")).toBe(
      `npx outbid run baseline --replicates 200 --seed 'it'\\''s $(x)' --out results.csv`,
    );
    const events = [{ kind: "step", month: 1, lever: "moderation", value: 0.5 }] as const;
    expect(commandOf({ ...preset, events }, preset, 200, "x.json")).toBe(
      "npx outbid run x.json --replicates 200 --out results.csv",
    );
  });
});

test("colours are written as every program reads them", () => {
  expect(paintOf("rgb(0, 114, 178)")).toEqual({ colour: "#0072b2", opacity: 1 });
  expect(paintOf("rgba(0, 0, 0, 0)")).toEqual({ colour: "none", opacity: 1 });
  expect(paintOf("rgba(255, 0, 0, 0.5)")).toEqual({ colour: "#ff0000", opacity: 0.5 });
  expect(paintOf("color(srgb 1 0.2 0 / 0.25)")).toEqual({ colour: "#ff3300", opacity: 0.25 });
  expect(paintOf("none")).toEqual({ colour: "none", opacity: 1 });
});

test("a text is broken between words, a longer word within, and nothing of it is lost", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = wrapText(text, width, (line) => line.length);
      for (const line of lines) expect([...line].length === 1 || line.length <= width).toBe(true);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
    { numRuns: 1000, seed: 20261123 },
  );
});
