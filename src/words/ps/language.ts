import type { LanguageTag } from "../../languages/languages.ts";

/** The language that this page is built for. */
export const language: LanguageTag = "ps";
