/** One person's story in words and rows. Pure. */
import type { Decision, LeverChange, PersonStory } from "../../../sim/experiments/index.ts";
import { valueText } from "../../library/settingText.ts";
import { numerals } from "../../words/numerals.ts";
import { listed } from "../../words/parts/listed.ts";
import { peopleMessages } from "../../words/people.ts";
import { purityText } from "./peopleMonth.ts";

const say = peopleMessages.story;
const [T, U, K, X] = [0, 1, 2, 3] as const;

/** What happened to a person, one sentence per event, in order. */
export function tellLife(story: PersonStory): string[] {
  const { affiliations, purities, decisions } = story;
  const { sides, choices } = peopleMessages;
  const chosen = new Set(decisions.map(({ row }) => row));
  const told = [say.begins(sides[affiliations[0]])];
  for (let row = 1; row < affiliations.length; row++) {
    const [from, to] = [affiliations[row - 1], affiliations[row]];
    if (from === to) continue;
    if (to === X) told.push(say.moves.removed(row));
    else if (from === X && hasBeenFree(affiliations, row))
      told.push(say.moves.replaced(row, sides[to], purityText(purities[row]), postOf(story, row)));
    else if (from === X) told.push(say.moves.released(row, sides[to]));
    else if (to === U) told.push((from === T ? say.moves.goesHome : say.moves.leaves)(row));
    else told.push(say.moves.joins(row, choices[to]));
  }
  if (chosen.size === 0) told.push(say.never);
  told.push(say.ends(sides[affiliations[affiliations.length - 1]]));
  return told;
}

/** Whether a person has a post, or would get one with the Taliban. */
export function postOf({ affiliations, posts }: PersonStory, row: number): string {
  const has = posts[row] === 1 ? 1 : 0;
  return (affiliations[row] === T ? say.posts.member : say.posts.other)[has];
}

/** Whether the person was anything but X before a row: then they were removed, and the one who comes is new. */
function hasBeenFree(affiliations: Uint8Array, row: number): boolean {
  return affiliations.subarray(0, row).some((side) => side !== X);
}

/** The result of a decision: "Taliban → IS-K", "stays with IS-K". */
export function tellChoice({ from, to }: Decision): string {
  const { sides, choices } = peopleMessages;
  if (from === T && to === U) return say.goesHome;
  if (from !== to) return say.goes(sides[from], sides[to]);
  return to === U ? say.staysNeither : say.stays(choices[to]);
}

/** Three shares of 100 that are whole numbers and add up to 100 (largest remainder). */
export function oddsOf([pT, pU, pK]: Decision["probabilities"]): [string, string, string] {
  const exact = [pT, pU, pK].map((p) => 100 * p);
  const whole = exact.map(Math.floor);
  const order = [0, 1, 2].sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  const left = 100 - whole.reduce((sum, n) => sum + n, 0);
  for (let i = 0; i < left; i++) whole[order[i % 3]]++;
  return [numerals(whole[T]), numerals(whole[U]), numerals(whole[K])];
}

/** The side to compare the chosen one with: the side before the choice, else the likeliest other one. */
export function otherSide({ from, to, probabilities }: Decision): number {
  if (from !== to) return from;
  return [T, U, K].filter((side) => side !== to).sort((a, b) => probabilities[b] - probabilities[a])[0];
}

export interface StoryPart {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** Parts below this are shown together: alone they would be written as zero. */
const smallest = 0.005;

/** The parts that favour one side over the other; all small parts are added up as one, so that nothing is left out. */
export function partsBetween({ terms }: Decision, side: number, other: number): StoryPart[] {
  const values = new Map<string, number>();
  for (const { option, name, value } of terms)
    if (option === side || option === other)
      values.set(name, (values.get(name) ?? 0) + (option === side ? value : -value));
  const large = [...values].filter(([, value]) => Math.abs(value) >= smallest);
  const rest = [...values.values()].reduce((sum, v) => (Math.abs(v) < smallest ? sum + v : sum), 0);
  const { terms: labels } = peopleMessages.decision;
  return [...large, ...(rest === 0 ? [] : [["rest", rest] as const])].map(([id, value]) => ({
    id,
    label: labels[id] ?? id,
    value,
  }));
}

/** The largest parts for and against, in words. */
export function tellReasons(decision: Decision, other: number): string {
  const { choices, decision: words } = peopleMessages;
  const parts = partsBetween(decision, decision.to, other).sort((a, b) => b.value - a.value);
  const list = (some: readonly StoryPart[]) =>
    some.length === 0
      ? words.nothing
      : listed(some.map(({ label, value }) => words.part(midSentence(label), signed(value))));
  const forIt = parts.filter(({ value }) => value >= smallest).slice(0, 2);
  const against = parts
    .filter(({ value }) => value <= -smallest)
    .slice(-2)
    .reverse();
  return words.reasons(choices[decision.to], choices[other], list(forIt), list(against));
}

/** A label as it is written within a sentence. */
function midSentence(label: string): string {
  return /^(Salafi|IS-K)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "+0.42", "−0.42". */
export function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  return numerals(size === "0.00" ? size : `${value < 0 ? "−" : "+"}${size}`);
}

/** The other sides that a decision could have chosen, in the order in which the story asks for them. */
export function wantedSides({ to, probabilities }: Decision): number[] {
  return (to === T ? [K, U] : [T, to === U ? K : U]).filter((side) => side !== K || probabilities[K] > 0);
}

/** Words for another choice of this person. */
function verbOf({ from }: Decision, wanted: number): string {
  const { verb } = peopleMessages.change;
  if (wanted === T) return from === T ? verb.kept : verb.brought;
  if (wanted === K) return from === K ? verb.stayed : from === T ? verb.left : verb.joined;
  return from === U ? verb.aside : from === T ? verb.home : verb.neither;
}

/** The smallest change of one lever that gives the wanted side, as a share of the lever's span; then the others. */
export function tellChanges(decision: Decision, wanted: number): string[] {
  const say = peopleMessages.change;
  const size = ({ span, now, nearest }: LeverChange) =>
    Math.abs((nearest[wanted] ?? Number.NaN) - now) / (span[1] - span[0]);
  const able = decision.changes.filter(({ nearest }) => nearest[wanted] !== undefined);
  const ordered = [...able].sort((a, b) => size(a) - size(b));
  const unable = decision.changes.filter(({ nearest }) => nearest[wanted] === undefined);
  const verb = verbOf(decision, wanted);
  const words = ({ lever, nearest, now }: LeverChange) =>
    [say.levers[lever], nearText(nearest[wanted] ?? now), nearText(now)] as const;
  const [first, ...rest] = ordered;
  if (first === undefined) return [say.none, say.how];
  return [
    say.smallest(verb, ...words(first)),
    ...(rest.length === 0 ? [] : [say.others(listed(rest.map((change) => say.other(...words(change)))))]),
    ...(unable.length === 0 ? [] : [say.impossible(say.or(unable.map(({ lever }) => say.levers[lever])))]),
    say.how,
  ];
}

/** To a thousandth, like the changes themselves. */
function nearText(value: number): string {
  return valueText(Number(value.toFixed(3)));
}
