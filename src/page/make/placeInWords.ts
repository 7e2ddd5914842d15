import type { StepKind } from "../../lessons/lesson.ts";
import { language } from "../../words/language.ts";
import { makeWords as say } from "../../words/lesson/make.ts";
import { numerals } from "../../words/numerals.ts";
import { listed } from "../../words/parts/listed.ts";
import { type Draft, readPlace } from "./draft.ts";
import { fieldsOfPart, fieldsOfStep, type MakeField } from "./fields.ts";
import type { Chosen } from "./making.ts";

/** The part of the draft that a problem's path lies in. */
export function partOf(path: string): Chosen {
  const [, step] = /^steps\.(\d+)(?:\.|$)/.exec(path) ?? [];
  if (step !== undefined) return Number(step);
  return path.startsWith("start") ? "start" : path.startsWith("teacher") ? "teacher" : "about";
}

/** "Step 3, Try it: Goal" for `steps.2.goal`; the path itself where no field has it. */
export function placeInWords(draft: Draft, path: string): string {
  const part = partOf(path);
  if (typeof part !== "number") return `${say.parts[part]}: ${labelOf(fieldsOfPart[part], path) ?? path}`;
  const below = path.replace(/^steps\.\d+\.?/, "");
  const kind = readPlace(draft, `steps.${part}.kind`) as StepKind;
  const title =
    readPlace(draft, `steps.${part}.title.${language}`) ?? readPlace(draft, `steps.${part}.title.en`);
  const named = `${say.step(part + 1)}${typeof title === "string" && title !== "" ? `, ${title.slice(0, 40)}` : ""}`;
  return below === "" ? named : `${named}: ${labelOf(fieldsOfStep(kind), below) ?? below}`;
}

/** The label of the field that holds a path, with those of lists and groups around it. */
function labelOf(fields: readonly MakeField[], path: string): string | undefined {
  // Of several that hold it the nearest, whose own name is the longest.
  const [field] = fields
    .filter(({ name }) => name === "" || path === name || path.startsWith(`${name}.`))
    .sort((a, b) => b.name.length - a.name.length);
  if (field === undefined) return undefined;
  const below = field.name === "" ? path : path.slice(field.name.length + 1);
  if (field.is !== "list" && field.is !== "group") return field.label;
  const [, row, rest = ""] = field.is === "list" ? (/^(\d+)\.?(.*)$/.exec(below) ?? []) : [];
  const inner = labelOf(field.of, field.is === "list" ? rest : below);
  const own = row === undefined ? field.label : `${field.label} ${numerals(Number(row) + 1)}`;
  return inner === undefined || inner === own ? own : listed([own, inner]);
}
