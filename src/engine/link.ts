/** The page's state as the hash of its address: short, readable, and not to be trusted. */
import { applySettings, type Change, formatProblem, type Scenario } from "../../sim/index.ts";
import { messages } from "../messages.ts";
import { formatCount } from "../panels/wording.ts";

/** All that a link says. */
export interface View {
  /** Ids of scenarios. */
  readonly scenario: string;
  readonly reference: string;
  /** Changed settings by flat name, in order, the last of a name winning. */
  readonly changes: readonly Change[];
  readonly measure: string;
  readonly replicates: number;
  readonly spread: "runs" | "band50" | "band90";
  readonly month: number;
}

/** What a link may speak of, and what holds where it is silent. */
export interface LinkTerms {
  readonly scenarios: readonly Scenario[];
  readonly measures: readonly string[];
  readonly usual: View;
}

const mostCharacters = 4000;
const spreads = ["runs", "band50", "band90"] as const;
/** Replicates and agents that a page computes at most. */
const mostReplicates = 1000;
const mostAgents = 200_000;

const keys = ["scenario", "reference", "measure", "replicates", "spread", "month"];

/** The hash of a view, without "#": only what is not usual, "" when all is. */
export function formatLink(view: View, { usual }: LinkTerms): string {
  const hash = new URLSearchParams();
  for (const key of keys as (keyof View)[]) {
    if (view[key] !== usual[key]) hash.set(key, String(view[key]));
  }
  for (const [name, value] of view.changes) hash.set(name, String(value));
  return hash.toString();
}

/** The view that a hash asks for, and a sentence for each part that was not understood and is left as usual. */
export function parseLink(hash: string, terms: LinkTerms): { view: View; problems: string[] } {
  const { usual } = terms;
  const say = messages.link;
  const text = hash.replace(/^#/, "");
  if (text.length > mostCharacters) return { view: usual, problems: [say.tooLong(mostCharacters)] };
  const given = new URLSearchParams(text);
  const problems: string[] = [];
  const oneOf = <T extends string>(key: string, names: readonly T[], fallback: T): T => {
    const value = given.get(key);
    const found = value === null ? fallback : names.find((name) => name === value);
    if (found === undefined) problems.push(say.expected(key, say.oneOf(names), quote(value)));
    return found ?? fallback;
  };
  const whole = (key: string, low: number, high: number, fallback: number): number => {
    const value = given.get(key);
    if (value === null) return Math.min(high, fallback);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= low && number <= high) return number;
    problems.push(say.expected(key, say.whole(low, high), quote(value)));
    return Math.min(high, fallback);
  };
  const ids = terms.scenarios.map(({ id }) => id);
  const scenario = oneOf("scenario", ids, usual.scenario);
  const base = terms.scenarios.find(({ id }) => id === scenario);
  if (base === undefined) throw new Error(`link: expected a usual scenario, received ${scenario}`);
  const wanted = [...given].filter(([name]) => !keys.includes(name));
  const { changes, changed } = understand(base, wanted, problems);
  const view: View = {
    scenario,
    reference: oneOf("reference", ids, usual.reference),
    changes,
    measure: oneOf("measure", terms.measures, usual.measure),
    replicates: whole("replicates", 1, mostReplicates, usual.replicates),
    spread: oneOf("spread", spreads, usual.spread),
    month: whole("month", 0, changed.months, usual.month),
  };
  return { view, problems };
}

/** The changes that make a legal scenario; each of the others becomes a problem. */
function understand(base: Scenario, wanted: readonly (readonly [string, string])[], problems: string[]) {
  const all = applySettings(base, wanted);
  if (all.ok && fits(all.scenario)) return { changes: wanted.map(typed), changed: all.scenario };
  const changes: Change[] = [];
  let changed = base;
  for (const change of wanted) {
    const next = applySettings(base, [...changes, change]);
    if (!next.ok) problems.push(...next.problems.map(formatProblem));
    else if (!fits(next.scenario)) {
      problems.push(
        messages.link.expected(change[0], messages.link.atMost(formatCount(mostAgents)), quote(change[1])),
      );
    } else {
      changes.push(typed(change));
      changed = next.scenario;
    }
  }
  return { changes, changed };
}

const fits = ({ settings }: Scenario) => settings.agents <= mostAgents;

/** A value in the type that the controls give it, so that a link read and written again is the same link. */
function typed([name, text]: readonly [string, string]): Change {
  if (name === "rival") return [name, text.trim() === "true"];
  return [name, name === "seed" || name === "mode" ? text : Number(text)];
}

const quote = (value: string | null) =>
  JSON.stringify(value !== null && value.length > 40 ? `${value.slice(0, 40)}…` : value);
