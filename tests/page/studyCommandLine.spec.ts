import { expect, test } from "vitest";
import { factorOf, mechanisms, readAt, runJobsHere, shapleyShares } from "../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario } from "../../sim/index.ts";
import { readScenario } from "../../src/cli/library.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { referenceValues, studyCommandLine } from "../../src/export/studyCommandLine.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { bestResponseStudy } from "../../src/studies/bestResponse.ts";
import { frontierStudy } from "../../src/studies/frontier.ts";
import { mapStudy } from "../../src/studies/map.ts";
import type { TableReport } from "../../src/studies/study.ts";
import { whyStudy } from "../../src/studies/why.ts";

const [preset] = loadPresets();

/** The page's scenario with some changes. */
function changed(...changes: Parameters<typeof changeTreatment>[1]) {
  const parsed = changeTreatment(preset, changes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.treatment;
}

/** As the page has it when the reader set nothing but these by name. */
const shownAs = (current: typeof preset, ...changes: Parameters<typeof changeTreatment>[1]) => ({
  ...{ current, preset, document: { current: { preset: preset.id, changes } } },
});

/** What decides a run, texts left out. */
const factsOf = ({ months, seed, rival, mode, settings, events }: typeof preset) => ({
  ...{ months, seed, rival, mode, settings, events },
});

/** The words of a command that needs no quoting, as the command line takes them apart. */
function argumentsIn(command: string) {
  const [, , name, id, ...words] = command.split(" ");
  const of = (option: string) => words.flatMap((word, i) => (word === `--${option}` ? [words[i + 1]] : []));
  return { name, id, of };
}

test("the command printed beside a picture plans the page's scenario with the page's luck", async () => {
  const scenario = changed(
    ["moderation", 0.3],
    ["rival", false],
    ["months", 60],
    ["agents", 2000],
    ["seed", "a1"],
  );
  const shown = shownAs(scenario);
  const { command, file } = studyCommandLine(mapStudy, shown, { across: factorOf("moderation") });
  expect(file).toBeUndefined();
  const { name, id, of } = argumentsIn(command);
  expect([name, id, of("across")]).toEqual(["map", preset.id, ["moderation"]]);
  const { runPlan } = await planStudy(mapStudy, id, {
    replicates: of("replicates")[0],
    months: of("months")[0],
    agents: of("agents")[0],
    seed: of("seed")[0],
    set: of("set"),
    rival: true,
  });
  expect(factsOf(runPlan.scenario)).toEqual(factsOf(scenario));
  expect(runPlan.replicates).toBe(40);
});

test("an unchanged scenario needs its name alone, and every option that was asked", () => {
  const shown = shownAs(preset);
  const { command } = studyCommandLine(bestResponseStudy, shown, { weights: [1, 3, 8], horizons: [12, 36] });
  expect(command).toBe(
    `npx outbid best-response ${preset.id} --replicates 40 --weights 1,3,8 --horizons 12,36`,
  );
  expect(readScenario(preset.id).id).toBe(preset.id);
});

test("a timeline of its own needs a file, which the command names", () => {
  const event = { kind: "step", month: 12, lever: "moderation", value: 0.5 } as const;
  const scenario = { ...preset, events: [event] };
  const { command, file } = studyCommandLine(frontierStudy, shownAs(scenario), {});
  expect(file).toBe(`scenario-${fingerprintScenario(scenario).slice(0, 8)}.json`);
  expect(command).toBe(`npx outbid frontier ${file} --replicates 40`);
});

test("the command printed beside a picture holds the strands that the reader set by name, and no others", async () => {
  const heldBy = async (current: typeof preset, ...changes: Parameters<typeof changeTreatment>[1]) => {
    const { command, file } = studyCommandLine(mapStudy, shownAs(current, ...changes), {});
    if (file !== undefined) return file;
    const { id, of } = argumentsIn(command);
    const { runPlan } = await planStudy(mapStudy, id, { replicates: "2", rival: true, set: of("set") });
    expect(factsOf(runPlan.scenario)).toEqual(factsOf(current));
    return runPlan.held;
  };
  expect(await heldBy(changed(["moderation", 0.3]), ["moderation", 0.3])).toEqual([]);
  expect(await heldBy(changed(["women", 0.9]), ["women", 0.9])).toEqual(["women"]);
  // Set to where it stands anyway.
  expect(await heldBy(preset, ["foreign", preset.settings.foreign])).toEqual(["foreign"]);
  const both = [["moderation", 0.3] as const, ["women", 0.9] as const];
  expect(await heldBy(changed(...both), ...both)).toEqual(["women"]);
  // A file's own: no argument can say them without holding them.
  expect(await heldBy(changed(["women", 0.9]))).toMatch(/^scenario-.*\.json$/);
});

test("the command printed beside a compared answer gives the same shares of the difference", async () => {
  const run = [
    ["months", 6],
    ["agents", 200],
    ["seed", "a1"],
  ] as const;
  const scenario = changed(["moderation", 0.6], ...run);
  const reference = changed(["propaganda", 0.9], ["doctrineGap", 6], ["rival", true], ...run);
  const { values, file } = referenceValues(reference, preset);
  expect(file).toBeUndefined();
  const shown = shownAs(scenario);
  const asked = { of: readAt("cumulativeExpectedTK", 6), ...values };
  const { command } = studyCommandLine(whyStudy, shown, asked, 2);
  const { id, of } = argumentsIn(command);
  const one = (option: string) => of(option)[0];
  const given = {
    ...{ replicates: one("replicates"), months: one("months"), agents: one("agents"), seed: one("seed") },
    ...{ set: of("set"), rival: true, of: one("of"), reference: one("reference") },
    referenceSet: of("reference-set"),
  };
  const { work } = await planStudy(whyStudy, id, given);
  const { rows } = (await work(runJobsHere)) as TableReport;
  const onThePage = await shapleyShares(
    {
      base: scenario,
      reference: reference,
      ...{ seed: scenario.seed, replicates: 2, reading: readAt("cumulativeExpectedTK", 6), mechanisms },
    },
    runJobsHere,
  );
  const { shares, rest, total } = onThePage;
  expect(rows.map((row) => row[3])).toEqual(
    [...shares.map(({ share }) => share), rest, total].map((of) => of.mean),
  );
  expect(total.mean).not.toBe(0);
});

test("a reference with a timeline of its own needs a file", () => {
  const event = { kind: "step", month: 12, lever: "moderation", value: 0.5 } as const;
  const reference = { ...preset, events: [event] };
  const file = `scenario-${fingerprintScenario(reference).slice(0, 8)}.json`;
  expect(referenceValues(reference, preset)).toEqual({ values: { reference: file, referenceSet: [] }, file });
});
