import { isOneFile } from "../../engine/isOneFile.ts";
import { publicLink } from "../../lab/address/publicAddress.ts";
import { pageLanguages } from "../../languages/languages.ts";
import { language } from "../../words/language.ts";
import { languageMessages as say } from "../../words/parts/languages.ts";
import { keepChoice, linkIn } from "./languageLinks.ts";
import "./languages.css";

/** The languages of the page, each by its own name: plain links to what is shown here. */
export function LanguageLinks() {
  if (isOneFile) return <OneFileLanguages />;
  return (
    <nav class="languages" aria-label={say.title}>
      {pageLanguages.map(({ tag, name, dir }) =>
        tag === language ? (
          <b key={tag} lang={tag} dir={dir} aria-current="true">
            {name}
          </b>
        ) : (
          <a
            key={tag}
            href={linkIn(tag, location)}
            hreflang={tag}
            lang={tag}
            dir={dir}
            // What is shown may have changed since, and with it the address.
            onPointerDown={({ currentTarget }) => currentTarget.setAttribute("href", linkIn(tag, location))}
            onClick={({ currentTarget }) => {
              currentTarget.setAttribute("href", linkIn(tag, location));
              keepChoice(tag);
            }}
          >
            {name}
          </a>
        ),
      )}
    </nav>
  );
}

/** A file holds one language; where the page has an address for others, the other files are there. */
function OneFileLanguages() {
  const place = publicLink(location.href).replace(/#.*$/s, "");
  const folder = /^https?:/.test(place)
    ? place.replace(/[^/]*$/, "").replace(new RegExp(`/${language}/$`), "/")
    : undefined;
  return (
    <div class="languages">
      <p>{folder === undefined ? say.unknown : say.elsewhere}</p>
      {folder !== undefined &&
        pageLanguages
          .filter(({ tag }) => tag !== language)
          .map(({ tag, name, dir }) => (
            <a
              key={tag}
              href={`${folder}${tag === "en" ? "" : `${tag}/`}outbid.html`}
              hreflang={tag}
              lang={tag}
              dir={dir}
            >
              {name}
            </a>
          ))}
    </div>
  );
}
