/**
 * One figure: a reading of a run, or of a run less another with the same people and luck.
 *
 * @typedef {{ id: string, model: string, run: string, less?: string, reading: string, month: number }} AskedFigure
 */

/** @typedef {AskedFigure & { value: number, low: number | null, high: number | null, command: string }} Figure */

/**
 * Rows of a run's CSV: `at` has a cell's number by replicate, month and column.
 *
 * @typedef {{ replicates: number, at: (replicate: number, month: number, column: string) => number }} RunTable
 */

const [BEFORE, NOW] = ["1.1.0", "2.0.0"];
const REPLICATES = 100;
/** Replicates where the leadership looks ahead, which takes eight times as long. */
const FARSIGHTED_REPLICATES = 40;

/** What each run is, as words of `outbid run`. */
const runs = /** @type {const} */ ({
  hardLine: ["baseline"],
  moderate7: ["baseline", "--set", "moderation=.7"],
  moderate5: ["baseline", "--set", "moderation=.5"],
  moderate3: ["baseline", "--set", "moderation=.3"],
  women6: ["baseline", "--set", "women=.6"],
  foreign7: ["baseline", "--set", "foreign=.7"],
  girls: ["girls-schools-reopen"],
  preached4: ["baseline", "--set", "moderation=.4", "--set", "propaganda=.9"],
  unclaimed: ["baseline", "--set", "credentialClaim=0"],
  untied: ["baseline", "--set", "postTie=0"],
  tied: ["baseline", "--set", "postTie=3"],
  untied7: ["baseline", "--set", "moderation=.7", "--set", "postTie=0"],
  tied7: ["baseline", "--set", "moderation=.7", "--set", "postTie=3"],
  armNone: ["farsighted-no-rival"],
  armExit: ["farsighted-leadership", "--set", "betrayalFraming=0"],
  armStory: ["farsighted-leadership", "--set", "rivalEntryCost=20"],
  armBoth: ["farsighted-leadership"],
});

/** @param {string} run @param {string} model @returns {readonly string[]} Words of the command line. */
export function runWords(run, model) {
  const isArm = run.startsWith("arm");
  const words = runs[/** @type {keyof typeof runs} */ (run)];
  const extent = ["--replicates", String(isArm ? FARSIGHTED_REPLICATES : REPLICATES)];
  return [
    "run",
    ...words,
    ...extent,
    "--months",
    isArm ? "60" : "84",
    ...(model === NOW ? [] : ["--model", model]),
  ];
}

/** @param {string} run @param {string} model @returns {string} What to type for the same run. */
export const commandFor = (run, model) => `npx outbid ${runWords(run, model).join(" ")}`;

/** @type {(id: string, run: string, less: string | undefined, reading: string, month: number) => AskedFigure[]} */
const inBoth = (id, run, less, reading, month) =>
  [BEFORE, NOW].map((model) => ({ id, model, run, ...(less === undefined ? {} : { less }), reading, month }));
/** @type {(id: string, run: string, reading: string, month: number) => AskedFigure} */
const now = (id, run, reading, month) => ({ id, model: NOW, run, reading, month });

/** @param {string} name @param {string} run @param {number} month @returns {AskedFigure[]} Both ways out, and the Taliban. */
const flows = (name, run, month) => [
  ...inBoth(`${name} rival ${month}`, run, "hardLine", "rival", month),
  ...inBoth(`${name} home ${month}`, run, "hardLine", "home", month),
  ...inBoth(`${name} T ${month}`, run, "hardLine", "T", month),
];

/** @param {string} name @param {string} run @returns {AskedFigure[]} Who leaves by month 36. */
const leavers = (name, run) => [
  now(`${name} hardRival`, run, "hardRival", 36),
  now(`${name} postlessRival`, run, "postlessRival", 36),
  now(`${name} hardHome`, run, "hardHome", 36),
  now(`${name} postlessHome`, run, "postlessHome", 36),
];

/** @type {readonly AskedFigure[]} */
export const askedFigures = [
  ...flows("moderate7", "moderate7", 24),
  ...inBoth("moderate7 homeShare 24", "moderate7", "hardLine", "homeShare", 24),
  ...flows("moderate7", "moderate7", 36),
  ...flows("moderate5", "moderate5", 36),
  ...flows("moderate3", "moderate3", 36),
  ...flows("women6", "women6", 36),
  ...flows("foreign7", "foreign7", 36),
  ...inBoth("foreign7 E 36", "foreign7", "hardLine", "E", 36),
  ...flows("girls", "girls", 36),
  ...inBoth("girls T 84", "girls", "hardLine", "T", 84),
  ...inBoth("hardLine T 36", "hardLine", undefined, "T", 36),
  ...inBoth("moderate3 T", "moderate3", undefined, "T", 36),
  ...inBoth("hardLine hard 36", "hardLine", undefined, "hardShare", 36),
  ...inBoth("preached4 hard 36", "preached4", undefined, "hardShare", 36),
  ...inBoth("claim T 60", "hardLine", "unclaimed", "T", 60),
  ...inBoth("claim home 60", "hardLine", "unclaimed", "home", 60),
  ...inBoth("claim hard 60", "hardLine", "unclaimed", "hardExits", 60),
  ...inBoth("armNone", "armNone", undefined, "chosen", 60),
  ...inBoth("armExit", "armExit", undefined, "chosen", 60),
  ...inBoth("armStory", "armStory", undefined, "chosen", 60),
  ...inBoth("armBoth", "armBoth", undefined, "chosen", 60),
  now("postlessT", "hardLine", "postlessT", 0),
  ...leavers("hardLine", "hardLine"),
  ...leavers("untied", "untied"),
  ...leavers("tied", "tied"),
  ...leavers("moderate7", "moderate7"),
  ...leavers("untied7", "untied7"),
  ...leavers("tied7", "tied7"),
];

/**
 * What a run says by a month, per replicate: one number, or a part and the whole that it is a share of.
 *
 * @type {Readonly<Record<string, (table: RunTable, replicate: number, month: number) => number | readonly [number, number]>>}
 */
const readings = {
  T: (table, r, month) => table.at(r, month, "T"),
  E: (table, r, month) => table.at(r, month, "E"),
  rival: (table, r, month) => table.at(r, month, "cumulativeTK"),
  home: (table, r, month) => sumTo(table, r, month, "TU"),
  hardExits: (table, r, month) => sumTo(table, r, month, "hardExitsTK"),
  // The fourth and fifth year: rows 37 to 60.
  chosen: (table, r, month) =>
    (sumTo(table, r, month, "moderation") - sumTo(table, r, month - 24, "moderation")) / 24,
  homeShare: (table, r, month) => {
    const home = sumTo(table, r, month, "TU");
    return [home, home + table.at(r, month, "cumulativeTK")];
  },
  hardShare: (table, r, month) => [sumTo(table, r, month, "hardExitsTK"), table.at(r, month, "cumulativeTK")],
  hardRival: shareOf("hardShareTK", "cumulativeTK"),
  postlessRival: shareOf("noPostShareTK", "cumulativeTK"),
  hardHome: shareOf("hardShareTU", "cumulativeTU"),
  postlessHome: shareOf("noPostShareTU", "cumulativeTU"),
  postlessT: shareOf("noPostShareT", "T"),
};

/**
 * @param {string} share @param {string} whole
 * @returns {(table: RunTable, replicate: number, month: number) => readonly [number, number]}
 */
function shareOf(share, whole) {
  return (table, r, month) => {
    const all = table.at(r, month, whole);
    return [all * table.at(r, month, share), all];
  };
}

/** @type {(table: RunTable, replicate: number, month: number, column: string) => number} Rows 1 to `month`. */
function sumTo(table, replicate, month, column) {
  let sum = 0;
  for (let row = 1; row <= month; row++) sum += table.at(replicate, row, column);
  return sum;
}

/**
 * A figure with the 95 % interval of its mean; of a share, which is over all replicates together, there is none.
 *
 * @param {AskedFigure} figure
 * @param {(run: string, model: string) => RunTable} tableOf
 * @returns {Figure}
 */
export function readFigure(figure, tableOf) {
  const { model, run, less, reading, month } = figure;
  const command =
    less === undefined
      ? commandFor(run, model)
      : `${commandFor(run, model)}, less ${commandFor(less, model)}`;
  const read = readings[reading];
  if (read === undefined) throw new Error(`objections: expected a reading, received ${reading}`);
  const [table, control] = [tableOf(run, model), less === undefined ? undefined : tableOf(less, model)];
  const each = Array.from({ length: table.replicates }, (_, r) => {
    const [got, taken] = [read(table, r, month), control === undefined ? undefined : read(control, r, month)];
    if (typeof got === "number") return got - (typeof taken === "number" ? taken : 0);
    return Array.isArray(taken) ? [got[0] - taken[0], got[1] - taken[1]] : [...got];
  });
  return { ...figure, ...summarise(each), command };
}

/** The 97.5 % point of Student's distribution with as many degrees of freedom as there are replicates, less one. */
const student = new Map([
  [REPLICATES, 1.9842],
  [FARSIGHTED_REPLICATES, 2.0227],
]);

/** @param {readonly (number | readonly number[])[]} each */
function summarise(each) {
  const numbers = each.filter((value) => typeof value === "number");
  if (numbers.length === 0) {
    const pairs = /** @type {readonly (readonly number[])[]} */ (each);
    const total = (/** @type {0 | 1} */ part) => pairs.reduce((sum, pair) => sum + (pair[part] ?? 0), 0);
    return { value: total(0) / total(1), low: null, high: null };
  }
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (numbers.length - 1);
  const half = (student.get(numbers.length) ?? Number.NaN) * Math.sqrt(variance / numbers.length);
  return { value: mean, low: mean - half, high: mean + half };
}

/** @param {string} text The CSV of `outbid run`, whose cells hold no commas here. @returns {RunTable} */
export function readTable(text) {
  const [header = "", ...lines] = text.trim().split("\n");
  const columns = header.split(",");
  const cells = lines.map((line) => line.split(","));
  const [replicateAt, monthAt] = [columns.indexOf("replicate"), columns.indexOf("month")];
  const rows = new Map(cells.map((row) => [`${Number(row[replicateAt])} ${Number(row[monthAt])}`, row]));
  return {
    replicates: 1 + Math.max(...cells.map((row) => Number(row[replicateAt]))),
    at(replicate, month, column) {
      const value = Number(rows.get(`${replicate} ${month}`)?.[columns.indexOf(column)] ?? Number.NaN);
      if (Number.isNaN(value))
        throw new Error(`objections: expected a number of ${column} in row ${month}, received none`);
      return value;
    },
  };
}
