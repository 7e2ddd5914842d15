/** Keeps the page's address at the document, opens what is put there, and says whether a link's result came again. */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { modelVersion } from "../../sim/index.ts";
import { checksumOf } from "../engine/ensembles.ts";
import { labMessages } from "../messages/lab.ts";
import { contentOf, isSame, type LabContent } from "./document.ts";
import { formatLink, type Proof, parseLink } from "./link.ts";
import type { Runs } from "./runs.ts";
import { isComplete } from "./runs.ts";
import type { Store } from "./store.ts";

export interface Verdict {
  readonly isSame: boolean;
  readonly text: string;
}

export interface Address {
  /** Whether what the link was made from came out again; undefined until that is known, and once it no longer matters. */
  readonly verdict: ReadonlySignal<Verdict | undefined>;
  /** What proves the result that is shown; undefined until all its replicates are back. */
  readonly proof: ReadonlySignal<Proof | undefined>;
  /** The whole address of what is shown, with its proof if there is one. */
  link(): string;
  dismiss(): void;
}

/** Opens the page's hash in the store, now and whenever it changes. */
export function openAddress(store: Store): { readonly claim: ReadonlySignal<Claim | undefined> } {
  const claim = signal<Claim | undefined>(undefined);
  const open = (start?: "start") => {
    const { document, problems, proof } = parseLink(location.hash, store.terms);
    store.open(document, problems, start);
    claim.value = proof && {
      proof,
      isWhole: problems.length === 0,
      content: contentOf(store.shown.peek().document),
    };
  };
  open("start");
  addEventListener("hashchange", () => open());
  return { claim };
}

/** What a link says of its result. */
interface Claim {
  readonly proof: Proof;
  readonly isWhole: boolean;
  readonly content: LabContent;
}

export function keepAddress(store: Store, runs: Runs, claim: ReadonlySignal<Claim | undefined>): Address {
  const dismissed = signal<Claim | undefined>(undefined);
  const proof = computed(() => {
    const result = runs.of("current");
    if (result === undefined || !isComplete(result, store)) return undefined;
    const sum = checksumOf(result);
    return sum === undefined ? undefined : { model: modelVersion, sum };
  });
  let written: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (store.glimpse.value !== undefined) return;
    const hash = currentHash(store, proof.value);
    // Browsers allow only so many changes of the address a second.
    clearTimeout(written);
    written = setTimeout(() => {
      const { pathname, search } = location;
      history.replaceState(null, "", hash === "" ? pathname + search : `#${hash}`);
    }, 300);
  });
  return {
    proof,
    verdict: computed(() => {
      const made = claim.value;
      if (made === undefined || made === dismissed.value || proof.value === undefined) return undefined;
      const { document, current } = store.shown.value;
      return isSame(contentOf(document), made.content) ? judge(made, proof.value, current.seed) : undefined;
    }),
    link: () =>
      location.href.replace(/#.*$/, "") +
      withHash(formatLink(store.shown.peek().document, store.terms, proof.peek())),
    dismiss() {
      dismissed.value = claim.peek();
    },
  };
}

/** The page that nobody has changed keeps its short address. */
function currentHash(store: Store, proof: Proof | undefined): string {
  const { document, view } = store.shown.value;
  const bare = formatLink({ ...document, view }, store.terms);
  return bare === "" ? "" : formatLink({ ...document, view }, store.terms, proof);
}

const withHash = (hash: string) => (hash === "" ? "" : `#${hash}`);

function judge({ proof: theirs, isWhole }: Claim, ours: Proof, seed: string): Verdict {
  const say = labMessages.verdict;
  const same = theirs.sum === ours.sum;
  if (same && theirs.model === ours.model) return { isSame: true, text: say.same(ours.model, seed) };
  if (same) return { isSame: true, text: say.sameDespite(theirs.model, ours.model) };
  if (theirs.model !== ours.model) return { isSame: false, text: say.otherVersion(theirs.model, ours.model) };
  if (!isWhole) return { isSame: false, text: say.partly };
  return { isSame: false, text: say.otherSum(ours.model, theirs.sum, ours.sum) };
}
