/**
 * The document as the hash of the page's address. It is readable and names only what is not usual. Its reader is
 * `readLink.ts`, which the page fetches when it is opened by a link.
 *
 * Version 1 had a scenario, a baseline, changes and a view; version 2 adds the rest, and version 3 a checksum over all
 * scenarios. All keep the words of those before, so that old links can still be read. They are "&"-joined name=value
 * pairs: `whole` (a digest of all the rest, by which the reader knows that nothing was cut or changed; older links have
 * none), `scenario`, `reference` (the baseline), `events`, each setting by its flat name, `replicates`, one `keep` per
 * kept scenario ("2,moderation,women:.2,@12s:funding:.5"), `name2` for a name given by hand, `compare`, the view with
 * the settings of its experiments (`viewFields.ts`), and the proof of the result: `model` and `sum`. `lang` and
 * `lesson` are kept free for later pages.
 */
import { fingerprintBytes } from "../../sim/experiments/index.ts";
import { type KeptModel, keptModelOf } from "../engine/keptModels.ts";
import type { KeptCard, LabDocument } from "./document.ts";
import { changeText, eventsText } from "./linkText.ts";
import type { Proof } from "./proof.ts";
import type { LabTerms } from "./resolve.ts";
import { viewPairs } from "./viewFields.ts";

export const linkVersion = 3;
/** The model of links up to version 2 that name none: version 1.1.0 wrote them. */
const formerModel = "1.1.0";

/** What all scenarios of a link share. */
export const runNames = ["seed", "agents", "months"] as const;

/** The hash of a document, without "#"; "" for the usual document without proof. A proof may name the model alone. */
export function formatLink(
  document: LabDocument,
  terms: LabTerms,
  proof?: Pick<Proof, "model"> & Partial<Proof>,
): string {
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
  if (current.free) pairs.push(["strands", "free"]);
  for (const name of runNames) if (run[name] !== undefined) pairs.push([name, String(run[name])]);
  differing("replicates", run.replicates, usual.run.replicates);
  for (const card of kept) pairs.push(["keep", cardText(card)]);
  for (const { slot, name } of kept) if (name !== undefined) pairs.push([`name${slot}`, name]);
  differing("compare", reference, usual.reference);
  pairs.push(...viewPairs(view, usual.view));
  const model = proof?.model ?? run.engine;
  if (model !== undefined) pairs.push(["model", model]);
  if (proof?.sum !== undefined) pairs.push(["sum", proof.sum]);
  if (pairs.length === 0) return "";
  const text = pairs.map((pair) => pair.map(escapeText).join("=")).join("&");
  const version = `link=${linkVersion}`;
  return `${version}&whole=${linkDigest(`${version}&${text}`)}&${text}`;
}

/**
 * 8 hex digits over what a link says, in its order, however it is escaped. Of the proof only that there is one: its own
 * values are judged by the results.
 */
export function linkDigest(text: string): string {
  const given = new URLSearchParams(text);
  const said = [...given]
    .filter(([name]) => name !== "whole")
    .map(([name, value]) => [name, given.has("sum") && /^(model|sum)$/.test(name) ? "" : value]);
  return fingerprintBytes(new TextEncoder().encode(JSON.stringify(said))).slice(0, 8);
}

function cardText({ slot, spec }: KeptCard): string {
  const events = spec.events === undefined ? [] : [`@${eventsText(spec.events)}`];
  const free = spec.free ? ["~"] : [];
  return [String(slot), spec.preset, ...spec.changes.map(changeText), ...events, ...free].join(",");
}

/** Escapes as few characters as an address allows. */
function escapeText(text: string): string {
  const sound = text.replace(/\p{Cs}/gu, "");
  return encodeURIComponent(sound)
    .replace(/%20/g, "+")
    .replace(/%(?:2C|3A|3B|40)/g, decodeURIComponent);
}

export interface ReadLink {
  readonly document: LabDocument;
  /** One sentence per part that was not understood; that part keeps its usual value. */
  readonly problems: readonly string[];
  /** What cannot be known of a link that was understood. */
  readonly doubt?: string;
  readonly proof?: Proof;
}

/** The former model that a link asks for, whose terms are to be fetched before it is read. */
export function modelOfLink(hash: string): KeptModel | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  return engineOf(given.get("model"), /^[12]$/.test(given.get("link") ?? "") ? 2 : linkVersion);
}

/** The model of before that is to make a link's numbers. */
export function engineOf(model: string | null, version: number): KeptModel | undefined {
  if (model === null && version < 3) return formerModel;
  return keptModelOf(model);
}
