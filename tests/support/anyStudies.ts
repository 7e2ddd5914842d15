import fc from "fast-check";
import { factorOf } from "../../sim/experiments/index.ts";
import {
  directions,
  gains,
  goalLeverNames,
  mapAssumptionNames,
  mapLeverNames,
  mapViews,
  NO_LEVER,
  whyViews,
} from "../../src/lab/viewFields.ts";
import { chartMeasureNames } from "../../src/library/chartMeasures.ts";
import { comparePairs, mapSizes } from "../../src/studies/defaults.ts";

const sides = [...mapLeverNames, ...mapAssumptionNames];
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const factors = sides.map((name) => factorOf(name));

/** Any range as a link has it: of one setting, from the lower of two of its values to the higher. */
const anyRange = fc
  .tuple(fc.constantFrom(...factors), fc.nat(1000), fc.nat(1000))
  .map(([{ name, low, high, integer }, ...places]) => {
    const ends = places.map((place) => low + ((high - low) * place) / 1000).sort((a, b) => a - b);
    return `${name}=${ends.map((end) => (integer ? Math.round(end) : end)).join(":")}`;
  });

/** Any settings of the experiments, each by itself. */
export const anyStudies = {
  compareTreatment: anyRange,
  compareControl: anyRange,
  comparePairs: fc.constantFrom(...comparePairs),
  whyView: fc.constantFrom(...whyViews),
  whyOf: fc.constantFrom("value" as const, "difference" as const),
  whyFactors: fc.uniqueArray(fc.constantFrom(...sides), { minLength: 2 }),
  mapView: fc.constantFrom(...mapViews),
  mapAcross: fc.constantFrom(...sides),
  mapUp: fc.constantFrom(...sides),
  mapOf: fc.constantFrom("bestResponse", ...chartMeasureNames),
  mapMonth: fc.integer({ min: 0, max: 1200 }),
  mapSize: fc.constantFrom(...mapSizes),
  mapContour: fc.integer({ min: 0, max: 100 }),
  frontierGain: fc.constantFrom(...gains),
  frontierMonth: fc.integer({ min: 0, max: 1200 }),
  goalMeasure: fc.constantFrom(...chartMeasureNames),
  goalMonth: fc.integer({ min: 0, max: 1200 }),
  goalIs: fc.constantFrom(...directions),
  goalValue: between(-1e9, 1e9),
  goalLever: fc.constantFrom(...goalLeverNames),
  goalSecond: fc.constantFrom(NO_LEVER, ...goalLeverNames),
  pathLeastT: between(0, 1e9),
  pathMostK: between(0, 1e9),
  pathModeration: between(0, 1),
  pathMonth: fc.integer({ min: 3, max: 1200 }),
  pathAidScale: between(0, 5),
  pathPropaganda: between(0, 1),
  pathTries: fc.integer({ min: 24, max: 4800 }),
};
