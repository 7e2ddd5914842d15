/** Of each setting of the experiments: its usual value, and what a link or a file may put in its place. */

import { factorNames } from "../../sim/experiments/index.ts";
import { parseDecimal, settables } from "../../sim/index.ts";
import { chartMeasureNames } from "../library/chartMeasures.ts";
import { messages } from "../words/messages.ts";
import { numberText } from "./linkText.ts";
import { isAssumption } from "./resolve.ts";
import {
  directions,
  gains,
  mapSizes,
  mapViews,
  NO_LEVER,
  type StudySettings,
  whyQuestions,
  whyViews,
} from "./studySettings.ts";

interface Field<Value> {
  readonly usual: Value;
  /** What may stand there, in words. */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

const say = messages.link;

function oneOf<Value extends string | number>(names: readonly Value[], usual: Value): Field<Value> {
  return {
    usual,
    expected: say.oneOf(names.map(String)),
    accepts: (value) => names.some((name) => name === value),
  };
}

function number(low: number, high: number, usual: number): Field<number> {
  return {
    usual,
    expected: say.number(low, high),
    accepts: (value) => typeof value === "number" && value >= low && value <= high,
  };
}

function whole(low: number, high: number, usual: number): Field<number> {
  return {
    usual,
    expected: say.whole(low, high),
    accepts: (value) => typeof value === "number" && Number.isInteger(value) && value >= low && value <= high,
  };
}

/** Two or more of the names, each once. */
function some(names: readonly string[], usual: readonly string[]): Field<readonly string[]> {
  return {
    usual,
    expected: say.some(names),
    accepts: (value) =>
      Array.isArray(value) &&
      value.length >= 2 &&
      new Set(value).size === value.length &&
      value.every((name) => names.includes(name)),
  };
}

const ranged = settables.filter(({ kind, range }) => kind !== "population" && range !== undefined);
/** What a map may have on its sides: levers first, then assumptions. */
export const mapLevers = ["moderation", ...ranged.filter(({ kind }) => kind === "lever").map(nameOf)];
export const mapAssumptions = ["leadership", "parameter", "initial"].flatMap((of) =>
  ranged.filter(({ kind }) => kind === of).map(nameOf),
);
/** What a goal may move. */
export const goalLevers = factorNames.filter((name) => !isAssumption(name));

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

const sides = [...mapLevers, ...mapAssumptions];
const PEOPLE = 1e9;
const MONTHS = 1200;

const fields: { readonly [Name in keyof StudySettings]: Field<StudySettings[Name]> } = {
  whyView: oneOf(whyViews, "shares"),
  whyOf: oneOf(whyQuestions, "value"),
  whyFactors: some(sides, [
    "doctrineGap",
    "betrayalFraming",
    "propagandaPull",
    "peerInfluence",
    "patronage",
    "propaganda",
    "repression",
    "moderation",
  ]),
  mapView: oneOf(mapViews, "map"),
  mapAcross: oneOf(sides, "moderation"),
  mapUp: oneOf(sides, "propaganda"),
  mapOf: oneOf(["bestResponse", ...chartMeasureNames], "K"),
  mapMonth: whole(0, MONTHS, 0),
  mapSize: oneOf(mapSizes, 17),
  mapContour: whole(0, 100, 50),
  frontierGain: oneOf(gains, "aidGained"),
  frontierMonth: whole(0, MONTHS, 0),
  goalMeasure: oneOf(chartMeasureNames, "K"),
  goalMonth: whole(0, MONTHS, 60),
  goalIs: oneOf(directions, "atMost"),
  goalValue: number(-PEOPLE, PEOPLE, 4000),
  goalLever: oneOf(goalLevers, "selectivity"),
  goalSecond: oneOf([NO_LEVER, ...goalLevers], "propaganda"),
  pathLeastT: number(0, PEOPLE, 70_000),
  pathMostK: number(0, PEOPLE, 6000),
  pathModeration: number(0, 1, 0.6),
  pathMonth: whole(3, MONTHS, 48),
  pathAidScale: number(0, 5, 1.5),
  pathPropaganda: number(0, 1, 0.2),
  pathTries: whole(24, 4800, 480),
};

type StudyName = keyof StudySettings;
export const studyNames = Object.keys(fields) as readonly StudyName[];

export const usualStudies = Object.fromEntries(
  studyNames.map((name) => [name, fields[name].usual]),
) as unknown as StudySettings;

/** The settings that `given` tells, undefined where it tells none; what may not stand there is told and left as usual. */
export function readStudies(
  given: (name: StudyName) => unknown,
  tell: (name: StudyName, expected: string, received: unknown) => void,
): StudySettings {
  const read = (name: StudyName) => {
    const { usual, expected, accepts } = fields[name];
    const value = given(name);
    if (value === undefined) return usual;
    if (accepts(value)) return typeof value === "number" ? value + 0 : value;
    tell(name, expected, value);
    return usual;
  };
  return Object.fromEntries(studyNames.map((name) => [name, read(name)])) as unknown as StudySettings;
}

/** A setting as a link writes it; undefined for the usual value. */
export function studyText(settings: StudySettings, name: StudyName): string | undefined {
  const [text, usual] = [settings[name], fields[name].usual].map((value) =>
    typeof value === "number" ? numberText(value) : String(value),
  );
  return text === usual ? undefined : text;
}

/** What a link's text says: a number for a setting that counts, a list for one that lists. */
export function studyValue(name: StudyName, text: string): unknown {
  const { usual } = fields[name];
  if (typeof usual === "number") return parseDecimal(text) ?? text;
  return typeof usual === "string" ? text : text.split(",");
}
