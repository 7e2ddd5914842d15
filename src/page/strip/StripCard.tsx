import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";
import { type CardPicture, sparklineSize } from "../../results/cards.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const CardMenu = lazyPanel(() => import("./CardMenu.tsx").then(({ CardMenu }) => CardMenu));

interface StripCardProps extends LabProps {
  readonly card: CardPicture;
  /** The number of kept scenarios. */
  readonly count: number;
}

/** One scenario: a press makes it stand out; the second button opens its other actions. */
export function StripCard({ store, card, count }: StripCardProps) {
  const say = labMessages.strip;
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, slot, name, value, leavers, path, isFocus, isReference, isStale } = card;
  const role = id === "baseline" ? say.baseline : id === "current" ? say.current : "";
  const close = () => {
    isOpen.value = false;
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    const by = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (slot === undefined || by === 0 || !event.altKey) return;
    event.preventDefault();
    const card = event.currentTarget;
    store.dispatch({ type: "move", slot, by });
    // Browsers take the focus from an element that is moved in the document.
    requestAnimationFrame(() => card.focus());
  };
  return (
    <li class={`card ${id === "baseline" ? "reference" : id}`} data-stale={isStale || undefined}>
      <button
        type="button"
        class="show"
        aria-pressed={isFocus}
        title={name}
        onClick={() => store.show({ focus: id })}
        onKeyDown={onKeyDown}
      >
        <span class="name">{name}</span>
        <svg
          viewBox={`0 -2 ${sparklineSize.width} ${sparklineSize.height + 4}`}
          width={sparklineSize.width}
          height={sparklineSize.height + 4}
          aria-hidden="true"
        >
          <path d={path} />
        </svg>
        <span class="value">{value === "" ? say.working : value}</span>
        {leavers !== "" && <span class="leavers">{leavers}</span>}
        {role !== "" && role !== name && <span class="unseen">{role}</span>}
        {isReference && id !== "baseline" && <span class="role">{say.isReference}</span>}
      </button>
      {id !== "current" && (slot !== undefined || !isReference) && (
        <button
          ref={opener}
          type="button"
          class="more"
          aria-label={say.more(name)}
          title={say.more(name)}
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <i class="icon more-icon" />
        </button>
      )}
      {isOpen.value && (
        <CardMenu store={store} card={card} count={count} opener={opener.current} onClose={close} />
      )}
    </li>
  );
}
