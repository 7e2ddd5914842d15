/**
 * Keeps the page's address in step with the document, opens a link that is put there, and says whether the link's
 * result was reproduced.
 */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { labMessages } from "../words/lab.ts";
import type { CurveId } from "./curveIds.ts";
import { contentOf, isSame, type LabContent } from "./document.ts";
import { fetchFormer } from "./former/fetchFormer.ts";
import { formatLink, modelOfLink, parseLink, type ReadLink } from "./link.ts";
import { judgeProof, type Proof, type ProofVerdict, proveCurrent, proveResults } from "./proof.ts";
import type { LabTerms } from "./resolve.ts";
import type { Runs } from "./runs.ts";
import { isComplete } from "./runs.ts";
import type { Store } from "./store.ts";

export interface Address {
  /** Whether the link's result was reproduced; undefined until that is known, and when it no longer matters. */
  readonly verdict: ReadonlySignal<ProofVerdict | undefined>;
  /** The proof of the result that is shown; undefined until all its replicates are back. */
  readonly proof: ReadonlySignal<Proof | undefined>;
  /** The whole address of the shown document, with its proof if there is one. */
  link(): Promise<string>;
  dismiss(): void;
}

/** Opens the page's hash in the store, now and whenever it changes. */
export function openAddress(store: Store): { readonly claim: ReadonlySignal<Claim | undefined> } {
  const claim = signal<Claim | undefined>(undefined);
  const take = ({ document, problems, proof }: ReadLink, start?: "start") => {
    store.open(document, problems, start);
    claim.value = proof && {
      proof,
      isWhole: problems.length === 0,
      content: contentOf(store.shown.peek().document),
    };
  };
  const open = (start?: "start") => {
    const { hash } = location;
    if (isReadAtOnce(hash, store.terms)) return take(parseLink(hash, store.terms), start);
    void readLater(hash, store.terms).then((link) => {
      if (location.hash === hash) take(link, start);
    });
  };
  open("start");
  addEventListener("hashchange", () => open());
  return { claim };
}

/** Whether nothing has to be fetched for it: neither the code that unpacks nor the terms of a former model. */
function isReadAtOnce(hash: string, { former }: LabTerms): boolean {
  const model = modelOfLink(hash);
  return !hash.startsWith("#z=") && (model === undefined || former?.has(model) === true);
}

async function readLater(hash: string, terms: LabTerms): Promise<ReadLink> {
  if (!hash.startsWith("#z=")) {
    await fetchFormer(terms, modelOfLink(hash));
    return parseLink(hash, terms);
  }
  const unpacked = await import("./packLink.ts").then(
    ({ unpackLink }) => unpackLink(hash),
    () => undefined,
  );
  if (unpacked === undefined) return { document: terms.usual, problems: [labMessages.link.packed] };
  await fetchFormer(terms, modelOfLink(unpacked));
  return parseLink(unpacked, terms, Number.POSITIVE_INFINITY);
}

/** What a link says about its result. */
interface Claim {
  readonly proof: Proof;
  readonly isWhole: boolean;
  readonly content: LabContent;
}

export function keepAddress(store: Store, runs: Runs, claim: ReadonlySignal<Claim | undefined>): Address {
  const dismissed = signal<Claim | undefined>(undefined);
  const complete = (id: CurveId) => {
    const result = runs.of(id);
    return result !== undefined && isComplete(result, store, id) ? result : undefined;
  };
  const proof = computed(() => proveResults(store.shown.value, complete));
  const proofOfCurrent = computed(() => proveCurrent(store.shown.value.document, complete("current")));
  let newest = "";
  let written: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (store.glimpse.value !== undefined) return;
    const hash = currentHash(store, proof.value);
    newest = hash;
    // Browsers limit how often the address changes per second.
    clearTimeout(written);
    written = setTimeout(async () => {
      const packed = await packIfLong(hash);
      const { pathname, search } = location;
      if (newest === hash) history.replaceState(null, "", packed === "" ? pathname + search : `#${packed}`);
    }, 300);
  });
  return {
    proof,
    verdict: computed(() => {
      const made = claim.value;
      const ours = made?.proof.ofCurrent ? proofOfCurrent.value : proof.value;
      if (made === undefined || made === dismissed.value || ours === undefined) return undefined;
      const { document, current } = store.shown.value;
      return isSame(contentOf(document), made.content) ? judgeProof(made, ours, current.seed) : undefined;
    }),
    async link() {
      const hash = await packIfLong(formatLink(store.shown.peek().document, store.terms, proof.peek()));
      return location.href.replace(/#.*$/, "") + (hash === "" ? "" : `#${hash}`);
    },
    dismiss() {
      dismissed.value = claim.peek();
    },
  };
}

/** A page that the reader has not changed keeps its short address. */
function currentHash(store: Store, proof: Proof | undefined): string {
  const { document, view } = store.shown.value;
  const bare = formatLink({ ...document, view }, store.terms);
  return bare === "" ? "" : formatLink({ ...document, view }, store.terms, proof);
}

/** Longest hash that is not packed: some programs cut a longer address. */
const longestPlain = 2000;

/** The code that packs is fetched; where that fails, a long link stays long. */
async function packIfLong(hash: string): Promise<string> {
  if (hash.length <= longestPlain) return hash;
  return import("./packLink.ts").then(
    ({ packLink }) => packLink(hash),
    () => hash,
  );
}
