import { useSignal } from "@preact/signals";
import { labelOf } from "../../lab/describe.ts";
import { modelOf } from "../../lab/document.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { copyText } from "../parts/copyText.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import { plainProblem } from "../parts/plainProblem.ts";

const FormerModelNotice = lazyPanel(() =>
  import("./FormerModel.tsx").then(({ FormerModelNotice }) => FormerModelNotice),
);

const LastSession = lazyPanel(() => import("./LastSession.tsx").then(({ LastSession }) => LastSession));

const most = 5;

/** The problems, if any: of a link, of a change, of a worker. */
export function Notices(props: LabProps) {
  const { store, runs, address } = props;
  const { from, problems } = store.refused.value;
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
        {former === undefined && verdict !== undefined && (
          <div class="notice" data-good={verdict.isSame || undefined}>
            <p>{verdict.text}</p>
            <button type="button" onClick={() => address.dismiss()}>
              {messages.link.dismiss}
            </button>
          </div>
        )}
        {problems.length > 0 && (
          <div class="notice">
            <p>{from === "link" ? messages.link.title : messages.link.refused}</p>
            <ul>
              {problems.slice(0, most).map((problem) => (
                <li key={problem}>{plainProblem(problem, labelOf)}</li>
              ))}
              {problems.length > most && <li>{messages.link.more(problems.length - most)}</li>}
            </ul>
            <button type="button" onClick={() => store.dismiss()}>
              {messages.link.dismiss}
            </button>
          </div>
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
