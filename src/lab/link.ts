/**
 * The document as the hash of the page's address: readable, only what is not usual, and not to be trusted.
 *
 * Version 1 knew a scenario, a baseline, changes and a view; version 2 adds the rest and keeps those words, so that
 * an old link is read as it is. Both are "&"-joined name=value pairs: `scenario`, `reference` (the baseline), `events`,
 * each setting by its flat name, `replicates`, one `keep` a kept scenario ("2,moderation,women:.2,@12s:funding:.5"),
 * `name2` for a name given by hand, `compare`, the view with what its experiments are set to (`studyFields.ts`), and what
 * proves the result: `model` and `sum`.
 */
import {
  type Change,
  changeTreatment,
  formatProblem,
  type Level,
  lineProblem,
  type ScenarioEvent,
  typedValue,
} from "../../sim/index.ts";
import type { Preset } from "../library/presets.ts";
import { labMessages } from "../words/lab.ts";
import { messages } from "../words/messages.ts";
import { formatCount } from "../words/wording.ts";
import { curveIds, slots } from "./curveIds.ts";
import { type KeptCard, type LabDocument, type Spec, withSoundIds } from "./document.ts";
import { changeText, eventsText, parseEvents, quote } from "./linkText.ts";
import { mostAgents, mostReplicates } from "./pageBounds.ts";
import { type LabTerms, presetOf } from "./resolve.ts";
import { readView, viewKeys, viewPairs } from "./viewFields.ts";

/** What a result was made with, so that whoever opens the link can tell whether he sees the same. */
export interface Proof {
  readonly model: string;
  /** Checksum of the current scenario's result, 16 hex digits. */
  readonly sum: string;
}

const linkVersion = 2;
/** Longer ones are packed (packLink.ts), and then may be five times as long. */
const mostCharacters = 4000;
/** Parts that are looked at: all settings there are, and some more. */
const mostParts = 300;

const runNames = ["seed", "agents", "months"] as const;
const nameKeys = slots.map((slot) => `name${slot}`);
const keys: readonly string[] = [
  ..."link model sum scenario reference events replicates keep compare".split(" "),
  ...nameKeys,
  ...viewKeys,
];

/** The hash of a document, without "#"; "" for the usual one without proof. */
export function formatLink(document: LabDocument, terms: LabTerms, proof?: Proof): string {
  const { usual } = terms;
  const { current, baseline, kept, reference, run, view } = document;
  const pairs: [string, string][] = [];
  const differing = (key: string, value: string | number, ordinary: string | number) => {
    if (value !== ordinary) pairs.push([key, String(value)]);
  };
  differing("scenario", current.preset, usual.current.preset);
  differing("reference", baseline, usual.baseline);
  for (const [name, value] of current.changes)
    pairs.push([name, changeText([name, value]).slice(name.length + 1)]);
  if (current.events !== undefined) pairs.push(["events", eventsText(current.events)]);
  for (const name of runNames) if (run[name] !== undefined) pairs.push([name, String(run[name])]);
  differing("replicates", run.replicates, usual.run.replicates);
  for (const card of kept) pairs.push(["keep", cardText(card)]);
  for (const { slot, name } of kept) if (name !== undefined) pairs.push([`name${slot}`, name]);
  differing("compare", reference, usual.reference);
  pairs.push(...viewPairs(view, usual.view));
  if (proof !== undefined) pairs.push(["model", proof.model], ["sum", proof.sum]);
  if (pairs.length === 0) return "";
  return [["link", String(linkVersion)], ...pairs].map((pair) => pair.map(escapeText).join("=")).join("&");
}

function cardText({ slot, spec }: KeptCard): string {
  const events = spec.events === undefined ? [] : [`@${eventsText(spec.events)}`];
  return [String(slot), spec.preset, ...spec.changes.map(changeText), ...events].join(",");
}

/** As little escaped as an address allows. */
function escapeText(text: string): string {
  const sound = text.replace(/\p{Cs}/gu, "");
  return encodeURIComponent(sound)
    .replace(/%20/g, "+")
    .replace(/%(?:2C|3A|3B|40)/g, decodeURIComponent);
}

export interface ReadLink {
  readonly document: LabDocument;
  /** A sentence for each part that was not understood and is left as usual. */
  readonly problems: readonly string[];
  readonly proof?: Proof;
}

/** The document that a hash asks for. Never throws, whatever the hash holds. */
export function parseLink(hash: string, terms: LabTerms, most = mostCharacters): ReadLink {
  const { usual } = terms;
  const text = hash.replace(/^#/, "");
  if (text.length > most) return { document: usual, problems: [messages.link.tooLong(most)] };
  const given = new URLSearchParams(text);
  const problems: string[] = [];
  const { oneOf, whole } = createReaders(given, problems);
  whole("link", 1, linkVersion, linkVersion, (received) => labMessages.link.newer(received));
  const ids = terms.presets.map(({ id }) => id);
  const preset = oneOf("scenario", ids, usual.current.preset);
  const wanted = [...given].filter(([name]) => !keys.includes(name));
  const listed = given.get("events");
  const events = listed === null ? undefined : parseEvents(listed, problems);
  const { changes, changed } = understand(presetOf(terms, preset), wanted, events, problems);
  const isRun = ([name]: Change) => runNames.some((other) => other === name);
  const document = withSoundIds({
    current: specOf(
      preset,
      changes.filter((change) => !isRun(change)),
      events,
    ),
    baseline: oneOf("reference", ids, usual.baseline),
    kept: parseCards(given, terms, problems),
    reference: oneOf("compare", curveIds, usual.reference),
    run: {
      ...Object.fromEntries(changes.filter(isRun)),
      replicates: whole("replicates", 1, mostReplicates, usual.run.replicates),
    },
    view: readView(
      { ...terms, months: changed.months },
      usual.view,
      (key) => given.get(key) ?? undefined,
      (key, expected) => problems.push(messages.link.expected(key, expected, quote(given.get(key)))),
      true,
    ),
  });
  const proof = readProof(given);
  return proof === undefined ? { document, problems } : { document, problems, proof };
}

function createReaders(given: URLSearchParams, problems: string[]) {
  const say = messages.link;
  return {
    oneOf<T extends string>(key: string, names: readonly T[], usual: T): T {
      const value = given.get(key);
      const found = value === null ? usual : names.find((name) => name === value);
      if (found === undefined) problems.push(say.expected(key, say.oneOf(names), quote(value)));
      return found ?? usual;
    },
    whole(key: string, low: number, high: number, usual: number, complain?: (received: string) => string) {
      const value = given.get(key);
      if (value === null) return Math.min(high, usual);
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= low && number <= high) return number;
      problems.push(complain?.(quote(value)) ?? say.expected(key, say.whole(low, high), quote(value)));
      return Math.min(high, usual);
    },
  };
}

function readProof(given: URLSearchParams): Proof | undefined {
  const [model, sum] = [given.get("model") ?? "", given.get("sum") ?? ""];
  return /^[\w.+-]{1,20}$/.test(model) && /^[0-9a-f]{16}$/.test(sum) ? { model, sum } : undefined;
}

const specOf = (
  preset: string,
  changes: readonly Change[],
  events: readonly ScenarioEvent[] | undefined,
): Spec => (events === undefined ? { preset, changes } : { preset, changes, events });

function parseCards(given: URLSearchParams, terms: LabTerms, problems: string[]): KeptCard[] {
  const cards: KeptCard[] = [];
  for (const text of given.getAll("keep").slice(0, 2 * slots.length)) {
    const card = parseCard(text, given, terms, problems);
    if (card === undefined) problems.push(labMessages.link.card(quote(text)));
    else if (cards.some(({ slot }) => slot === card.slot)) problems.push(labMessages.link.cards);
    else cards.push(card);
  }
  return cards;
}

function parseCard(text: string, given: URLSearchParams, terms: LabTerms, problems: string[]) {
  const [place, id, ...parts] = text.split(",");
  const slot = slots.find((one) => String(one) === place);
  const preset = terms.presets.find((one) => one.id === id);
  if (slot === undefined || preset === undefined) return undefined;
  const listed = parts.find((part) => part.startsWith("@"));
  const events = listed === undefined ? undefined : parseEvents(listed.slice(1), problems);
  const wanted = parts
    .filter((part) => !part.startsWith("@"))
    .map((part): [string, string] => {
      const colon = part.indexOf(":");
      return colon < 0 ? [part, ""] : [part.slice(0, colon), part.slice(colon + 1)];
    });
  const isRun = ([name]: Change) => runNames.some((other) => other === name);
  const { changes } = understand(preset, wanted, events, problems);
  const spec = specOf(
    preset.id,
    changes.filter((change) => !isRun(change)),
    events,
  );
  const path = `name${slot}`;
  const name = readName(path, given.get(path), problems);
  return name === undefined ? { slot, spec } : { slot, name, spec };
}

function readName(path: string, text: string | null, problems: string[]): string | undefined {
  if (text === null) return undefined;
  const problem = lineProblem(text, "name");
  if (problem !== undefined) problems.push(formatProblem({ path, ...problem }));
  return problem === undefined ? text : undefined;
}

/** The changes that make a legal scenario; each of the others becomes a problem. */
function understand(
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
  if (once.length > mostParts) problems.push(labMessages.link.parts(mostParts));
  const typed = once.slice(0, mostParts).filter(([name]) => {
    const levels = levelsOf(name);
    if (levels.length > 1)
      problems.push(messages.link.expected(name, labMessages.link.one, levels.map(quote).join(", ")));
    return levels.length === 1;
  });
  const all = changeTreatment(base, typed, { events });
  if (all.ok && fits(all.treatment)) return { changes: typed, changed: all.treatment };
  const changes: Change[] = [];
  let changed = base;
  for (const change of typed) {
    const next = changeTreatment(base, [...changes, change], { events });
    if (!next.ok) problems.push(...next.problems.map(formatProblem));
    else if (!fits(next.treatment)) problems.push(tooManyAgents(...change));
    else {
      changes.push(change);
      changed = next.treatment;
    }
  }
  return { changes, changed };
}

const fits = ({ settings }: Preset) => settings.agents <= mostAgents;

const tooManyAgents = (name: string, received: Level) =>
  messages.link.expected(name, messages.link.atMost(formatCount(mostAgents)), quote(String(received)));
