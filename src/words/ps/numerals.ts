import { numeralRules } from "../../languages/numeralRules.ts";
import { writeNumerals } from "../../languages/writeNumerals.ts";

/** A number, or the numbers of a text, as Pashto writes them: “۱٬۲۳۴٫۵”; a minus stands at the left. */
export const numerals = (text: number | string): string => writeNumerals(text, numeralRules.ps);
