/** HTML templates that escape every text. Pure. */

/** Markup that is inserted unchanged. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[] | undefined;

/** A template: texts are escaped, markup and lists of it are not. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, i) => text + (i < parts.length ? markupOf(parts[i]) : "")).join("") };
}

/** Markup from a source that has already made it safe. */
export function trusted(markup: string): Markup {
  return { markup };
}

function markupOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text for an element or a quoted attribute; control characters, which HTML does not allow, become replacement marks.
 */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? "")
    .replace(/\p{Cs}|(?![\t\n\r])\p{Cc}/gu, "\uFFFD");
}
