import { useEffect, useRef } from "preact/hooks";
import { modelVersion } from "../../../sim/index.ts";
import { isOneFile } from "../../engine/isOneFile.ts";
import { type Shortcut, shortcuts } from "../../lab/keys.ts";
import { helpMessages as say } from "../../words/help.ts";
import { salafiText } from "../../words/salafi.ts";
import "./help.css";

/**
 * The help: what this is, the word Salafi, sources, keys. Opens itself in a place of its own, so that the page stays in
 * sight and in use, and reports when it is closed: by its button, Escape, or the button that opened it.
 */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => openInItsPlace(dialog.current), []);
  return (
    <dialog ref={dialog} class="help-text" aria-labelledby="help-title" onClose={onClose}>
      <form method="dialog">
        <button type="submit">{say.close}</button>
      </form>
      <h2 id="help-title">{say.title}</h2>
      {say.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{say.salafiTitle}</h3>
      <p>{salafiText()}</p>
      <h3>{say.keysTitle}</h3>
      <dl>
        {[...shortcuts.map(inWords), ...say.keys].map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>{say.sourcesTitle}</h3>
      <p>{say.sources}</p>
      <p>
        <a href={noticesAddress()} target="_blank" rel="noopener">
          {say.notices}
        </a>
      </p>
      <p>{say.version(modelVersion)}</p>
    </dialog>
  );
}

/** The one file holds the notices too. */
function noticesAddress(): string {
  if (!isOneFile) return "notices.txt";
  const text = document.getElementById("notices")?.textContent ?? "";
  return URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
}

/** Gives what closes it, so that the focus goes back to where it was. */
function openInItsPlace(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (dialog === null) return undefined;
  const ends = new AbortController();
  dialog.show();
  addEventListener(
    "keydown",
    ({ key }) => {
      // What lies above the page is closed first.
      const isUnder = document.querySelector("dialog:modal, :popover-open") !== null;
      if (key === "Escape" && !isUnder) dialog.close();
    },
    { capture: true, signal: ends.signal },
  );
  return () => {
    ends.abort();
    dialog.close();
  };
}

function inWords({ key, control = false, shift = false, up, name }: Shortcut): readonly [string, string] {
  const parts = [control ? say.control : "", shift ? say.shift : "", key.toUpperCase()];
  const keys = parts.filter((part) => part !== "").join(" ");
  return [up === undefined ? keys : say.held(keys), say.shortcuts[name]];
}
