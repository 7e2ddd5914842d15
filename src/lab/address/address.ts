/**
 * Keeps the page's address in step with the document, opens a link that is put there, and says whether the link's
 * result was reproduced.
 */
import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { labMessages } from "../../words/lab.ts";
import type { CurveId } from "../curveIds.ts";
import { contentOf, isSame, type LabContent } from "../document.ts";
import { formatLink } from "../link.ts";
import { type Proof, proveCurrent, proveResults } from "../proof.ts";
import type { LabTerms } from "../resolve.ts";
import type { Runs } from "../runs.ts";
import { isComplete } from "../runs.ts";
import { documentOf, type Store } from "../store.ts";
import { createEntries, isOwnEntry } from "./entries.ts";
import type { ProofVerdict } from "./judgeProof.ts";
import type { ReadPageLink } from "./readPageLink.ts";
import { createSession } from "./session.ts";

export interface Address {
  /** Whether the link's result was reproduced; undefined until that is known, and when it no longer matters. */
  readonly verdict: ReadonlySignal<ProofVerdict | undefined>;
  /** The proof of the result that is shown; undefined until all its replicates are back. */
  readonly proof: ReadonlySignal<Proof | undefined>;
  /** The whole address of the shown document, with its proof if there is one. */
  link(): Promise<string>;
  dismiss(): void;
  /** The link of the last session, which the bare address offers; undefined when there is none or it was answered. */
  readonly lastSession: Signal<string | undefined>;
}

/** What the page's hash says, with whatever has to be fetched to read it. Never rejects. */
export async function readAddress(terms: LabTerms): Promise<ReadPageLink> {
  const { hash } = location;
  if (hash.length < 2) return { document: terms.usual, problems: [] };
  try {
    const { readPageLink } = await import("./readPageLink.ts");
    return await readPageLink(hash, terms);
  } catch {
    return { document: terms.usual, problems: [labMessages.unreadLink] };
  }
}

/** Opens the link of the page's address in the store, and later each that is put there. */
export function openAddress(
  store: Store,
  first: ReadPageLink,
): { readonly claim: ReadonlySignal<Claim | undefined> } {
  const claim = signal<Claim | undefined>(undefined);
  const take = ({ document, problems, doubt, proof, judge }: ReadPageLink, start?: "start") => {
    store.open(document, doubt === undefined ? problems : [...problems, doubt], start);
    claim.value = proof &&
      judge && {
        proof,
        judge,
        isWhole: problems.length === 0,
        content: contentOf(store.shown.peek().document),
      };
  };
  take(first, "start");
  addEventListener("hashchange", () => {
    const { hash } = location;
    if (isOwnEntry()) return;
    void readAddress(store.terms).then((link) => {
      if (location.hash === hash) take(link);
    });
  });
  return { claim };
}

/** What a link says about its result. */
interface Claim {
  readonly proof: Proof;
  readonly judge: NonNullable<ReadPageLink["judge"]>;
  readonly isWhole: boolean;
  readonly content: LabContent;
}

export function keepAddress(store: Store, runs: Runs, claim: ReadonlySignal<Claim | undefined>): Address {
  const dismissed = signal<Claim | undefined>(undefined);
  const complete = (id: CurveId) => {
    const result = runs.of(id);
    return result !== undefined && isComplete(result, store, id) ? result : undefined;
  };
  const isWhole = () => store.shown.value.coming === undefined;
  const proof = computed(() => (isWhole() ? proveResults(store.shown.value, complete) : undefined));
  const proofOfCurrent = computed(() =>
    isWhole() ? proveCurrent(store.shown.value.document, complete("current")) : undefined,
  );
  const entries = createEntries(store);
  const session = createSession();
  let newest = "";
  let written: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    // The address keeps still in a drag, so that one drag is one step back.
    if (store.glimpse.value !== undefined || !store.settled.value) return;
    const hash = currentHash(store, proof.value);
    newest = hash;
    // Browsers limit how often the address changes per second.
    clearTimeout(written);
    written = setTimeout(async () => {
      const packed = await packIfLong(hash);
      if (newest !== hash) return;
      entries.write(packed === "" ? "" : `#${packed}`);
      if (store.history.peek().steps.length > 1) session.keep(packed);
    }, 300);
  });
  return {
    proof,
    lastSession: session.offered,
    verdict: computed(() => {
      const made = claim.value;
      const ours = made?.proof.ofCurrent ? proofOfCurrent.value : proof.value;
      if (made === undefined || made === dismissed.value || ours === undefined) return undefined;
      const { document, current } = store.shown.value;
      return isSame(contentOf(document), made.content) ? made.judge(made, ours, current.seed) : undefined;
    }),
    async link() {
      const hash = await packIfLong(formatLink(documentOf(store.shown.peek()), store.terms, proof.peek()));
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
  return bare === "" ? "" : formatLink(documentOf(store.shown.value), store.terms, proof);
}

/** Longest hash that is not packed: some programs cut a longer address. */
const longestPlain = 2000;

/** The code that packs is fetched; where that fails, a long link stays long. */
async function packIfLong(hash: string): Promise<string> {
  if (hash.length <= longestPlain) return hash;
  return import("../packLink.ts").then(
    ({ packLink }) => packLink(hash),
    () => hash,
  );
}
