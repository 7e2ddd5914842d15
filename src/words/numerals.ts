/**
 * A number, or a text with numbers in it, as the page's language writes them. Texts are written as English writes numbers:
 * "1,234.5", "−5", "90 %", "11–17". In English they stay as they are.
 */
export const numerals = (text: number | string): string => String(text);
