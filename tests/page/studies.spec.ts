import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factorNames, factorOf, mayBeNone, parseReading, readAt } from "../../sim/experiments/index.ts";
import { measures } from "../../sim/index.ts";
import { usualView } from "../../src/lab/viewFields.ts";
import { escapeStudy } from "../../src/studies/escape.ts";
import { mapStudy } from "../../src/studies/map.ts";
import type { Option } from "../../src/studies/option.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { sensitivityStudy } from "../../src/studies/sensitivity.ts";
import { studies } from "../../src/studies/studies.ts";
import { optionName, usualValues } from "../../src/studies/study.ts";

/** What an option reads of what it wrote. */
function readBack<Value>(option: Option<Value>, name: string, value: Value) {
  const problems: string[] = [];
  const read = option.read(option.write(value), { name, months: 1200, problems });
  expect(problems).toEqual([]);
  return read;
}

describe("a study's options", () => {
  const all = studies.flatMap(({ name, options }) =>
    Object.entries(options).map(([key, option]) => [`${name} --${optionName(key)}`, option] as const),
  );

  test.each(all)("%s reads back its usual value as it writes it", (name, option) => {
    if (option.usual === undefined) expect(option.usualText ?? "").toBe("");
    else expect(readBack(option, name, option.usual)).toEqual(option.usual);
  });

  const anyFactor = fc
    .tuple(fc.constantFrom(...factorNames), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([name, part]) => {
      const { low, high, integer } = factorOf(name);
      const middle = low + (high - low) * part;
      return factorOf(name, integer || middle <= low ? [low, high] : [low, middle]);
    });
  const anyReading = fc
    .tuple(
      fc.constantFrom(...measures.filter((measure) => !mayBeNone(readAt(measure.name, 0)))),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 601, max: 1200 }),
    )
    .chain(([{ name }, from, to]) =>
      fc.constantFrom(`${name}@${to}`, `mean(${name})@${from}-${to}`, `most(${name})@${from}-${to}`),
    )
    .map((text) => parseReading(text) as NonNullable<ReturnType<typeof parseReading>>);

  test("read back any lever, reading, goal and list of factors as they write them", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyFactor, { minLength: 2, maxLength: 5, selector: ({ name }) => name }),
        anyReading,
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (factors, reading, value) => {
          const [first, second] = factors;
          expect(readBack(mapStudy.options.across, "across", first)).toEqual(first);
          expect(readBack(mapStudy.options.of, "of", reading)).toEqual(reading);
          const goal = { reading, is: "atLeast", value: value + 0 } as const;
          expect(readBack(seekStudy.options.goal, "goal", goal)).toEqual(goal);
          expect(readBack(seekStudy.options.lever, "lever", [first, second])).toEqual([first, second]);
          expect(readBack(sensitivityStudy.options.factors, "factors", factors)).toEqual(factors);
        },
      ),
      { seed: 20261129, numRuns: 300 },
    );
  });

  test("are on the page what they are on the command line, until the reader sets them", () => {
    const { across, up, size } = usualValues(mapStudy);
    expect([usualView.mapAcross, usualView.mapUp, usualView.mapSize]).toEqual([across.name, up.name, size]);
    const { goal, lever } = usualValues(seekStudy);
    const { measure, to } = goal.reading;
    const { goalMeasure, goalMonth, goalIs, goalValue, goalLever, goalSecond } = usualView;
    expect([goalMeasure, goalMonth, goalIs, goalValue]).toEqual([measure, to, goal.is, goal.value]);
    expect([goalLever, goalSecond]).toEqual(lever.map(({ name }) => name));
    const path = usualValues(escapeStudy);
    expect(usualView).toMatchObject({
      pathLeastT: path.leastMembers,
      pathMostK: path.mostRivals,
      pathModeration: path.moderation,
      pathMonth: path.by,
      pathAidScale: path.mostAid,
      pathPropaganda: path.leastPropaganda,
      pathTries: path.tries,
    });
  });
});

test("every study is called by a name of its own, and says what it does", () => {
  const names = studies.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { about } of studies) expect(about).toMatch(/^[a-z].{20,120}$/);
});
