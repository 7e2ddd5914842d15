import { expect, test } from "vitest";
import { factorOf, mechanisms, readAt, runJobsHere } from "../../sim/experiments/index.ts";
import { changeTreatment, valueIn } from "../../sim/index.ts";
import { createResolver } from "../../src/lab/resolve.ts";
import { loadTerms } from "../../src/lab/usual.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { usualValues } from "../../src/studies/study.ts";
import { whyStudy } from "../../src/studies/why.ts";

/** Runs of each case: few, as an example need not be sharp. */
const replicates = 12;
const round = (value: number) => Number(value.toPrecision(4));

test("the examples of Why, Map and Seek are what their experiments give at the defaults", async () => {
  const { usual, ...terms } = loadTerms(["curves"]);
  const resolved = createResolver({ ...terms, usual })(usual);
  if (!("byId" in resolved)) throw new Error(resolved.join("; "));
  const base = resolved.current;
  const { view } = usual;
  const study = { base, held: [], seed: base.seed, replicates };

  const row = view.month;
  const reading = readAt(view.measure, row);
  const asked = { ...study, reading, beside: undefined, reference: undefined, mechanisms };
  const { shares, rest, total } = await whyStudy.run(asked, runJobsHere, () => {});
  const all = [
    ...shares,
    { id: "rest", label: undefined, share: rest },
    { id: "total", label: undefined, share: total },
  ];
  const bars = all.map(({ id, label, share: { mean, low, high } }) => ({
    id,
    label,
    ...{ mean: round(mean), low: round(low), high: round(high) },
  }));

  const of = view.mapOf === "bestResponse" ? view.measure : view.mapOf;
  const short = changeTreatment(base, [["months", row]]);
  if (!short.ok) throw new Error("expected a shorter run");
  const [across, up] = [factorOf(view.mapAcross), factorOf(view.mapUp)];
  const mapAsked = {
    ...study,
    base: short.treatment,
    across,
    up,
    outcome: readAt(of, row),
    size: 9 as const,
  };
  const map = await mapStudy.run(
    { ...mapAsked, base: { ...base, ...short.treatment } },
    runJobsHere,
    () => {},
  );

  const { goal, lever } = usualValues(seekStudy);
  const answer = await seekStudy.run({ ...study, goal, levers: lever, points: 9 }, runJobsHere);
  const { now, nearest, map: region } = answer;
  if (region === undefined || nearest === undefined) throw new Error("expected a goal that two levers reach");

  const made = {
    replicates,
    why: { measure: view.measure, row, bars },
    map: {
      ...{ across: across.name, up: up.name, measure: of, row },
      levels: [map.across, map.up],
      values: Array.from(map.values, round),
      now: [across.name, up.name].map((name) => Number(valueIn(base, name))),
    },
    seek: {
      levers: lever.map(({ name }) => name),
      columns: region.across.length,
      met: Array.from(region.values, (mean) =>
        Number(goal.is === "atLeast" ? mean >= goal.value : mean <= goal.value),
      ),
      now: now.values,
      nearest: nearest.values.map(round),
      outcome: round(nearest.outcome.mean),
    },
  };
  const lines = Object.entries(made).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  // Golden: computed by this test, written by `npm run generate`; it changes with the model or the defaults.
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot("../../src/studies/examples.json");
}, 120_000);
