/** "2,450": three digits; what is less than half a thousandth is 0. */
export const plainText = (value: number) =>
  (Math.abs(value) < 0.0005 ? 0 : value).toLocaleString("en-US", { maximumSignificantDigits: 3 });
/** "+2,450" or "−0.12". */
export const signedText = (value: number) => {
  const text = plainText(Math.abs(value));
  if (text === "0") return text;
  return (value > 0 ? "+" : "−") + text;
};
