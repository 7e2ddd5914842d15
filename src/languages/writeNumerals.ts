/** Numbers of an English text in other digits, with marks that keep them in order where the page runs from right to left. Pure. */

/** How a language writes numbers. */
export interface NumeralRule {
  /** The digit zero, which the others follow. */
  readonly zero: string;
  /** The side of its number on which the eye sees a sign. */
  readonly sign: "left" | "right";
}

/** The marks that work in HTML and in an SVG text alike; isolates do not (WebKit). */
const leftToRight = "\u200E";
const rightToLeft = "\u200F";
const runLeftToRight = (text: string) => `\u202A${text}\u202C`;
const runRightToLeft = (text: string) => `\u202B${text}\u202C`;

const sign = String.raw`(?<![\p{L}\d])[+\-\u2212\u00b1]`;
const unsigned = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)*|\.\d+`;
const one = `(?:${sign})?(?:${unsigned})`;
/** What stands between numbers that are read together: a range, a date, a ratio, a change. */
const between = String.raw`[\u2013\u2212/\u00d7:\u00b1\u2192-]| [\u00d7:\u00b1\u2192] `;
/** What holds Latin letters is a name, an address or a command; a DOI may have none. */
const name = String.raw`10\.\d{4,9}/\S+|[^\s"“”«»()\[\]]*[A-Za-z_@#\\][^\s"“”«»()\[\]]*`;
const nameOrNumbers = new RegExp(
  `(?<name>${name})|(?<numbers>${one}(?:(?:${between})${one})*)(?<percent> ?%)?`,
  "gu",
);
const eachNumber = new RegExp(
  `(?:(?<=\\d)(?<before>${between}))?(?<sign>${sign})?(?<digits>${unsigned})`,
  "gu",
);

/**
 * Every number of a text in the language's digits, with its decimal, grouping, minus and percent signs. Several that are read
 * together ("11–17", "0.2 → 0.7") run from left to right. Names with digits stay ("10.1111/mepo.12714", "K@60"); so does what
 * has been written so before.
 */
export function writeNumerals(text: number | string, rule: NumeralRule): string {
  return String(text).replace(nameOrNumbers, (found, ...rest) => {
    const { numbers, percent }: Partial<Record<string, string>> = rest.at(-1);
    if (numbers === undefined) return found;
    const written = writeTogether(numbers, rule);
    // Seen at the left of the number, where one who reads from the right comes to it after the number.
    return percent === undefined ? written : runRightToLeft(`${written}${rightToLeft}\u066A${rightToLeft}`);
  });
}

function writeTogether(numbers: string, rule: NumeralRule): string {
  const parts = [...numbers.matchAll(eachNumber)].map(({ groups = {} }) => {
    const written = writeSign(groups.sign, rule) + writeDigits(groups.digits ?? "", rule);
    return groups.before === undefined ? written : leftToRight + groups.before + leftToRight + written;
  });
  return parts.length === 1 ? parts.join("") : runLeftToRight(parts.join(""));
}

function writeSign(sign: string | undefined, rule: NumeralRule): string {
  if (sign === undefined) return "";
  const mark = rule.sign === "left" ? leftToRight : rightToLeft;
  return mark + sign.replace("-", "\u2212") + mark;
}

function writeDigits(digits: string, { zero }: NumeralRule): string {
  // A version ("2.0.0") has no decimals.
  const point = digits.split(".").length > 2 ? "." : "\u066B";
  return digits
    .replace(/^\./, "0.")
    .replaceAll(",", "\u066C")
    .replaceAll(".", point)
    .replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}
