/** Every sentence that the page's words can make, called with values at the edges, judged by rules. */
import { expect, test } from "vitest";
import { plainProblem } from "../../src/page/parts/plainProblem.ts";
import { assumptionMessages } from "../../src/words/assumptions.ts";
import { claimsMessages } from "../../src/words/claims.ts";
import { compareMessages } from "../../src/words/compare.ts";
import { explanationMessages } from "../../src/words/explanations.ts";
import { formerMessages } from "../../src/words/formerModels.ts";
import { helpMessages } from "../../src/words/help.ts";
import { labMessages } from "../../src/words/lab.ts";
import { leadershipMessages } from "../../src/words/leadership.ts";
import { mapMessages } from "../../src/words/map.ts";
import { messages } from "../../src/words/messages.ts";
import { paletteMessages } from "../../src/words/palette.ts";
import { crowdMessages } from "../../src/words/parts/crowd.ts";
import { lastSessionMessages } from "../../src/words/parts/lastSession.ts";
import { linkNotices } from "../../src/words/parts/linkNotices.ts";
import { linkProblems } from "../../src/words/parts/linkProblems.ts";
import { numberMessages } from "../../src/words/parts/numberField.ts";
import { observedMessages } from "../../src/words/parts/observed.ts";
import { offlineMessages } from "../../src/words/parts/offline.ts";
import { rangesMessages } from "../../src/words/parts/ranges.ts";
import { takeAlongMessages } from "../../src/words/parts/takeAlong.ts";
import { peopleMessages } from "../../src/words/people.ts";
import { recordMessages } from "../../src/words/record.ts";
import { reportMessages } from "../../src/words/report.ts";
import { seekMessages } from "../../src/words/seek.ts";
import { shareMessages } from "../../src/words/share.ts";
import { tableMessages } from "../../src/words/table.ts";
import { timelineMessages } from "../../src/words/timeline.ts";
import { tooFewMessages } from "../../src/words/tooFew.ts";
import { trialMessages } from "../../src/words/trial.ts";
import { whyMessages } from "../../src/words/why.ts";

const rooms = {
  ...{
    claimsMessages,
    compareMessages,
    helpMessages,
    labMessages,
    leadershipMessages,
    mapMessages,
    messages,
  },
  ...{
    paletteMessages,
    peopleMessages,
    rangesMessages,
    recordMessages,
    reportMessages,
    seekMessages,
    shareMessages,
  },
  ...{
    assumptionMessages,
    crowdMessages,
    explanationMessages,
    formerMessages,
    lastSessionMessages,
    linkNotices,
    linkProblems,
  },
  ...{ numberMessages, observedMessages, offlineMessages, takeAlongMessages },
  ...{ tableMessages, timelineMessages, tooFewMessages, trialMessages, whyMessages },
};

/** What a function of words may be given: numbers it counts by, and the same as texts. */
const edges = [0, 1, 2, 5, 60, 1000];
const few = { of: "replicates", count: 2, held: 33, enough: 19 } as const;

interface Said {
  readonly where: string;
  readonly text: string;
}

/** All texts below a value. A function is called with each edge in every place, once as numbers and once as texts. */
function collect(value: unknown, where: string): Said[] {
  if (typeof value === "string") return [{ where, text: value }];
  if (typeof value === "function") {
    const say = value as (...values: unknown[]) => unknown;
    const given: unknown[][] = where.includes("tooFew")
      ? [[few]]
      : edges.flatMap((edge) => [Array(9).fill(edge), Array(9).fill(edge.toLocaleString("en"))]);
    return given.flatMap((values) => {
      // A function that lists things is given a list instead.
      const answer = attempt(say, values) ?? attempt(say, Array(9).fill(["a", "b"]));
      return answer === undefined ? [] : collect(answer, where);
    });
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => collect(inner, `${where}.${name}`));
}

function attempt(say: (...values: unknown[]) => unknown, values: unknown[]): unknown {
  try {
    return say(...values);
  } catch {
    return undefined;
  }
}

const said = collect(rooms, "").map(({ where, text }) => ({ where: where.slice(1), text }));
/** Texts that answer a mistake in a link or a file: the page shows them through `plainProblem`. */
const isProblem = (text: string) => /(^|: )expected /.test(text);
const shown = said.map(({ where, text }) => ({
  where,
  text: isProblem(text) ? plainProblem(text, (name) => name) : text,
}));
const breaking = (rule: RegExp, except = /^$/) =>
  shown
    .filter(({ where, text }) => rule.test(text) && !except.test(where))
    .map(({ where, text }) => `${where}: ${text}`);

test("the words of every room are walked", () => {
  expect(new Set(said.map(({ where }) => where)).size).toBeGreaterThan(500);
});

test("one is one: no “1 months”, “1 runs”, “1 events”", () => {
  const plural =
    "months|runs|replicates|events|agents|people|worlds|settings|commands|regions|paths|prisoners|characters|members|hard-liners|attacks|raids|scenarios|changes|curves|points|places|timetables|years|minutes|seconds|steps|claims|figures|rows|levers|vectors|persons|others|cards|files|links|reasons|models|tests|parts|groups";
  // Facts of shares are so many "of 100"; fewText and names.events take no texts.
  // Bounds of what is allowed are never 1; see `pageBounds.ts` and `mostParts`.
  expect(
    breaking(
      new RegExp(`(?<![\\d,.–]|of )\\b1 (${plural})\\b`),
      /\.link\.|crowdMessages\.offerText|share\w*\.open\.|claims\w*\.arms|acts\.(poverty|shareAbove|hardShareT|noPostShareT|hiddenShareK|cumulativeHardShareLeft)|fewText|names\.events/,
    ),
  ).toEqual([]);
});

test("verbs agree with one: no “1 have”, “1 … are”", () => {
  // Shares are so many "of 100", and what one has is no verb of the number.
  expect(
    breaking(
      /(?<![\d,.–]|of )\b1 (?:(?!there|in)[a-zK-]+ ){0,2}(?:have|are|were|leave|join|go|do|say|stand|live|agree|differ|lie)\b(?! it| them)/,
      /acts\.(poverty|shareAbove|hardShareT|noPostShareT|hiddenShareK|cumulativeHardShareLeft|hardShareT[KU]|noPostShareT[KU])/,
    ),
  ).toEqual([]);
});

// These take a number alone, and no text.
test("no text holds a long decimal, undefined, NaN, [object or null", () => {
  expect(
    breaking(
      /(?<!\/mepo|10)\.\d{4,}|undefined|NaN|\[object|\bnull\b/,
      /(trial|crowd)Messages\.(left|offer)|numbers\.size/,
    ),
  ).toEqual([]);
});

test("a number below one begins with its nought: 0.05, as on every lever", () => {
  expect(breaking(/(^|[ (“])\.\d/)).toEqual([]);
});

test("no text speaks as developers do of what was expected and received", () => {
  expect(breaking(/\bexpected\b.*\breceived\b/)).toEqual([]);
  expect(breaking(/: expected /)).toEqual([]);
});

test("one glossary: nobody’s ignorance, and no world that is only “holding”", () => {
  expect(breaking(/\bignorance\b/i)).toEqual([]);
});

test("a comparison with the others is not called most of a whole", () => {
  // By hand: 20 of 100 is not most of it.
  expect(whyMessages.sobolMost("aidShare", "20")).not.toMatch(/most of/);
});

test("a refused value says what fits, whatever refused it", () => {
  const label = (name: string) => (name === "women" ? "Women’s rights" : name);
  const plain = (text: string) => plainProblem(text, label);
  expect(plain("women: expected ≤ 1, received 2")).toBe("Women’s rights: 2 does not fit, it takes at most 1");
  expect(plain('tab: expected one of a, b, received "c; d"')).toBe(
    'tab: "c; d" does not fit, it takes one of a, b',
  );
  expect(plain("link: expected version 3 or lower, received 4; a newer page made it")).toBe(
    "link: 4 does not fit, it takes version 3 or lower; a newer page made it",
  );
  expect(plain("wmen: expected a setting, received wmen (did you mean women?)")).toBe(
    "wmen: wmen does not fit, it takes a setting (did you mean women?)",
  );
  expect(plain("wommen: expected a known name, received an unknown one (did you mean women?)")).toBe(
    "wommen: no such name (did you mean women?)",
  );
  expect(plain("keep: expected at most four, each in a place of its own")).toBe(
    "keep: it takes at most four, each in a place of its own",
  );
  expect(plain("The browser is offline.")).toBe("The browser is offline.");
});
