/**
 * Reads a document from the hash of the page's address (`link.ts` writes it and tells its form). It trusts nothing in
 * it: what is not understood becomes a problem, and keeps its usual value.
 */
import { type Change, formatProblem, lineProblem, type ScenarioEvent } from "../../sim/index.ts";
import { labMessages } from "../words/lab.ts";
import { linkProblems } from "../words/parts/linkProblems.ts";
import { parseEvents, quote } from "./address/readEvents.ts";
import { readView } from "./address/readView.ts";
import { understandSettings } from "./address/understandSettings.ts";
import { curveIds, slots } from "./curveIds.ts";
import { type KeptCard, type Spec, withSoundIds } from "./document.ts";
import { engineOf, linkDigest, linkVersion, type ReadLink, runNames } from "./link.ts";
import { mostReplicates } from "./pageBounds.ts";
import type { Proof } from "./proof.ts";
import { type LabTerms, presetOf, termsOf } from "./resolve.ts";
import { viewKeys } from "./viewFields.ts";

/** Longer links are packed (packLink.ts); unpacked they may be five times as long. */
const mostCharacters = 4000;

const nameKeys = slots.map((slot) => `name${slot}`);
/** Read without complaint and dropped: pages to come may mean something by them. */
const reservedKeys = ["lang", "lesson"] as const;
const keys: readonly string[] = [
  ...reservedKeys,
  ..."link whole model sum scenario reference events strands replicates keep compare".split(" "),
  ...nameKeys,
  ...viewKeys,
];

/** The document that a hash describes. Never throws, whatever the hash holds. */
export function parseLink(hash: string, all: LabTerms, most = mostCharacters): ReadLink {
  const { usual } = all;
  const text = hash.replace(/^#/, "");
  if (text.length > most) return { document: usual, problems: [linkProblems.tooLong(most)] };
  const problems: string[] = [];
  const given = withoutContradictions(new URLSearchParams(text), problems);
  const { oneOf, whole } = createReaders(given, problems);
  const stated = given.get("whole");
  // The page writes no link of its version alone.
  const isCut = stated === null ? /^link=\d*&?$/.test(text) : stated !== linkDigest(text);
  if (isCut) problems.push(linkProblems.cut);
  const version = whole("link", 1, linkVersion, linkVersion, (received) =>
    linkProblems.newer(linkVersion, received),
  );
  const asked = engineOf(given.get("model"), version);
  const engine = asked !== undefined && all.former?.has(asked) ? asked : undefined;
  if (asked !== engine) problems.push(linkProblems.engine(String(asked)));
  const terms = termsOf(all, engine);
  for (const key of reservedKeys) {
    const value = given.get(key);
    if (value !== null && !/^[a-z0-9-]{1,40}$/.test(value))
      problems.push(linkProblems.expected(key, linkProblems.reserved, quote(value)));
  }
  const ids = terms.presets.map(({ id }) => id);
  const preset = oneOf("scenario", ids, usual.current.preset);
  const wanted = [...given].filter(([name]) => !keys.includes(name));
  const listed = given.get("events");
  const events = listed === null ? undefined : eventsIn(terms, listed, problems);
  const known = (name: string) => knows(terms, name, problems);
  const { changes, changed } = understandSettings(
    presetOf(terms, preset),
    wanted.filter(([name]) => known(name)),
    events,
    problems,
  );
  const isRun = ([name]: Change) => runNames.some((other) => other === name);
  const document = withSoundIds({
    current: specOf(
      preset,
      changes.filter((change) => !isRun(change)),
      events,
      oneOf("strands", ["held", "free"], "held") === "free",
    ),
    baseline: oneOf("reference", ids, usual.baseline),
    kept: parseCards(given, terms, problems),
    reference: oneOf("compare", curveIds, usual.reference),
    run: {
      ...Object.fromEntries(changes.filter(isRun)),
      replicates: whole("replicates", 1, mostReplicates, usual.run.replicates),
      ...(engine !== undefined && { engine }),
    },
    view: readView(
      { ...terms, months: changed.months },
      usual.view,
      (key) => given.get(key) ?? undefined,
      (key, expected) => problems.push(linkProblems.expected(key, expected, quote(given.get(key)))),
      true,
    ),
  });
  const proof = readProof(given, version, problems);
  // A link that names a model had a checksum, but for those of the command line and of former models.
  const isUnproven =
    given.has("link") && stated === null && given.has("model") && proof === undefined && engine === undefined;
  return {
    document,
    problems,
    ...(proof !== undefined && { proof }),
    ...(isUnproven && { doubt: linkProblems.unproven }),
  };
}

/** Without what is said twice in two ways; of settings that is told where their values are understood. */
function withoutContradictions(given: URLSearchParams, problems: string[]): URLSearchParams {
  for (const key of new Set(given.keys())) {
    const values = [...new Set(given.getAll(key))];
    if (values.length < 2 || key === "keep" || !keys.includes(key)) continue;
    problems.push(linkProblems.expected(key, linkProblems.one, values.map(quote).join(", ")));
    given.delete(key);
  }
  return given;
}

function createReaders(given: URLSearchParams, problems: string[]) {
  return {
    oneOf<T extends string>(key: string, names: readonly T[], usual: T): T {
      const value = given.get(key);
      const found = value === null ? usual : names.find((name) => name === value);
      if (found === undefined)
        problems.push(linkProblems.expected(key, linkProblems.oneOf(names), quote(value)));
      return found ?? usual;
    },
    whole(key: string, low: number, high: number, usual: number, complain?: (received: string) => string) {
      const value = given.get(key);
      if (value === null) return Math.min(high, usual);
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= low && number <= high) return number;
      problems.push(
        complain?.(quote(value)) ?? linkProblems.expected(key, linkProblems.whole(low, high), quote(value)),
      );
      return Math.min(high, usual);
    },
  };
}

/** What a link says of its result; that a checksum was cut or changed so that it is none is a problem. */
function readProof(given: URLSearchParams, version: number, problems: string[]): Proof | undefined {
  const [model, sum] = [given.get("model"), given.get("sum")];
  // A link that was made before its results were there names the model alone.
  if (sum === null && (model === null || /^\d+\.\d+\.\d+$/.test(model))) return undefined;
  if (model !== null && /^[\w.+-]{1,20}$/.test(model) && /^[0-9a-f]{16}$/.test(sum ?? ""))
    return { model, sum: sum ?? "", ...(version < 3 && { ofCurrent: true as const }) };
  problems.push(linkProblems.checksum);
  return undefined;
}

const specOf = (
  preset: string,
  changes: readonly Change[],
  events: readonly ScenarioEvent[] | undefined,
  free: boolean,
): Spec => ({
  ...{ preset, changes },
  ...(events !== undefined && { events }),
  ...(free && { free }),
});

/** Whether the model of these terms has a setting; if not, that becomes a problem. */
function knows({ isLater }: LabTerms, name: string, problems: string[]): boolean {
  if (isLater?.(name) !== true) return true;
  problems.push(labMessages.engine.later(name));
  return false;
}

const eventsIn = (terms: LabTerms, text: string, problems: string[]) =>
  parseEvents(text, problems).filter(
    (event) => event.kind === "prisonRelease" || knows(terms, event.lever, problems),
  );

function parseCards(given: URLSearchParams, terms: LabTerms, problems: string[]): KeptCard[] {
  const cards: KeptCard[] = [];
  for (const text of given.getAll("keep").slice(0, 2 * slots.length)) {
    const card = parseCard(text, given, terms, problems);
    if (card === undefined) problems.push(linkProblems.card(quote(text)));
    else if (cards.some(({ slot }) => slot === card.slot)) problems.push(linkProblems.cards);
    else cards.push(card);
  }
  return cards;
}

function parseCard(text: string, given: URLSearchParams, terms: LabTerms, problems: string[]) {
  const [place, id, ...parts] = text.split(",");
  const slot = slots.find((one) => String(one) === place);
  const preset = terms.presets.find((one) => one.id === id);
  if (slot === undefined || preset === undefined) return undefined;
  const listed = parts.filter((part) => part.startsWith("@"));
  const own = parts.filter((part) => !part.startsWith("@") && part !== "~");
  if (listed.length > 1) return undefined;
  const events = listed[0] === undefined ? undefined : eventsIn(terms, listed[0].slice(1), problems);
  const wanted = own.map((part): [string, string] => {
    const colon = part.indexOf(":");
    return colon < 0 ? [part, ""] : [part.slice(0, colon), part.slice(colon + 1)];
  });
  // Seed, agents and months are everybody's.
  const isRun = ([other]: readonly [string, unknown]) => runNames.some((each) => each === other);
  for (const each of wanted.filter(isRun)) problems.push(linkProblems.run(each[0]));
  const { changes } = understandSettings(
    preset,
    wanted.filter((each) => !isRun(each) && knows(terms, each[0], problems)),
    events,
    problems,
  );
  const spec = specOf(preset.id, changes, events, parts.includes("~"));
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
