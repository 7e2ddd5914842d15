import type { NumeralRule } from "./writeNumerals.ts";

/** How each language writes numbers that does not write them as English does. */
export const numeralRules = {
  "fa-AF": { zero: "۰", sign: "left" },
  ps: { zero: "۰", sign: "left" },
  ar: { zero: "٠", sign: "right" },
} as const satisfies Readonly<Record<string, NumeralRule>>;
