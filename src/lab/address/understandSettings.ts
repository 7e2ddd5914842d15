/** What a link sets, as far as it gives a legal scenario. */
import { type Change, changeTreatment, formatProblem, settables, typedValue } from "../../../sim/index.ts";
import type { Preset } from "../../library/presets.ts";
import { linkProblems } from "../../words/parts/linkProblems.ts";
import { formatCount } from "../../words/wording.ts";
import type { Spec } from "../document.ts";
import { mostAgents } from "../pageBounds.ts";
import { quote } from "./readEvents.ts";

/** At most this many parts are read: more than there are settings. */
const mostParts = 300;

/** The changes that give a legal scenario; each of the others becomes a problem. */
export function understandSettings(
  base: Preset,
  given: readonly (readonly [string, string])[],
  events: Spec["events"],
  problems: string[],
): { changes: readonly Change[]; changed: Preset } {
  const wanted = given.map(([name, text]): Change => [name, typedValue(name, text)]);
  const once = [...new Map(wanted.map((change) => [change[0], change])).values()];
  const levelsOf = (name: string) => [
    ...new Set(wanted.filter(([other]) => other === name).map(([, level]) => String(level))),
  ];
  if (once.length > mostParts) problems.push(linkProblems.parts(mostParts));
  const typed = once.slice(0, mostParts).filter(([name]) => {
    const levels = levelsOf(name);
    if (levels.length > 1)
      problems.push(linkProblems.expected(name, linkProblems.one, levels.map(quote).join(", ")));
    return levels.length === 1;
  });
  const all = changeTreatment(base, typed, { events });
  if (all.ok && fits(all.treatment)) return { changes: typed, changed: all.treatment };
  // What is wrong by itself goes first; of what does not go together, in the order of the table, what fits in stays.
  const sound = typed.filter((change) => {
    const alone = changeTreatment(base, [change], { events: [] });
    const wrong = alone.ok ? [] : alone.problems.filter(({ path }) => path === change[0]);
    problems.push(...wrong.map(formatProblem));
    if (change[0] === "agents" && Number(change[1]) > mostAgents) problems.push(tooManyAgents(...change));
    return wrong.length === 0 && !(change[0] === "agents" && Number(change[1]) > mostAgents);
  });
  const rest = changeTreatment(base, sound, { events });
  if (rest.ok && fits(rest.treatment)) return { changes: sound, changed: rest.treatment };
  let changed = base;
  const kept = new Set<Change>();
  const place = ([name]: Change) => settingNames.indexOf(name);
  for (const change of [...sound].sort((a, b) => place(a) - place(b))) {
    const next = changeTreatment(base, [...kept, change], { events });
    if (!next.ok) problems.push(...next.problems.map(formatProblem));
    else if (!fits(next.treatment)) problems.push(tooManyAgents(...change));
    else {
      kept.add(change);
      changed = next.treatment;
    }
  }
  return { changes: sound.filter((change) => kept.has(change)), changed };
}

const settingNames: readonly string[] = settables.map(({ name }) => name);

const fits = ({ settings }: Preset) => settings.agents <= mostAgents;

const tooManyAgents = (name: string, received: Change[1]) =>
  linkProblems.expected(name, linkProblems.atMost(formatCount(mostAgents)), quote(String(received)));
