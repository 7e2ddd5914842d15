import { numerals } from "../words/numerals.ts";

/** "2,450": three digits; what is less than half a thousandth is 0. */
export const plainText = (value: number) => numerals(threeDigitsOf(value));

const threeDigitsOf = (value: number) =>
  (Math.abs(value) < 0.0005 ? 0 : value).toLocaleString("en-US", { maximumSignificantDigits: 3 });

/** "+2,450" or "−0.12". */
export const signedText = (value: number) => {
  const text = threeDigitsOf(Math.abs(value));
  return numerals(text === "0" ? text : (value > 0 ? "+" : "−") + text);
};
