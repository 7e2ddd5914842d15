/** Parts of the page that are fetched when they are first shown, with a message while they load and when they fail. */
import { signal } from "@preact/signals";
import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { labMessages } from "../../words/lab.ts";

/**
 * A component whose code `load` fetches when it is first shown. Write
 * `lazyPanel(() => import("./TablePanel.tsx").then(({ TablePanel }) => TablePanel))`.
 */
export function lazyPanel<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const fetched = signal<{ readonly Panel: FunctionComponent<Props> } | "coming" | "failed" | undefined>(
    undefined,
  );
  const fetchPanel = () => {
    fetched.value = "coming";
    load().then(
      (Panel) => {
        fetched.value = { Panel };
      },
      () => {
        fetched.value = "failed";
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
    return (
      <Waiting>
        {state === "failed" ? (
          <>
            {say.failed}{" "}
            <button type="button" onClick={fetchPanel}>
              {say.retry}
            </button>
          </>
        ) : (
          <span class="coming">{say.loading}</span>
        )}
      </Waiting>
    );
  };
}

function Waiting({ children }: { children: ComponentChildren }) {
  return (
    <p class="waiting" role="status">
      {children}
    </p>
  );
}
