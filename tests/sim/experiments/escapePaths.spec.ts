import { describe, expect, test } from "vitest";
import { escapePaths, fewestFresh, type RunJobs, usualFresh } from "../../../sim/experiments/index.ts";
import { parseScenario, scenarioToJson, type Treatment } from "../../../sim/index.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

const base = aScenario({ months: 24 });
const study = { base, seed: "a", replicates: 4 };

describe("paths out of the trap", () => {
  /** T falls by 20,000 for each unit of moderation unless propaganda has been brought to .2 or less before. */
  const formula = answerWith((scenario: Treatment, reading) => {
    const of = (lever: string) => scenario.events.find((event) => "lever" in event && event.lever === lever);
    const [moderation, messages] = [of("moderation"), of("propaganda")];
    if (moderation?.kind !== "ramp" || messages?.kind !== "ramp") return 0;
    if (reading.startsWith("least(moderation)")) return moderation.value;
    if (reading.startsWith("most(K)")) return 5000;
    const isCountered = messages.value <= 0.2 && messages.month + messages.duration <= moderation.month;
    return isCountered ? 80000 : 80000 - 20000 * moderation.value;
  });
  const trial = {
    ...study,
    aims: { leastT: 75000, mostK: 6000, moderation: 0.6, by: 20 },
    limits: { aidScale: 1.5, propaganda: 0.1 },
    confidence: 0.9,
    fresh: usualFresh(0.9),
    tries: 480,
  };

  test("are found where they are, as a timeline that makes a treatment", async () => {
    const { found, best, treatment, tries } = await escapePaths(trial, formula);
    expect(found).toBe(true);
    expect([best.share, best.shareOfFresh?.mean]).toEqual([1, 1]);
    expect(best.events.map((event) => "lever" in event && event.lever)).toEqual([
      "moderation",
      "aidScale",
      "propaganda",
    ]);
    for (const event of best.events)
      expect(event.kind === "ramp" && event.month + event.duration < 20).toBe(true);
    // In the order in which the model reads them: by month.
    expect(treatment.events).toEqual(best.events.toSorted((a, b) => a.month - b.month));
    expect(parseScenario(scenarioToJson({ ...aScenario(), ...treatment })).ok).toBe(true);
    expect(tries).toBeLessThanOrEqual(480);
  });

  test("are not made up where there are none: the best seen is told, and how many were tried", async () => {
    const none = { ...trial, aims: { ...trial.aims, mostK: 4000 }, tries: 96 };
    const heard: number[] = [];
    const { found, best, tries } = await escapePaths(none, formula, ({ tries: done }) => heard.push(done));
    expect(found).toBe(false);
    expect(tries).toBe(96);
    expect([best.share, best.mostK.mean]).toEqual([0, 5000]);
    expect(heard[0]).toBe(24);
  });

  test("that hold only in the luck they were sought with do not count", async () => {
    const lucky = answerWith((_, reading, replicate) => {
      if (reading.startsWith("least(T)")) return replicate < 4 ? 80000 : 70000;
      return reading.startsWith("most(K)") ? 5000 : 0.9;
    });
    const { found, best } = await escapePaths({ ...trial, tries: 48 }, lucky);
    expect(found).toBe(false);
    // By hand: in none of the fresh runs, in which the Taliban are 70,000.
    expect([best.share, best.shareOfFresh?.mean, best.leastT.mean]).toEqual([1, 0, 70000]);
  });
});

/** A number in [0, 1) of a text, as good as any draw. */
function luckOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

describe("a search among paths that all meet the aims in a known share of runs", () => {
  const confidence = 0.9;
  const trial = {
    ...{ base, replicates: 4, confidence, fresh: usualFresh(confidence), tries: 72 },
    aims: { leastT: 75000, mostK: 6000, moderation: 0.6, by: 20 },
    limits: { aidScale: 1.5, propaganda: 0.1 },
  };
  /** Each timetable and seed has luck of its own, so that a search tries several candidates. */
  const meetingIn = (share: number): RunJobs => {
    const texts = new WeakMap<Treatment, string>();
    return answerWith((scenario, reading, replicate) => {
      if (!reading.startsWith("least(T)")) return reading.startsWith("most(K)") ? 5000 : 0.9;
      const text = texts.get(scenario) ?? `${scenario.seed} ${JSON.stringify(scenario.events)}`;
      texts.set(scenario, text);
      const luck = luckOf(`${text} ${replicate}`);
      return luck < share ? 80000 + 40000 * luck : 70000;
    });
  };
  const searchIn = async (share: number, searches: number) => {
    const runs = meetingIn(share);
    const results = [];
    for (let i = 0; i < searches; i++)
      results.push(await escapePaths({ ...trial, seed: `search ${i}` }, runs));
    return results;
  };

  // The law: at most .05, three standard errors allowed: .05 + 3 √(.05 · .95/300) = .088. Judged by the share of as many
  // replicates as it was sought with, as before, 80 of 100 such searches found what is not there.
  test("says that one is found in at most 5 of 100 searches where it is less than what is asked", async () => {
    const results = await searchIn(0.89, 300);
    const found = results.filter((result) => result.found);
    expect(found.length / 300).toBeLessThan(0.088);
    // Several candidates are judged in most searches: that, too, is held.
    expect(results.filter(({ judged }) => judged > 1).length).toBeGreaterThan(150);
    for (const { best } of results) expect(best.share).toBe(1);
  });

  // By the binomial law a first candidate passes 1.00, .98 and .53 of the time where it holds in .99, .98 and .95 of runs.
  test("finds it where it is clearly more", async () => {
    const found = (await searchIn(0.98, 40)).filter((result) => result.found);
    expect(found.length).toBeGreaterThanOrEqual(36);
  });

  // 95 of 100 first candidates, three standard errors below: .95 − 3 √(.95 · .05/300).
  test("has the true share in its interval", async () => {
    const results = await searchIn(0.82, 300);
    const held = results.filter(({ best: { shareOfFresh } }) => {
      return shareOfFresh !== undefined && shareOfFresh.low <= 0.82 && shareOfFresh.high >= 0.82;
    });
    expect(held.length / 300).toBeGreaterThan(0.912);
  });

  test("gives the same answer whatever does the runs, in whatever order", async () => {
    const runs = meetingIn(0.93);
    const backwards: RunJobs = async (jobs) => {
      const answers: Float64Array[] = [];
      for (let i = jobs.length - 1; i >= 0; i--) answers[i] = (await runs([jobs[i]]))[0];
      return answers;
    };
    const once = await escapePaths({ ...trial, seed: "a" }, runs);
    expect(await escapePaths({ ...trial, seed: "a" }, backwards)).toEqual(once);
  });

  test("judges each candidate by runs that nothing was chosen by, none twice", async () => {
    const heard: string[] = [];
    const runs = meetingIn(0.8);
    await escapePaths({ ...trial, seed: "a" }, (jobs) => {
      heard.push(...jobs.map(({ first, count }) => `${first} ${count}`));
      return runs(jobs);
    });
    const fresh = heard.filter((each) => each !== "0 4");
    const expected = Array.from({ length: fresh.length }, (_, i) => `${4 + i * trial.fresh} ${trial.fresh}`);
    expect(fresh.length).toBeGreaterThan(1);
    expect(fresh).toEqual(expected);
  });

  // By hand: .5^8 = .0039, .5^13 = 1.2e-4 and .5^14 = 6.1e-5 on either side of .05/420 = 1.19e-4.
  test("asks for enough fresh runs to show the confidence at all", async () => {
    expect(fewestFresh(0.5)).toBe(14);
    expect(fewestFresh(0)).toBe(1);
    expect(fewestFresh(1)).toBe(Number.POSITIVE_INFINITY);
    const few = { ...trial, seed: "a", fresh: fewestFresh(confidence) - 1 };
    await expect(escapePaths(few, meetingIn(1))).rejects.toThrow("fresh runs: expected at least 86");
  });
});
