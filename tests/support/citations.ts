/**
 * The citations of the project's pages in a text: "model.md, The choice", "(odd.md, Settings)", "odd.md §7.3",
 * "odd.md#ethics".
 */
export interface Citation {
  /** As it is written, on one line. */
  readonly text: string;
  /** The page's name in the text: "model.md", "docs/odd.md". "" where a § has no page. */
  readonly page: string;
  /** The cited place, if any: the text after the page's name, or an anchor with its "#". */
  readonly place?: string;
}

/** A page as citations see it. */
export interface Page {
  readonly headings: readonly string[];
  /** Numbers of the paragraphs that are counted under a heading, such as the steps of a month. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
}

/**
 * Every mention of a page in a text of any kind. The place follows the name in the same sentence: after a comma and
 * with a capital letter, within brackets after a comma with any word, or after a §.
 */
export function findCitations(text: string): Citation[] {
  // A comment's or a page's lines are one sentence.
  const line = text.replace(/\n[ \t]*(\*(?!\/)|\/\/+|#|>)?[ \t]*/g, " ");
  const pages = [...line.matchAll(/(\()?[`[]?((?:[\w.-]+\/)*[\w-]+\.md)(#[\w-]+)?\b(?:`|\]\([^)\s]*\))?/g)];
  const cited = pages.map(({ 0: whole, 1: bracket, 2: page = "", 3: anchor, index }) => {
    const rest = line.slice(index + whole.length, index + whole.length + 100);
    const places = bracket ? /^(?:, (?=\p{L})|,? ?(?=§))(.+)/u : /^(?:, (?=\p{Lu})|,? ?(?=§))(.+)/u;
    const place = anchor ?? places.exec(rest)?.[1];
    return { text: whole + rest.slice(0, 40), page, ...(place && { place }) };
  });
  const alone = [...line.matchAll(/(?<!\.md[`)]?,? ?)§ ?[\w.]+/g)].map(([text]) => ({ text, page: "" }));
  return [...cited, ...alone];
}

/** The headings of a page and the steps under them. Code blocks hold none. */
export function readPage(markdown: string): Page {
  const headings: string[] = [];
  const steps = new Map<string, string[]>();
  for (const line of markdown.replace(/^```[\s\S]*?^```/gm, "").split("\n")) {
    const heading = /^#+ (.+)$/.exec(line)?.[1];
    const step = /^(\d+)\. /.exec(line)?.[1];
    if (heading !== undefined) headings.push(heading);
    const under = headings.at(-1);
    if (step !== undefined && under !== undefined) steps.set(under, [...(steps.get(under) ?? []), step]);
  }
  return { headings, steps };
}

/** Whether a page has the cited place. */
export function hasPlace(page: Page, place: string): boolean {
  if (place.startsWith("#")) return page.headings.some((heading) => `#${slugOf(heading)}` === place);
  const number = /^§ ?(\d[\d.]*\d|\d)/.exec(place)?.[1];
  if (number !== undefined) return page.headings.some((heading) => heading.startsWith(`${number} `));
  const words = place.replace(/^§ ?/, "");
  const heading = page.headings
    .flatMap((heading) => [heading, heading.replace(/^\d[\d.]* /, "")].map((name) => ({ heading, name })))
    .filter(({ name }) => words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (heading === undefined) return false;
  const [, steps = ""] = /^,? steps? ([\d, and]*\d)/.exec(words.slice(heading.name.length)) ?? [];
  const counted = page.steps.get(heading.heading) ?? [];
  if (!(steps.match(/\d+/g) ?? []).every((step) => counted.includes(step))) return false;
  const [, next] =
    /^(?:,? steps? [\d, and]*\d)?,? and (\p{Lu}.*)/u.exec(words.slice(heading.name.length)) ?? [];
  return next === undefined || hasPlace(page, next);
}

/** The anchor that Git forges give a heading. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s_-]/gu, "")
    .replace(/\s/g, "-");
