/**
 * Texts of the tab with maps of the dilemma: two levers, the best answer, the frontier, and what each leadership
 * chooses.
 */
import { withNoun, withWords } from "./withNoun.ts";

export const mapMessages = {
  title: "Maps of the dilemma",
  views: { map: "Two levers", best: "Best answer", frontier: "Frontier", leadership: "Leadership" },
  viewsTitle: "Picture",
  again: "The same numbers from a command line:",
  needsFile: (file: string) => `(the scenario, saved as ${file}, has its own timeline)`,
  copy: "Copy",
  copied: "Copied",
  made: (version: string, seed: string, agents: string, replicates: number) =>
    `Model ${version}, seed “${seed}”, ${withNoun(agents, "agent")}, ${withNoun(replicates, "run")} at each point, the same people and luck at every point. A model, not a forecast.`,
  interval: (mean: string, low: string, high: string) => `${mean} (${low} to ${high})`,

  map: {
    intro:
      "Every point is the present scenario with two of its levers changed. A coarse map comes first, then a finer one.",
    across: "Across",
    up: "Up",
    of: "Shows",
    month: "in month",
    size: "Points",
    sizes: { 9: "9 × 9", 17: "17 × 17", 33: "33 × 33" },
    best: "Moderation that serves the leadership best",
    start: "Draw the map",
    sameLever: "Choose two different levers.",
    bestOfModeration: "The best moderation cannot be mapped over moderation itself: choose another lever.",
    name: (label: string, month: number) => `${label} in month ${month}`,
    current: "now",
    label: (outcome: string, across: string, up: string) =>
      `${outcome}: ${across} across, ${up} up. Arrow keys move from point to point, Enter sets the levers to that point.`,
    cell: (across: string, up: string, value: string) => `${across}, ${up}: ${value}`,
    half: (half: string) => `± ${half}`,
    between: "not run: estimated from its neighbours",
    go: "Click or press Enter on a point to set both levers to it.",
    contour: "Line at",
    contourAt: (value: string, share: string) => `${value}: at or above it on ${share} of 100 points.`,
    contourNone: "The whole map has one value: no line to draw.",
    span: (outcome: string, low: string, atLow: string, high: string, atHigh: string) =>
      `${outcome} is least, ${low}, at ${atLow}, and greatest, ${high}, at ${atHigh}.`,
    now: (value: string) => `Where the levers stand now it is about ${value}.`,
    nowOutside: "Where the levers stand now is beyond the map.",
    tried: (tried: string, all: string) =>
      tried === all
        ? `All ${withWords(all, "point was", "points were")} run.`
        : `Of ${withNoun(all, "point")} ${withWords(tried, "was", "were")} run, where the map is steep.`,
  },

  best: {
    intro:
      "The constant moderation that serves the leadership best, for each strength of the rival’s propaganda. The leadership counts its members, fears the rival, and values the economy.",
    start: "Find the best answers",
    horizon: (months: number) => `A leadership that looks ${withNoun(months, "month")} ahead`,
    weight: (weight: string) => `weighs ${weight}`,
    weightText:
      "“Weighs 3” means that one member of IS-K counts as much as three of its own. Shaded: the 95 % interval.",
    x: "Strength of propaganda",
    y: "Best moderation, 0 to 1",
    without: "no rival",
    label: (horizon: number, text: string) =>
      `Best moderation, looking ${withNoun(horizon, "month")} ahead. ${text}`,
    summary: (weight: string, none: string, low: string, high: string) =>
      `Weighing the rival ${weight}: ${none} without a rival; ${low} without propaganda, ${high} against the strongest.`,
    table: "All numbers",
    columns: {
      horizon: "Months ahead",
      weight: "Weight of the rival",
      propaganda: "Propaganda",
      best: "Best",
    },
  },

  frontier: {
    intro:
      "What each constant level of moderation gains and costs up to the chosen month, compared with the hardest line. All have the same people and luck.",
    start: "Draw the frontier",
    exampleAt: (month: number) => `By month ${month}.`,
    gains: { aidGained: "Aid", economyGained: "Economy per head" },
    gain: "Gain in",
    month: "by month",
    x: { aidGained: "Aid gained, index", economyGained: "Economy per head gained, index" },
    y: "Members lost (below 0: won), people",
    current: "now",
    label: (text: string) => `Members lost against what is gained. ${text}`,
    summary: (gained: string, what: string, lost: string, row: number) =>
      `By month ${row} full moderation gains ${gained} in ${what} and costs ${withNoun(lost, "member")} of the Taliban.`,
    wins: (gained: string, what: string, more: string, row: number) =>
      `By month ${row} full moderation gains ${gained} in ${what} and ${withNoun(more, "member")} of the Taliban as well.`,
    ways: (left: string, home: string) => `Then ${left} for IS-K and ${home} than under the hardest line.`,
    left: {
      more: (count: string) => withWords(count, "more leaves", "more leave"),
      fewer: (count: string) => withWords(count, "fewer leaves", "fewer leave"),
    },
    home: {
      more: (count: string) => `${withWords(count, "more goes", "more go")} home`,
      fewer: (count: string) => `${withWords(count, "fewer goes", "fewer go")} home`,
    },
    now: (gained: string, lost: string) => `The present scenario gains ${gained} and loses ${lost}.`,
    nowWins: (gained: string, won: string) =>
      `The present scenario gains ${gained}, and ${withNoun(won, "member")} too.`,
    worst: (moderation: string, lost: string) => `Most are lost at moderation ${moderation}: ${lost}.`,
    best: (moderation: string, won: string) => `Most are won at moderation ${moderation}: ${won}.`,
    table: "All numbers",
    columns: {
      moderation: "Moderation",
      aidGained: "Aid gained",
      economyGained: "Economy per head gained",
      membersLost: "Members lost",
      leftForRival: "More left for IS-K",
      wentHome: "More went home",
    },
    asItStands: "as it stands",
  },

  leadership: {
    intro:
      "Four explanations of why the Taliban did not moderate. Each is tried with equally many leaderships, which differ in their settings. Every leadership lives through the history and chooses for itself; then IS-K’s propaganda stops and its money dries up. Of each explanation the line shows the leadership that comes nearest to what was done, and the band all of them.",
    base: (title: string) => `${title}, not the scenario under the levers. About half a minute on two cores.`,
    start: "Let them choose",
    x: (month: number) => (month === 0 ? "month 0" : String(month)),
    y: "Moderation chosen, 0 to 1",
    policy: "what was done",
    fall: "propaganda stops",
    label: (name: string, first: string, fall: string, end: string) =>
      `${name}: moderation is ${first} at first, ${fall} when propaganda stops, ${end} in the end; in brackets all leaderships.`,
    take: (name: string) => `Put “${name}” under the levers`,
    taken: (name: string) => `The levers now hold “${name}”.`,
    nearestSettings: (tried: number, settings: string) => `Nearest of ${tried}: ${settings}.`,
    setting: (label: string, value: number) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${value}`,
    fit: (distance: string, agreeing: number, of: number) =>
      `Until propaganda stops it stays ${distance} from what was done, and agrees with ${agreeing} of ${of} observed ranges.`,
    end: (level: string) => `In the last twelve months of all it chooses ${level}.`,
    names: {
      H1: "H1 rivalry",
      H2: "H2 ideology",
      H3: "H3 lasting threat",
      H4: "H4 pressure from within",
    },
  },
} as const;
