import { useSignal } from "@preact/signals";
import { nameOfCurve } from "../../lab/describe.ts";
import { freeSlot } from "../../lab/document.ts";
import { showSame } from "../../lab/store.ts";
import { type CardPicture, cardsOf } from "../../results/cards.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { labMessages } from "../../words/lab.ts";
import { StripCard } from "./StripCard.tsx";

/** The scenarios side by side: the baseline, the kept ones, the one under the levers, and the button that keeps it. */
export function Strip(props: LabProps) {
  const say = labMessages.strip;
  const told = useSignal("");
  const cards = cardsOf(props);
  return (
    <section class="strip" aria-label={say.title}>
      <ol class="cards">
        {cards.map((card: CardPicture) => (
          <StripCard key={card.id} {...props} card={card} count={cards.length - 2} />
        ))}
      </ol>
      <KeepForm {...props} told={told} />
      <p class="unseen" role="status">
        {told.value}
      </p>
    </section>
  );
}

/** Keeps the current scenario under a suggested name, which the reader can change. */
function KeepForm({ store, told }: LabProps & { readonly told: { value: string } }) {
  const say = labMessages.strip;
  const typed = useSignal<string | undefined>(undefined);
  const { document } = store.shown.value;
  const made = nameOfCurve(store.terms, document, "current");
  const already = document.kept.some(({ slot }) => showSame(store.shown.value, "current", `kept${slot}`));
  const isFull = freeSlot(document) === undefined;
  const note = already ? say.already : isFull ? say.full : document.kept.length === 0 ? say.nothing : "";
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        const name = typed.value ?? "";
        store.dispatch({ type: "keep", ...(name !== made && { name }) });
        // A name that is refused stays in the field, to be mended.
        if (store.shown.peek().document.kept === document.kept) return;
        told.value = say.kept(name || made);
        typed.value = undefined;
      }}
    >
      <input
        type="text"
        aria-label={say.keepName}
        autocomplete="off"
        value={typed.value ?? made}
        disabled={already || isFull}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="primary" disabled={already || isFull}>
        {say.keep}
      </button>
      <p class="note">{note}</p>
    </form>
  );
}
