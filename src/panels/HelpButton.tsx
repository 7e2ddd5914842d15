import { useRef } from "preact/hooks";
import { modelVersion } from "../../sim/index.ts";
import { messages } from "../messages.ts";

/** "?" and the dialog behind it: what this is, a word on words, sources, keys. */
export function HelpButton() {
  const say = messages.help;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="help"
        aria-label={say.open}
        title={say.open}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} aria-labelledby="help-title">
        <form method="dialog">
          <button type="submit">{say.close}</button>
        </form>
        <h2 id="help-title">{say.title}</h2>
        {say.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <h3>{say.salafiTitle}</h3>
        <p>{messages.salafi}</p>
        <h3>{say.keysTitle}</h3>
        <dl>
          {say.keys.map(([keys, does]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <h3>{say.sourcesTitle}</h3>
        <p>{say.sources}</p>
        <p>{say.version(modelVersion)}</p>
      </dialog>
    </>
  );
}
