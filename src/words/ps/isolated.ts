/** A name or a seed inside a sentence, between U+2068 and U+2069, in the direction of its first letter. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
