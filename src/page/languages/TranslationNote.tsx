import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { language } from "../../words/language.ts";
import { languageMessages as say } from "../../words/parts/languages.ts";
import { copyText } from "../parts/copyText.ts";
import { findWords } from "./findWords.ts";
import "./languages.css";

/** The longest text that a proposal takes over from the page. */
const mostMarked = 300;

/** Says that the texts are a machine's; nothing in English. */
export const TranslationMark = () => (say.note === "" ? null : <p class="translation-mark">{say.note}</p>);

/** Says so too, and makes the text of a proposal for a better one. */
export function TranslationNote() {
  const marked = useRef("");
  const field = useRef<HTMLTextAreaElement>(null);
  const proposal = useSignal<string | undefined>(undefined);
  const told = useSignal("");
  if (say.note === "") return null;
  const propose = async () => {
    const text = marked.current;
    const keys = await findWords(text);
    const page = `${location.pathname.split("/").pop() || "index.html"}${keys.length === 0 ? "" : `, ${keys.join(", ")}`}`;
    told.value = text === "" ? say.how : "";
    proposal.value = say.proposal(language, page, text);
  };
  const copy = () =>
    copyText(field.current?.value ?? "").then(
      () => {
        told.value = say.copied;
      },
      () => {
        told.value = say.notCopied;
        field.current?.select();
      },
    );
  return (
    <div class="translation">
      <span>{say.note}</span>
      <button
        type="button"
        // Before the press takes the mark away.
        onPointerDown={() => {
          marked.current = getSelection()?.toString().trim().slice(0, mostMarked) ?? "";
        }}
        onClick={propose}
      >
        {say.propose}
      </button>
      {proposal.value !== undefined && (
        <>
          <textarea ref={field} rows={4} aria-label={say.field} defaultValue={proposal.value} />
          <button type="button" onClick={copy}>
            {say.copy}
          </button>
        </>
      )}
      <span role="status">{told.value}</span>
    </div>
  );
}
