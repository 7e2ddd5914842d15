/**
 * The one table of the view: for each setting its usual value, the values that a link or a file may give it, and its
 * name there. Link, lab file and the page's start read it; a setting added here is in all of them.
 */
import { masterLever, parseDecimal, settables } from "../../sim/index.ts";
import { chartMeasureNames, defaultMeasure } from "../library/chartMeasures.ts";
import {
  type Bounded,
  comparePairs,
  escapeDefaults,
  mapDefaults,
  mapSizes,
  seekDefaults,
  usualFactors,
} from "../studies/defaults.ts";
import type { linkProblems } from "../words/parts/linkProblems.ts";
import { formatCount } from "../words/wording.ts";
import { chartWays } from "./chartWays.ts";
import { type CurveId, curveIds } from "./curveIds.ts";
import { numberText } from "./linkText.ts";
import { mostAgents, mostReplicates } from "./pageBounds.ts";
import { isAssumption } from "./settingKinds.ts";

interface Field<Value> {
  readonly usual: Value;
  /** Its name in a link, where that differs from its own name. */
  readonly key?: string;
  /** The allowed values, in words. */
  readonly expected: (say: Say, most: Most) => string;
  readonly accepts: (value: unknown, most: Most) => boolean;
}

/** The names that a view may use, where it is read. */
export interface Most {
  readonly tabs: readonly string[];
  readonly measures: readonly string[];
  /** Last row of the run, as far as that is known. */
  readonly months: number;
}

/** How allowed values are told; fetched with what reads links and files. */
type Say = typeof linkProblems;

function oneOf<const Value extends string | number>(
  names: readonly Value[] | ((most: Most) => readonly Value[]),
  usual: NoInfer<Value>,
  key?: string,
): Field<Value> {
  const listed = typeof names === "function" ? names : () => names;
  return {
    usual,
    ...(key !== undefined && { key }),
    expected: (say, most) => say.oneOf(listed(most).map(String)),
    accepts: (value, most) => listed(most).some((name) => name === value),
  };
}

function number({ usual, bounds: [low, high] }: Bounded): Field<number> {
  return {
    usual,
    expected: (say) => say.number(low, high),
    accepts: (value) => typeof value === "number" && value >= low && value <= high,
  };
}

function whole(low: number, high: number | "months", usual: number): Field<number> {
  const top = ({ months }: Most) => (high === "months" ? months : high);
  return {
    usual,
    expected: (say, most) => say.whole(formatCount(low), formatCount(top(most))),
    accepts: (value, most) =>
      typeof value === "number" && Number.isInteger(value) && value >= low && value <= top(most),
  };
}

/** Two or more of the names, none twice. */
function some(names: readonly string[], usual: readonly string[]): Field<readonly string[]> {
  return {
    usual,
    expected: (say) => say.some(names),
    accepts: (value) =>
      Array.isArray(value) &&
      value.length >= 2 &&
      new Set(value).size === value.length &&
      value.every((name) => names.includes(name)),
  };
}

const ranged = settables.filter(({ kind, range }) => kind !== "population" && range !== undefined);
const namesOf = (kind: string) => ranged.filter((row) => row.kind === kind).map(({ name }) => name as string);
/** The settings that a map may have on its axes: levers first, then assumptions. */
export const mapLeverNames: readonly string[] = ["moderation", ...namesOf("lever")];
export const mapAssumptionNames: readonly string[] = ["leadership", "parameter", "initial"].flatMap(namesOf);
const sides = [...mapLeverNames, ...mapAssumptionNames];
/** The settings that a goal may move: those that are policy. */
export const goalLeverNames: readonly string[] = [...settables, masterLever]
  .map(({ name }) => name)
  .filter((name) => !isAssumption(name));
/** Stands for no second lever. */
export const NO_LEVER = "none";

export const spreads = ["runs", "band50", "band90"] as const;
export const switches = ["off", "on"] as const;
/** Whether the chart has a band for ignorance. */
const bands = ["hidden", "shown"] as const;
/** All curves in one chart, or one chart per curve on the same axis. */
export const layouts = ["one", "multiples"] as const;
export const themes = ["auto", "light", "dark"] as const;
export const whyViews = ["shares", "tornado", "morris", "sobol", "split"] as const;
/** The value that shares explain: the number itself, or its difference from the reference. */
const whyQuestions = ["value", "difference"] as const;
export const mapViews = ["map", "best", "frontier", "leadership"] as const;
/** The gains of moderation that can be shown. */
export const gains = ["aidGained", "economyGained"] as const;
export const directions = ["atLeast", "atMost"] as const;

/** A setting from one value to another, both included; the same two for a setting that is known. */
export interface SettingRange {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** What "moderation=0.6:0.8" or "moderation=0.7" says; undefined where it fits no setting that a map may have. */
export function readRange(text: string): SettingRange | undefined {
  const [, name, from = "", to = from] = /^(\w+)=([^:=]{1,30})(?::([^:=]{1,30}))?$/.exec(text) ?? [];
  const [low, high] = [from, to].map((end) => parseDecimal(end) ?? Number.NaN);
  const { bounds: [least, most] = [1, 0], integer } =
    [...ranged, masterLever].find((row) => row.name === name) ?? {};
  const fits = name !== undefined && low >= least && low <= high && high <= most;
  return fits && !(integer && (low % 1 || high % 1)) ? { name, low, high } : undefined;
}

/** As `outbid compare` reads it. */
function range(usual: string): Field<string> {
  return {
    usual,
    expected: (say) => say.range,
    accepts: (value) => typeof value === "string" && readRange(value) !== undefined,
  };
}

const PEOPLE = 1e9;
const ROWS = 1200;
/** The page allows fewer tries than the command line, so that the reader need not wait too long. */
const tries = { ...escapeDefaults.tries, bounds: [24, 4800] } as const;

const viewFields = {
  tab: oneOf(({ tabs }) => tabs, "curves"),
  /** Name in the table of measures. */
  measure: oneOf(({ measures }) => measures, defaultMeasure),
  /** Row of the cursor. */
  month: whole(0, "months", 36),
  spread: oneOf(spreads, "runs"),
  ignorance: oneOf(bands, "hidden"),
  layout: oneOf(layouts, "one", "axes"),
  theme: oneOf(themes, "auto"),
  chartWay: oneOf(chartWays, "ltr", "charts"),
  /** Large on a white ground, for a wall. */
  projector: oneOf(switches, "off"),
  /** The curve that stands out; the headline is about it. */
  focus: oneOf<CurveId>(curveIds, "current"),
  /** Number of the run of which the people are shown, from 1. */
  run: whole(1, mostReplicates, 1),
  /** Number of the person whose story is told, from 1; 0 for nobody. */
  person: whole(0, mostAgents, 0),

  /** Two settings or policies, each over a range, and how many pairs of points tell them apart. */
  compareTreatment: range("moderation=0.6:0.8"),
  compareControl: range("moderation=0:0.2"),
  comparePairs: oneOf(comparePairs, 64),

  whyView: oneOf(whyViews, "shares"),
  whyOf: oneOf(whyQuestions, "value"),
  /** Settings of which the shares of the variance are computed. */
  whyFactors: some(sides, usualFactors),

  mapView: oneOf(mapViews, "map"),
  mapAcross: oneOf<string>(sides, mapDefaults.across),
  mapUp: oneOf<string>(sides, mapDefaults.up),
  /** A measure, or `bestResponse`. */
  mapOf: oneOf<string>(["bestResponse", ...chartMeasureNames], mapDefaults.of),
  /** Row that is read, or the run's last row if the run is shorter; 0 for the row of the page's cursor. */
  mapMonth: whole(0, ROWS, 0),
  mapSize: oneOf(mapSizes, mapDefaults.size),
  /** Level of the contour between the map's lowest and highest value, in hundredths. */
  mapContour: whole(0, 100, 50),
  frontierGain: oneOf(gains, "aidGained"),
  /** Like `mapMonth`. */
  frontierMonth: whole(0, ROWS, 0),

  /** A goal: a measure in a row must be at least or at most a value; one lever may be moved for it, or two. */
  goalMeasure: oneOf<string>(chartMeasureNames, seekDefaults.measure),
  goalMonth: whole(0, ROWS, seekDefaults.row),
  goalIs: oneOf(directions, seekDefaults.is),
  goalValue: number({ usual: seekDefaults.value, bounds: [-PEOPLE, PEOPLE] }),
  goalLever: oneOf(goalLeverNames, seekDefaults.first),
  goalSecond: oneOf([NO_LEVER, ...goalLeverNames], seekDefaults.second),

  /**
   * Bounds of a path out of the trap: least members of T, most of K, a moderation with its month; how far it may go.
   */
  pathLeastT: number(escapeDefaults.leastMembers),
  pathMostK: number(escapeDefaults.mostRivals),
  pathModeration: number(escapeDefaults.moderation),
  pathMonth: whole(3, ROWS, escapeDefaults.by),
  pathAidScale: number(escapeDefaults.mostAid),
  pathPropaganda: number(escapeDefaults.leastPropaganda),
  pathTries: whole(...tries.bounds, tries.usual),
} as const;

type Fields = typeof viewFields;
export type ViewName = keyof Fields;
/** The view: one value per row of the table. */
export type LabView = {
  readonly [Name in ViewName]: Fields[Name] extends Field<infer Value> ? Value : never;
};

export type WhyView = LabView["whyView"];
export type MapView = LabView["mapView"];
export type Gain = LabView["frontierGain"];

/** The table by name. */
export const viewTable: Readonly<Record<ViewName, Field<unknown>>> = viewFields;
const names = Object.keys(viewFields) as readonly ViewName[];
/** Names of the fields as a lab file has them. */
export const viewNames: readonly ViewName[] = names;
export const viewKeyOf = (name: ViewName) => viewTable[name].key ?? name;
/** Names of the fields as a link has them. */
export const viewKeys: readonly string[] = names.map(viewKeyOf);

/** The view with which the page opens. */
export const usualView = Object.fromEntries(names.map((name) => [name, viewTable[name].usual])) as LabView;

/** A view as a link writes it: a name and a text for each value that is not usual. */
export function viewPairs(view: LabView, ordinary: LabView): [key: string, text: string][] {
  return viewNames.flatMap((name): [string, string][] => {
    const [text, usual] = [view[name], ordinary[name]].map((value) =>
      typeof value === "number" ? numberText(value) : String(value),
    );
    return text === usual ? [] : [[viewKeyOf(name), text ?? ""]];
  });
}
