import { numeralRules } from "../../languages/numeralRules.ts";
import { writeNumerals } from "../../languages/writeNumerals.ts";

/** A number, or the numbers of a text, as Arabic writes them: “١٬٢٣٤٫٥”; a minus stands at the right. */
export const numerals = (text: number | string): string => writeNumerals(text, numeralRules.ar);
