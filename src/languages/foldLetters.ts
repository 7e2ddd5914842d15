/**
 * A text as searches hold it against another: in lower case and ASCII digits, without accents, marks of vowels and of direction,
 * and with one letter for those that Arabic, Persian and Pashto keyboards have in several forms. One space between words.
 */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[\u064A\u0649\u06CD\u06D0\u06D2]/g, "\u06CC")
    .replace(/\u0643/g, "\u06A9")
    .replace(/[\u0629\u06C1\u06D5]/g, "\u0647")
    .replace(/[\u06F0-\u06F9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s–—:,،؛'’]+/g, " ")
    .trim();
}
