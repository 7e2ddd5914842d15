import { useSignal } from "@preact/signals";
import { modelOf } from "../../lab/document.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { copyText } from "../parts/copyText.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const FormerModelNotice = lazyPanel(() =>
  import("./FormerModel.tsx").then(({ FormerModelNotice }) => FormerModelNotice),
);

const LinkNotices = lazyPanel(() => import("./LinkNotices.tsx").then(({ LinkNotices }) => LinkNotices));

const LastSession = lazyPanel(() => import("./LastSession.tsx").then(({ LastSession }) => LastSession));

/** The problems, if any: of a link, of a change, of a worker. */
export function Notices(props: LabProps) {
  const { store, runs, address } = props;
  const verdict = address.verdict.value;
  const former = store.shown.value.document.run.engine;
  return (
    <div class="notices">
      <Failure store={store} runs={runs} />
      <div role="status">
        {address.lastSession.value !== undefined && (
          <LastSession {...props} link={address.lastSession.value} />
        )}
        {former !== undefined && <FormerModelNotice {...props} former={former} />}
        {((former === undefined && verdict !== undefined) || store.refused.value.problems.length > 0) && (
          <LinkNotices {...props} />
        )}
      </div>
    </div>
  );
}

function Failure({ store, runs }: Pick<LabProps, "store" | "runs">) {
  const say = messages.failed;
  const copied = useSignal<"no" | "yes" | "shown">("no");
  const failure = runs.failure.value;
  const details = () => say.details(failure ?? "", modelOf(store.shown.peek().document), location.href);
  const copy = () => {
    // Where the page may not use the clipboard, the details are shown, to be copied by hand.
    copyText(details()).then(
      () => {
        copied.value = "yes";
      },
      () => {
        copied.value = "shown";
      },
    );
  };
  return (
    <div role="alert">
      {failure !== undefined && (
        <div class="notice">
          <p>{say.title}</p>
          <button
            type="button"
            onClick={() => {
              copied.value = "no";
              runs.retry();
            }}
          >
            {say.retry}
          </button>
          <button type="button" onClick={copy}>
            {copied.value === "yes" ? say.copied : say.copy}
          </button>
          {copied.value === "shown" && <pre>{details()}</pre>}
        </div>
      )}
    </div>
  );
}
