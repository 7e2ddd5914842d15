import { expect, test } from "vitest";
import { factorOf, mechanisms, readAt, runJobsHere } from "../../sim/experiments/index.ts";
import { changeTreatment, valueIn } from "../../sim/index.ts";
import { createResolver } from "../../src/lab/resolve.ts";
import { loadTerms } from "../../src/lab/usual.ts";
import { pageSources } from "../../src/page/parts/pageSources.ts";
import { barsOf, sensitivityValues } from "../../src/page/why/whyStudies.ts";
import { bestResponseStudy } from "../../src/studies/bestResponse.ts";
import { escapeStudy } from "../../src/studies/escape.ts";
import { frontierStudy } from "../../src/studies/frontier.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { sensitivityStudy } from "../../src/studies/sensitivity.ts";
import { usualValues } from "../../src/studies/study.ts";
import { whyStudy } from "../../src/studies/why.ts";

/** Runs of each case: few, as an example need not be sharp. */
const replicates = 12;
const round = (value: number) => Number(value.toPrecision(4));
/** Of the views that try many cases. */
const fewer = 4;
const roundedInterval = ({ mean, low, high }: { mean: number; low: number; high: number }) => ({
  mean: round(mean),
  low: round(low),
  high: round(high),
});

test("the examples of Why, Map and Seek are what their experiments give at the defaults", async () => {
  const { usual, ...terms } = loadTerms(["curves"]);
  const resolved = createResolver({ ...terms, usual })(usual);
  if (!("byId" in resolved)) throw new Error(resolved.join("; "));
  const base = resolved.current;
  const { view } = usual;
  const study = { base, held: [], seed: base.seed, replicates };

  const row = view.month;
  const reading = readAt(view.measure, row);
  const whyAsked = { reference: undefined, measure: view.measure, row, factors: view.whyFactors };
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

  const few = { ...study, base: { ...base, ...short.treatment }, replicates: fewer };
  const settings = async (method: "tornado" | "morris" | "sobol") => {
    const values = { ...sensitivityValues(method, { ...whyAsked, study: few }), paths: 4, rows: 32 };
    const result = await sensitivityStudy.run(
      await sensitivityStudy.plan(few, values, [], pageSources),
      runJobsHere,
      () => {},
    );
    if (result.method === "split") throw new Error("expected settings");
    return barsOf(result)
      .slice(0, 8)
      .map(({ values, ...bar }) => ({ ...bar, values: values.map(roundedInterval) }));
  };
  const split = await sensitivityStudy.run(
    await sensitivityStudy.plan(
      few,
      { ...sensitivityValues("split", { ...whyAsked, study: few }), worlds: 20, worldReplicates: fewer },
      [],
      pageSources,
    ),
    runJobsHere,
    () => {},
  );
  if (split.method !== "split") throw new Error("expected bands");
  const rounded = (values: readonly number[]) => values.map(round);
  const band = ({ low, high }: typeof split.chance) => ({ low: rounded(low), high: rounded(high) });

  const bestAsked = {
    ...few,
    threatWeights: usualValues(bestResponseStudy).weights,
    horizons: [row],
    ...{ propagandaSteps: 4, moderationSteps: 8 },
  };
  const best = await bestResponseStudy.run(bestAsked, runJobsHere, () => {});
  const levels = Array.from({ length: 11 }, (_, i) => i / 10);
  const frontier = await frontierStudy.run({ ...few, lever: "moderation", levels, row }, runJobsHere);
  const pointOf = ({ level, ...point }: (typeof frontier)["current"]) => ({
    level,
    ...Object.fromEntries(
      (["aidGained", "economyGained", "membersLost", "leftForRival", "wentHome"] as const).map((name) => [
        name,
        roundedInterval(point[name]),
      ]),
    ),
  });
  const tries = 24;
  const path = await escapeStudy.run(
    await escapeStudy.plan(
      { ...study, replicates: fewer },
      { ...usualValues(escapeStudy), tries },
      [],
      pageSources,
    ),
    runJobsHere,
    () => {},
  );

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
    settings: {
      replicates: fewer,
      tornado: await settings("tornado"),
      morris: await settings("morris"),
      sobol: await settings("sobol"),
    },
    split: {
      ...{ replicates: fewer, months: row, middle: rounded(split.middle) },
      ...{ chance: band(split.chance), both: band(split.both) },
      varianceOfChance: rounded(split.varianceOfChance),
      varianceOfIgnorance: rounded(split.varianceOfIgnorance),
    },
    best: {
      ...{ replicates: fewer, horizon: row },
      curves: best.curves.map(({ threatWeight, points, withoutRival }) => ({
        ...{ threatWeight, withoutRival: round(withoutRival.mean) },
        points: points.map(({ propaganda, best: { mean } }) => [propaganda, round(mean)]),
      })),
    },
    frontier: {
      ...{ replicates: fewer, row },
      points: frontier.points.map(pointOf),
      current: pointOf(frontier.current),
    },
    escape: {
      ...{ replicates: fewer, tries, share: round(path.best.share), events: path.best.events },
      ...{ leastT: round(path.best.leastT.mean), mostK: round(path.best.mostK.mean) },
    },
  };
  const lines = Object.entries(made).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  // Golden: computed by this test, written by `npm run generate`; it changes with the model or the defaults.
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot("../../src/studies/examples.json");
}, 120_000);
