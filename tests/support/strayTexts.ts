import { parseSync } from "vite";

/** A text in code that a reader may come to see: where it stands, and what it says, "…" for what is put in. */
export interface StrayText {
  readonly line: number;
  readonly text: string;
}

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

/** Attributes that nobody reads, whatever words stand in them. */
const unread = new Set([
  ..."allow class content d fill for href id key name rel role sandbox src style target transform type value".split(
    " ",
  ),
  ..."points viewBox accept autocomplete".split(" "),
]);

/** Calls whose texts find, measure or style a part of the page. */
const unreadCalls = new Set(
  "attr classed closest description matches matchMedia querySelector querySelectorAll select selectAll".split(
    " ",
  ),
);
/** Markup and style sheets. */
const markup = /^\s*<[!?a-z]|^\s*:root|^(?:[a-z-]+: ?(?:…|[\w(-]+…?)[\w)%]*;? ?)+$/;

/** Two words or more; of what stands between tags, one. */
const words = /\p{L}{2,}[^\s\p{L}]*\s+[^\s\p{L}]*\p{L}{2,}/u;
const word = /\p{L}{2,}/u;

/**
 * The texts of a source in English that are no texts of `src/words`. Left out is what only who writes code comes to see (what
 * is thrown), what names a place in the page (attributes that nobody reads), types, and descriptions in a schema.
 */
export function findStrayTexts(path: string, code: string): StrayText[] {
  const { program, errors } = parseSync(path, code);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const found: StrayText[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (typeof value !== "object" || value === null || !("type" in value)) return;
    const node = value as Node;
    if (isUnread(node)) return;
    const text = textOf(node);
    const isStray = node.type === "JSXText" ? word : words;
    if (text !== undefined && isStray.test(text) && !markup.test(text))
      found.push({ line: code.slice(0, node.start).split("\n").length, text: text.trim() });
    for (const [key, child] of Object.entries(node)) if (key !== "typeAnnotation") visit(child);
  };
  visit(program);
  return found;
}

function textOf(node: Node): string | undefined {
  const { value, quasis } = node as { value?: unknown; quasis?: readonly { value: { cooked: string } }[] };
  if ((node.type === "Literal" || node.type === "JSXText") && typeof value === "string") return value;
  return node.type === "TemplateLiteral" ? quasis?.map((part) => part.value.cooked).join("…") : undefined;
}

function isUnread(node: Node): boolean {
  const { type } = node;
  if (type === "ThrowStatement" || /^(Import|ExportAll)/.test(type)) return true;
  if (type.startsWith("TS") && !/^TS(As|Satisfies|NonNull)/.test(type)) return true;
  const { name, callee } = node as {
    name?: { name?: string };
    callee?: { name?: string; property?: { name?: string } };
  };
  if (type === "JSXAttribute") return unread.has(name?.name ?? "");
  const called = callee?.property?.name ?? callee?.name ?? "";
  if (type === "NewExpression") return called === "Error";
  // Names in a row, as in "a b c".split(" ").
  return type === "CallExpression" && (unreadCalls.has(called) || called === "split");
}
