import { pageLanguage } from "../../lessons/pageLanguage.ts";

/**
 * A lesson's text as it begins, in the page's language. English stands in where another language has no text, so a lesson
 * that is made in another has that text there too until somebody writes the English one.
 */
export const freshText = (text: string) =>
  pageLanguage === "en" || text === "" ? { en: text } : { en: text, [pageLanguage]: text };
