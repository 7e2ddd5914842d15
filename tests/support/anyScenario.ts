import fc from "fast-check";
import { type Scenario, type ScenarioEvent, type Settable, settables } from "../../sim/index.ts";
import { levers } from "../../sim/parameters.ts";
import { modes } from "../../sim/scenario.ts";
import { aScenarioWith } from "./aScenarioWith.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const whole = (min: number, max: number) => fc.integer({ min, max });
const row = (name: string) => settables.find((settable) => settable.name === name) as Settable;

/** A value of one setting: mostly within the study range, sometimes at a hard bound or anywhere between the bounds. */
function anyValue({ bounds: [least, most], range, integer, default: usual }: Settable): fc.Arbitrary<number> {
  const [low, high] = range ?? [least, Math.min(most, Math.max(2 * usual, least + 1))];
  if (integer) return whole(low, high);
  return fc.oneof(
    { weight: 6, arbitrary: number(low, high) },
    { weight: 1, arbitrary: fc.constantFrom(least, most) },
    { weight: 1, arbitrary: number(least, most) },
  );
}

// Sizes and looks ahead are kept small below; one weight of each sum stays above zero.
const ownRules = ["horizon", "reviewInterval", "doctrineWomen", "donorWomen"];
const free = settables.filter(({ kind, name }) => kind !== "population" && !ownRules.includes(name));

const someSettings = fc
  .subarray([...free], { maxLength: 16 })
  .chain((rows) =>
    fc.record(Object.fromEntries(rows.map((settable) => [settable.name, anyValue(settable)]))),
  );

/** Shares of T, K and X of one stratum; at times everybody on one side. */
const startOf = (stratum: "salafi" | "other") =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(number(0, 0.5), number(0, 0.3), number(0, 0.2)) },
      { weight: 1, arbitrary: fc.constantFrom([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0], [0.5, 0.5, 0]) },
    )
    .map(([t, k, x]) => ({ [`${stratum}T`]: t, [`${stratum}K`]: k, [`${stratum}X`]: x }));

const population = fc
  .record({
    groupSize: fc.constantFrom(1, 5, 10, 50),
    groups: whole(1, 40),
    poolPeople: fc.constantFrom(50, 200_000, 4e7),
    clustering: fc.oneof(fc.constantFrom(0, 0.95), number(0, 0.95)),
    hardShare: number(0, 1),
    shareSalafi: fc.oneof(fc.constantFrom(0, 0.0875, 1), number(0, 1)),
  })
  .map(({ groups, ...rest }) => ({
    ...rest,
    agents: rest.groupSize * Math.max(groups, Math.ceil(50 / rest.groupSize)),
  }));

const event = (months: number): fc.Arbitrary<ScenarioEvent> => {
  const month = whole(0, months - 1);
  const duration = whole(1, 12);
  const release = fc.record({
    kind: fc.constant("prisonRelease" as const),
    month,
    share: fc.oneof(fc.constantFrom(0, 1), number(0, 1)),
    shareToRival: fc.oneof(fc.constantFrom(0, 1), number(0, 1)),
  });
  const move = fc.constantFrom("moderation" as const, ...levers).chain((lever) => {
    const [least, most] = lever === "moderation" ? [0, 1] : row(lever).bounds;
    const value = number(least, most);
    return fc.oneof(
      fc.record({ kind: fc.constant("step" as const), month, lever: fc.constant(lever), value }),
      fc.record({
        kind: fc.constantFrom("ramp" as const, "pulse" as const),
        month,
        duration,
        lever: fc.constant(lever),
        value,
      }),
    );
  });
  return fc.oneof({ weight: 3, arbitrary: move }, { weight: 1, arbitrary: release });
};

/** Legal scenarios of every kind, small and short enough to run by the hundred. */
export const anyScenario: fc.Arbitrary<Scenario> = whole(1, 18).chain((months) =>
  fc
    .record({
      settings: someSettings,
      people: population,
      salafi: startOf("salafi"),
      other: startOf("other"),
      run: fc.record({
        rival: fc.oneof(
          { weight: 3, arbitrary: fc.constant(true) },
          { weight: 1, arbitrary: fc.constant(false) },
        ),
        mode: fc.constantFrom(...modes),
        horizon: whole(1, 5),
        reviewInterval: whole(1, 4),
        seed: fc.stringMatching(/^[a-z]{1,6}$/),
      }),
      events: fc.array(event(months), { maxLength: 5 }),
    })
    .map(({ settings, people, salafi, other, run, events }) =>
      aScenarioWith({ ...settings, ...people, ...salafi, ...other, ...run, months, events }),
    ),
);
