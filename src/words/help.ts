/** Texts of the dialog behind "?". */

export const helpMessages = {
  close: "Close",
  title: "What this is",
  paragraphs: [
    "Outbid lets you test an argument: that a hard-line rival keeps a regime from moderating. If the Taliban soften, do their own hard-liners leave for IS-K, or do members go home, or neither? You move the levers; thousands of simulated people decide, month by month, where they stand.",
    "It is a model, not a forecast. It shows what follows from its assumptions, most of which were chosen, not measured. It gives no advice and no verdict. “Moderation” means four strands of policy: women's rights and education, inclusive government, protection of minorities, foreign engagement.",
    "Both curves have the same people and the same luck: they differ only by what you changed. Each run is one roll of the dice. Chance is what luck alone changes between runs of the same settings; the band shows it.",
    "Nobody knows the true settings. A plausible world is one set of settings that agrees with what was seen in 2021 and 2022. What differs between plausible worlds is the unknown; the pale band shows it together with chance.",
    "IS-K is the Islamic State in Khorasan, the armed rival of the Taliban. A hard-liner is a person who is more hard-line than 0.7 on the model’s scale from 0 to 1. An agent is a simulated person who stands for one or more real ones.",
  ],
  salafiTitle: "About the word Salafi",
  sourcesTitle: "Where it comes from",
  sources:
    "The argument: Raj Verma and Shahid Ali, “How the Islamic State Rivalry Pushes the Taliban to Extremes”, Middle East Policy 30(4), Winter 2023, 42–55, doi 10.1111/mepo.12714. Under Assumptions, each number in the model says where it comes from. Everything is computed on your own machine; nothing is tracked or sent.",
  keysTitle: "Keys",
  control: "Ctrl or ⌘",
  shift: "Shift",
  held: (keys: string) => `${keys}, held`,
  singleKeys: "Keys of one character (R, B, ?)",
  shortcuts: {
    palette: "find a command by typing",
    help: "this help",
    undo: "undo",
    redo: "redo",
    replay: "replay the last change",
    blink: "see only what is compared with",
  },
  keys: [
    ["Tab, Shift Tab", "to the next or the previous control"],
    ["Arrow keys", "move a lever or the month by one step"],
    ["Page up, Page down", "move a lever or the month by a larger step"],
    ["Home, End", "go to the lowest or highest value"],
    ["Space", "play or pause, open or close, switch on or off"],
    ["Alt Left, Alt Right", "move a kept scenario"],
    ["Esc", "close this"],
  ] as const,
  notices: "Licences of the packages whose code is in this page",
  version: (version: number | string) => `Model version ${version}`,
};
