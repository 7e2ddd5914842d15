/** Texts of what is saved, shared and opened. */
import { withNoun } from "./withNoun.ts";

export const shareMessages = {
  title: "Share and save",
  close: "Close",

  link: {
    title: "Link",
    text: "The address holds the whole lab: scenarios, seed, view, and a checksum of the result.",
    field: "Address of this lab",
    copy: "Copy link",
    copied: "Copied",
    notCopied: "The browser does not let the page copy. The address is marked: copy it by hand.",
  },

  files: {
    title: "Files",
    lab: "Lab file",
    labText: "Everything, to be opened here again",
    scenario: "Scenario",
    scenarioText: "What is under the levers, for the command line",
  },

  pictures: {
    title: "Picture of the chart",
    svg: "SVG",
    svgText: "Sharp at any size",
    png: (width: number) => `PNG, ${width} pixels wide`,
    pngText: "For slides and texts",
    colours: "Colours",
    light: "Light",
    dark: "Dark",
    caution: "A model, not a forecast.",
    made: (version: string, replicates: string, agents: string, seed: string) =>
      `Outbid, model ${version}, ${withNoun(replicates, "replicate")}, seed “${seed}”, ${withNoun(agents, "agent")}, same people and same luck in every scenario.`,
    fingerprints: (list: string) => `Fingerprints: ${list}.`,
  },

  numbers: {
    title: "Numbers (CSV)",
    all: "Every replicate",
    allText: "Each month of each run, all measures; the command line writes the same",
    size: (megabytes: string) => `; about ${megabytes} MB`,
    shown: "Shown curves",
    shownText: "Mean and bands of the chosen measure, by month",
  },

  report: {
    title: "Report",
    save: "Report (HTML)",
    text: "Headline, charts, tables, method and link in one file; prints on A4 and Letter",
    tabs: "With what these tabs show",
  },

  unfinished: {
    runs: (asked: string) =>
      `Saved before all was computed: ${withNoun(asked, "run")} of each scenario had been asked for.`,
    agents: (agents: string, asked: string) =>
      `Saved at a first look with ${withNoun(agents, "agent")}: ${asked} had been asked for and were still computed.`,
  },
  saving: "Writing…",
  saved: (name: string) => `Saved ${name}`,
  notSaved: (reason: string) => `This could not be written: ${reason}`,
  noPicture: "the browser made no picture of the chart",
  working: (done: number, count: number) =>
    `Running… ${done} of ${count}. Results can be saved when all are back.`,
  waiting: "The newest results are on their way.",
  paused: "Updates are paused and the curves show earlier settings. Resume updates to save results.",
  stopped: "The simulation stopped. Close this and try again to save results.",

  open: {
    title: "Open a file",
    button: "Open a file…",
    text: "A lab file, a scenario or a report. You can also drop it anywhere on the page.",
    choose: "Lab file, scenario or report",
    refusedTitle: "This file was not opened",
    refused: (name: string) => `“${name}” was not opened. Nothing on the page has changed.`,
    dismiss: "Dismiss",
    undo: "Undo",
    opened: (name: string) => `Opened “${name}”. Undo brings back what was there.`,
    openedScenario: (name: string, title: string) =>
      `Opened “${name}”: “${title}” is under the levers. Undo brings back what was there.`,
    unreadable: (reason: string) => `file: expected one that can be read, received ${reason}`,
    several: (count: number) => `files: expected one at a time, received ${count}`,
    tooLarge: (most: string, received: string) =>
      `file: expected at most ${most} bytes, received ${received}`,
    kind: (name: string) =>
      `file: expected a lab file, a scenario (JSON) or a report (HTML), received ${name}`,
    noLink: "report: expected the link of a lab in its head, received none",
    badLink: "report: expected a link that can be read, received one that cannot be unpacked",
    tooLong: (most: number, received: number) => `expected at most ${most} characters, received ${received}`,
    noJson: (reason: string) => `expected JSON, received ${reason}`,
    agents: (most: number, received: number) =>
      `population.agents: expected at most ${most} in the browser (the command line takes more), received ${received}`,
    more: "and more",
    object: "an object",
    fetched: "a model whose engine can be fetched",
    known: "a known name",
    unknown: "an unknown one",
    oneOf: (names: string) => `one of ${names}`,
    whole: (low: string, high: string) => `a whole number from ${low} to ${high}`,
    most: (count: number) => `at most ${count}`,
    cards: "a list of at most four",
    ownPlace: "a place of its own",
    version: (version: number) => `version ${version} or lower (a newer page made it)`,
    inRun: "nothing",
    here: "a setting that belongs in run",
    types: { number: "a number", boolean: "true or false", string: "a text" },
    nothing: "nothing",
    list: (count: number) => `a list of ${count}`,
  },

  labFile: {
    about:
      "A lab of Outbid: drop it on the page to open it. A model, not a forecast. changes uses the names in the table of parameters; what is absent is as in the scenario.",
  },

  scenarioFile: {
    author: "made in the Outbid lab",
    description: (title: string, text: string) => [...`“${title}”, changed. ${text}`].slice(0, 4000).join(""),
    source: (id: string, text: string) =>
      [...`Changed from the scenario ${id}. ${text}`].slice(0, 2000).join(""),
  },
} as const;
