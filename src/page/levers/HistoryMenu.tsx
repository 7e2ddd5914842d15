import { useRef } from "preact/hooks";
import { describeStep } from "../../lab/describe.ts";
import { replayChange } from "../../lab/replay.ts";
import type { Store } from "../../lab/store.ts";
import { labMessages } from "../../words/lab.ts";
import { usePopover } from "../parts/usePopover.ts";

interface HistoryMenuProps {
  readonly store: Store;
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

/** Every step in words, the newest first; a press goes there. */
export function HistoryMenu({ store, opener, onClose }: HistoryMenuProps) {
  const say = labMessages.history;
  const menu = useRef<HTMLElement>(null);
  const { steps, at } = store.history.value;
  const onToggle = usePopover(menu, opener, onClose);
  const blink = (isOn: boolean) => () => {
    store.blinking.value = isOn;
  };
  return (
    <section ref={menu} popover="auto" class="menu history-menu" aria-label={say.title} onToggle={onToggle}>
      <h3>{say.title}</h3>
      <ol reversed>
        {steps
          .map((content, i) => (
            <li key={i}>
              <button
                type="button"
                aria-current={i === at ? "step" : undefined}
                class={i > at ? "undone" : undefined}
                onClick={() => store.goTo(i)}
              >
                {describeStep(store.terms, steps[i - 1], content)}
              </button>
            </li>
          ))
          .reverse()}
      </ol>
      <p>
        <button type="button" disabled={at === 0} onClick={() => replayChange(store)}>
          {say.replay} <kbd>R</kbd>
        </button>{" "}
        <button
          type="button"
          onPointerDown={blink(true)}
          onPointerUp={blink(false)}
          onPointerLeave={blink(false)}
          onBlur={blink(false)}
        >
          {say.blink} <kbd>B</kbd>
        </button>
        <button type="button" onClick={() => store.dispatch({ type: "resetToDefault" })}>
          {say.toDefaults}
        </button>
      </p>
    </section>
  );
}
