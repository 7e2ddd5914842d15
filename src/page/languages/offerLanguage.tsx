import { render } from "preact";
import { language } from "../../words/language.ts";
import { languageMessages as say } from "../../words/parts/languages.ts";
import { keepChoice, linkIn, wantedLanguage } from "./languageLinks.ts";
import "./languages.css";

/** Offers the page in the language that the reader wants, once, where it is in another: it never changes by itself. */
export function offerLanguage(): void {
  const wanted = wantedLanguage();
  if (wanted === undefined) return;
  const place = document.createElement("div");
  (document.querySelector("main") ?? document.body).append(place);
  const close = () => {
    keepChoice(language);
    render(null, place);
    place.remove();
  };
  const { tag, dir, offer } = wanted;
  render(
    <div class="floating language-offer" role="status">
      <a
        href={linkIn(tag, location)}
        hreflang={tag}
        lang={tag}
        dir={dir}
        onClick={({ currentTarget }) => {
          currentTarget.setAttribute("href", linkIn(tag, location));
          keepChoice(tag);
        }}
      >
        {offer}
      </a>
      <button type="button" onClick={close}>
        {say.no}
      </button>
    </div>,
    place,
  );
}
