/** "2,450": three digits. */
export const plainText = (value: number) => value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
/** "+2,450" or "−0.12". */
export const signedText = (value: number) =>
  (value > 0 ? "+" : value < 0 ? "−" : "") + plainText(Math.abs(value));
