/** Where the page stands in other languages, and which of them a reader wants. */
import { ifAllowed } from "../../engine/ifAllowed.ts";
import { type PageLanguage, pageLanguages } from "../../languages/languages.ts";
import { language } from "../../words/language.ts";

const CHOSEN = "outbid-language";

/**
 * The same page in another language, with the same part behind the #: each language but English has a folder of its own
 * beside the English pages.
 */
export function linkIn(tag: string, { pathname, hash }: Pick<Location, "pathname" | "hash">): string {
  const named = pathname.split("/").pop();
  // At the plain address of a class stands the page of students, which is not the first page of the folder.
  const file = named || `${document.documentElement.dataset.page ?? "index"}.html`;
  const folder = `${language === "en" ? "" : "../"}${tag === "en" ? "" : `${tag}/`}`;
  return `${folder}${file}${hash}`;
}

/** Kept for the next visit, which offers it. */
export const keepChoice = (tag: string) => ifAllowed(() => localStorage.setItem(CHOSEN, tag));

/**
 * The language that a reader has chosen before, or else, on an English page, the first of the browser's languages that the
 * page has; undefined where the page is in it.
 */
export function wantedLanguage(): PageLanguage | undefined {
  const chosen = ifAllowed(() => localStorage.getItem(CHOSEN));
  const wished = ifAllowed(() => navigator.languages) ?? [];
  const [wanted] = (chosen ? [chosen] : language === "en" ? wished : []).flatMap(
    (wish) => pageLanguages.find(({ tag }) => isIn(wish, tag)) ?? [],
  );
  return wanted?.tag === language ? undefined : wanted;
}

/** Dari is Persian, and has a tag of its own. */
const isIn = (wish: string, tag: string) =>
  base(wish) === base(tag) || (base(wish) === "prs" && tag === "fa-AF");
const base = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();
