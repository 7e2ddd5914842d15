import { parseDecimal } from "../../../sim/index.ts";
import { linkProblems } from "../../words/parts/linkProblems.ts";
import { type LabView, type Most, type ViewName, viewKeyOf, viewNames, viewTable } from "../viewFields.ts";

/**
 * The view that `given` describes; undefined where it says nothing. A value that is not allowed is reported, and
 * `ordinary` stays in its place. `inLink`: names are those of links, and values are texts.
 */
export function readView(
  most: Most,
  ordinary: LabView,
  given: (name: string) => unknown,
  tell: (name: string, expected: string, received: unknown) => void,
  inLink = false,
): LabView {
  const read = (name: ViewName) => {
    const { expected, accepts } = viewTable[name];
    const usual: unknown = ordinary[name];
    const called = inLink ? viewKeyOf(name) : name;
    const said = given(called);
    if (said === undefined) return typeof usual === "number" && !accepts(usual, most) ? most.months : usual;
    const value = inLink ? typed(usual, String(said)) : said;
    if (accepts(value, most)) return typeof value === "number" ? value + 0 : value;
    tell(called, expected(linkProblems, most), said);
    return typeof usual === "number" && !accepts(usual, most) ? most.months : usual;
  };
  return Object.fromEntries(viewNames.map((name) => [name, read(name)])) as LabView;
}

/** The value of a link's text: a number for a setting that is a number, a list for a setting that is a list. */
function typed(usual: unknown, text: string): unknown {
  if (typeof usual === "number") return parseDecimal(text) ?? text;
  return typeof usual === "string" ? text : text.split(",");
}
