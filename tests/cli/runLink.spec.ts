import { expect, test } from "vitest";
import { parsePlan } from "../../sim/experiments/plan/parsePlan.ts";
import { fingerprintScenario } from "../../sim/index.ts";
import { readScenario } from "../../src/cli/library.ts";
import { linkOfRun } from "../../src/cli/sweep/runLink.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createResolver } from "../../src/lab/resolve.ts";
import { aDesign, aPlanFile } from "../support/aPlan.ts";
import { pageTerms } from "../support/pageTerms.ts";

const parts = {
  scenarios: ["baseline", "moderation-at-12"],
  factors: [
    { kind: "list", setting: "women", values: [0.25, 0.5] },
    { kind: "latinHypercube", points: 3, ranges: { moderation: [0, 1], peerInfluence: "study" } },
    { kind: "list", setting: "rival", values: [true, false] },
  ],
  replicates: 4,
  agents: 2000,
  months: 60,
  seed: "a plan's luck & more",
};

test("the link of any run opens on the page as that run's scenario, with its replicate among those shown", () => {
  const parsed = parsePlan(aPlanFile(parts));
  if (!parsed.ok) throw new Error("expected a plan");
  const design = aDesign(parts, parts.scenarios.map(readScenario));
  const terms = pageTerms();
  const resolve = createResolver(terms);
  for (let run = 0; run < design.runs; run++) {
    const { document, problems } = parseLink(linkOfRun(parsed.plan, design, run), terms);
    expect(problems).toEqual([]);
    const resolved = resolve(document);
    if (!("current" in resolved)) throw new Error(resolved.join("\n"));
    const { scenario } = design.scenarioAt(Math.floor(run / 4));
    expect(fingerprintScenario(resolved.current)).toBe(fingerprintScenario(scenario));
    expect(document.run.replicates).toBeGreaterThan(run % 4);
  }
});

test("a scenario of one's own has no link", () => {
  const parsed = parsePlan(aPlanFile({ scenarios: ["mine.json"] }));
  if (!parsed.ok) throw new Error("expected a plan");
  const design = aDesign({ scenarios: ["mine.json"] });
  expect(() => linkOfRun(parsed.plan, design, 0)).toThrow(
    'expected a scenario of the library, received "mine.json"',
  );
});
