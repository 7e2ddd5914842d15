import { useEffect, useRef } from "preact/hooks";
import { describeStep } from "../lab/describe.ts";
import { replayChange } from "../lab/replay.ts";
import type { Store } from "../lab/store.ts";
import { labMessages } from "../messages/lab.ts";

interface HistoryMenuProps {
  readonly store: Store;
  readonly onClose: () => void;
}

/** Every step in words, the newest first; a press goes there. */
export function HistoryMenu({ store, onClose }: HistoryMenuProps) {
  const say = labMessages.history;
  const menu = useRef<HTMLDivElement>(null);
  const { steps, at } = store.history.value;
  useEffect(() => {
    const element = menu.current;
    const bar = element?.parentElement?.getBoundingClientRect();
    if (!element || bar === undefined) return;
    element.showPopover();
    const { width } = element.getBoundingClientRect();
    element.style.top = `${bar.bottom + 4}px`;
    element.style.left = `${Math.max(8, Math.min(bar.left, innerWidth - width - 8))}px`;
    element.style.maxBlockSize = `${Math.max(160, innerHeight - bar.bottom - 16)}px`;
    element.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  const blink = (isOn: boolean) => () => {
    store.blinking.value = isOn;
  };
  return (
    <div
      ref={menu}
      popover="auto"
      class="history-menu"
      onToggle={(event) => {
        if (event.newState === "closed") onClose();
      }}
    >
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
      </p>
    </div>
  );
}
