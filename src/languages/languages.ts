import rows from "./languages.json" with { type: "json" };

export type LanguageTag = "en" | "fa-AF" | "ps" | "ar";

export interface PageLanguage {
  /** As browsers name it. The pages of a language other than English stand in a folder of this name. */
  readonly tag: LanguageTag;
  /** In itself: "دری". */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  /** Says in it that the page is there in it. */
  readonly offer: string;
}

/** The languages of the page, English first. */
export const pageLanguages = rows as readonly PageLanguage[];
