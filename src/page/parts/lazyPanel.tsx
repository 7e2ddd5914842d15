/** Parts of the page that are fetched when they are first shown, with a message while they load and when they fail. */
import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { labMessages } from "../../words/lab.ts";

/**
 * A component whose code `load` fetches when it is first shown. Write
 * `lazyPanel(() => import("./TablePanel.tsx").then(({ TablePanel }) => TablePanel))`.
 */
export function lazyPanel<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const fetched = signal<
    { readonly Panel: FunctionComponent<Props> } | "coming" | "gone" | "offline" | undefined
  >(undefined);
  const fetchPanel = () => {
    fetched.value = "coming";
    load().then(
      (Panel) => {
        fetched.value = { Panel };
      },
      async () => {
        // When the page itself is still served, this part of it is gone: a newer page has other parts.
        const isServed = await fetch("", { cache: "no-store" }).then(
          ({ ok }) => ok,
          () => false,
        );
        fetched.value = isServed ? "gone" : "offline";
      },
    );
  };
  return function LazyPanel(props: Props) {
    const state = fetched.value;
    useEffect(() => {
      if (fetched.peek() === undefined) fetchPanel();
    }, []);
    if (typeof state === "object") return <state.Panel {...props} />;
    const say = labMessages.lazy;
    const close = "onClose" in props ? (props.onClose as () => void) : undefined;
    return (
      // What opens over the page has no place in it to say so.
      <p class={close === undefined ? "waiting" : "waiting floating"} role="status">
        {state === "gone" || state === "offline" ? (
          <>
            {say[state]}{" "}
            {state === "gone" && (
              <button type="button" onClick={() => location.reload()}>
                {say.reload}
              </button>
            )}{" "}
            <button type="button" onClick={fetchPanel}>
              {say.retry}
            </button>{" "}
            {close !== undefined && (
              <button type="button" onClick={close}>
                {say.close}
              </button>
            )}
          </>
        ) : (
          <span class="coming">{say.loading}</span>
        )}
      </p>
    );
  };
}
