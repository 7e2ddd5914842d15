/** What the tabs of experiments are set to, as plain data: part of the view, so that a link and a file keep it. */

export const whyViews = ["shares", "tornado", "morris", "sobol", "split"] as const;
export type WhyView = (typeof whyViews)[number];

/** What shares explain: the number itself, or its difference from the reference. */
export const whyQuestions = ["value", "difference"] as const;

export const mapViews = ["map", "best", "frontier", "leadership"] as const;
export type MapView = (typeof mapViews)[number];

/** Points on a side of a map. */
export const mapSizes = [9, 17, 33] as const;

/** What a moderation may gain. */
export const gains = ["aidGained", "economyGained"] as const;
export type Gain = (typeof gains)[number];

export const directions = ["atLeast", "atMost"] as const;

export interface StudySettings {
  readonly whyView: WhyView;
  readonly whyOf: (typeof whyQuestions)[number];
  /** Settings whose shares of the variance are asked for, two or more, each once. */
  readonly whyFactors: readonly string[];

  readonly mapView: MapView;
  /** Names of the two levers. */
  readonly mapAcross: string;
  readonly mapUp: string;
  /** Name of a measure, or `bestResponse`. */
  readonly mapOf: string;
  /** Row that is read, the run's last where it is shorter; 0 for that of the page's cursor. */
  readonly mapMonth: number;
  readonly mapSize: (typeof mapSizes)[number];
  /** Place of the contour in what the map spans, in hundredths. */
  readonly mapContour: number;

  readonly frontierGain: Gain;
  /** As `mapMonth`. */
  readonly frontierMonth: number;

  /** A goal: a measure in a row on one side of a value. */
  readonly goalMeasure: string;
  readonly goalMonth: number;
  readonly goalIs: (typeof directions)[number];
  readonly goalValue: number;
  /** The lever that may be moved, and another; that may be "none". */
  readonly goalLever: string;
  readonly goalSecond: string;

  /** Bounds of a path out of the trap: least members of T, most of K, and a moderation with its month. */
  readonly pathLeastT: number;
  readonly pathMostK: number;
  readonly pathModeration: number;
  readonly pathMonth: number;
  /** How far it may go: aid at most, propaganda at least. */
  readonly pathAidScale: number;
  readonly pathPropaganda: number;
  readonly pathTries: number;
}

/** Stands for no second lever. */
export const NO_LEVER = "none";
