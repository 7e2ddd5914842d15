/** Texts of the scenario strip, the tabs, the history and the link's verdict. */

export const labMessages = {
  strip: {
    title: "Scenarios",
    keptTitle: "Kept scenarios",
    keep: "Keep this",
    keepName: "Name to keep it under",
    kept: (name: string) => `Kept “${name}”.`,
    nothing: "Nothing kept yet. Keep a result to compare it.",
    full: "Four are kept; remove one to keep another.",
    already: "This one is kept already.",
    baseline: "Baseline",
    current: "Current",
    focus: (name: string) => `Show ${name}`,
    more: (name: string) => `What to do with ${name}`,
    rename: "Name",
    take: "Edit a copy",
    takeText: "Puts this scenario under the levers.",
    earlier: "Move left",
    later: "Move right",
    remove: "Remove",
    reference: "Compare all with this",
    isReference: "all compared with this",
    working: "running…",
    leavers: (left: string, home: string) => `IS-K ${left}, home ${home}`,
    headline: (value: string, month: number) => `${value} in month ${month}`,
  },

  names: {
    set: (label: string, value: string) => `${label} ${value}`,
    mode: { scheduled: "levers lead", adaptive: "trial and error", farsighted: "looking ahead" },
    rival: { true: "a rival", false: "no rival" },
    events: (count: number) => (count === 0 ? "no events" : count === 1 ? "one event" : `${count} events`),
  },

  tabs: {
    title: "Views of the results",
    names: {
      curves: "Curves",
      people: "People",
      compare: "Compare",
      table: "Table",
      claims: "Claims",
      why: "Why",
      map: "Map",
      seek: "Seek",
    },
  },

  view: {
    title: "View",
    layout: "Charts",
    layouts: { one: "One", multiples: "One per scenario" },
    theme: "Colours",
    themes: { auto: "As the system", light: "Light", dark: "Dark" },
    scented: "Shade levers by what they would give",
    scentedText:
      "A track is darker where the lever would make the chosen measure higher, with all other levers unchanged.",
  },

  lazy: {
    loading: "Loading…",
    offline: "This part could not be fetched: no connection. What is open still works.",
    gone: "This part could not be fetched. The page may have been renewed: reload, the address keeps your scenarios.",
    reload: "Reload",
    retry: "Try again",
  },

  history: {
    title: "History",
    undo: "Undo",
    redo: "Redo",
    undoStep: (step: string) => `Undo: ${step}`,
    redoStep: (step: string) => `Redo: ${step}`,
    opened: "Opened",
    toDefaults: "All levers to the model’s defaults",
    replay: "Replay the last change",
    blink: "Hold to see the reference",
    from: (label: string, before: string, after: string) => `${label} ${before} → ${after}`,
    more: (count: number) => `${count} more`,
    scenario: (title: string) => `Scenario: ${title}`,
    baseline: (title: string) => `Baseline: ${title}`,
    reference: (name: string) => `Compared with ${name}`,
    resetAll: "All reset",
    events: "Events changed",
    eventsOf: (name: string) => `Events of ${name} changed`,
    kept: (name: string) => `Kept ${name}`,
    removed: (name: string) => `Removed ${name}`,
    renamed: (name: string) => `Renamed ${name}`,
    changed: (name: string) => `Changed ${name}`,
    moved: "Order changed",
    seed: "Seed",
    agents: "Agents",
    months: "Months",
    replicates: "Replicates",
    model: "Model",
    other: "Other scenarios opened",
  },

  engine: {
    later: (name: string) => `${name}: expected a setting that the former model knows; it came later`,
    scents: (former: string) => `Shades are of the present model; the curves are of model ${former}.`,
    band: (former: string) =>
      `Plausible worlds are of the present model; these curves are of model ${former}.`,
  },

  unreadLink: "link: not read; reload to try again",
} as const;
