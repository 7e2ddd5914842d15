/**
 * A name or a seed inside a sentence of the page's language: on a page read from right to left one in Latin letters would
 * draw the number after it to itself. In English it stays as it is.
 */
export const isolated = (text: string): string => text;
