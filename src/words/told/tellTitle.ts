import type { TitleText } from "./TitleText.ts";

/**
 * The title of one of the page's scenarios in the page's language: in English as its file has it. A translation is a table
 * over `TitleText`; another title is said as it is.
 */
export const tellTitle = (title: TitleText | string): string => title;
