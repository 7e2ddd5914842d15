import { objectionMarks } from "./objectionMarks.ts";

const prose = import.meta.glob<string>("../../docs/objections/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text of docs/objections.md: the prose of docs/objections in the order of its file names, with figures in place of marks. */
export function writeObjections(): string {
  const paths = Object.keys(prose).sort();
  return `${fillMarks(paths.map((path) => (prose[path] ?? "").trim()).join("\n\n"))}\n`;
}

/** A text with its marks `{{name argument}}` filled; throws where a mark or a figure is not known. */
export function fillMarks(text: string): string {
  return text.replace(/\{\{(\w+)(?: ([^}]+))?\}\}/g, (mark, name: string, argument = "") => {
    const fill = objectionMarks[name];
    if (fill === undefined) throw new Error(`docs/objections: expected a known mark, received ${mark}`);
    return fill(argument);
  });
}
