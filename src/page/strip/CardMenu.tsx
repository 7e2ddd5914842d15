import { useRef } from "preact/hooks";
import type { Store } from "../../lab/store.ts";
import type { CardPicture } from "../../results/cards.ts";
import { labMessages } from "../../words/lab.ts";
import { usePopover } from "../parts/usePopover.ts";

interface CardMenuProps {
  readonly store: Store;
  readonly card: CardPicture;
  readonly count: number;
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

/** The actions for a card, beside its button; closes with Escape, a press elsewhere, or after an action. */
export function CardMenu({ store, card, count, opener, onClose }: CardMenuProps) {
  const say = labMessages.strip;
  const menu = useRef<HTMLElement>(null);
  const { slot, name, id, isReference } = card;
  const onToggle = usePopover(menu, opener, onClose);
  const place = store.shown.value.document.kept.findIndex((kept) => kept.slot === slot);
  const action = (text: string, act: () => void, disabled = false) => (
    <button
      type="button"
      disabled={disabled}
      onClick={() => {
        // Closing gives the focus back to the card.
        menu.current?.hidePopover();
        act();
      }}
    >
      {text}
    </button>
  );
  return (
    <section ref={menu} popover="auto" class="menu" aria-label={say.more(name)} onToggle={onToggle}>
      {slot !== undefined && (
        <label>
          {say.rename}
          <input
            type="text"
            autocomplete="off"
            value={name}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.isComposing && event.keyCode !== 229)
                event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
            }}
            onChange={(event) => {
              store.dispatch({ type: "rename", slot, name: event.currentTarget.value });
              if (store.refused.peek().problems.length > 0) event.currentTarget.value = name;
            }}
          />
        </label>
      )}
      {!isReference && action(say.reference, () => store.dispatch({ type: "compareWith", id }))}
      {slot !== undefined && (
        <>
          {action(say.take, () => store.dispatch({ type: "take", slot }))}
          {action(say.earlier, () => store.dispatch({ type: "move", slot, by: -1 }), place === 0)}
          {action(say.later, () => store.dispatch({ type: "move", slot, by: 1 }), place === count - 1)}
          {action(say.remove, () => {
            store.dispatch({ type: "remove", slot });
            // The button that opened this is gone.
            requestAnimationFrame(() => document.querySelector<HTMLElement>(".cards .show")?.focus());
          })}
        </>
      )}
    </section>
  );
}
