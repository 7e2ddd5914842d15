/** What is named one after another, with the comma of Dari; and what is said so, each of several words. */
export const listed = (parts: readonly string[]): string => parts.join("، ");
export const listedApart = (parts: readonly string[]): string => parts.join("؛ ");
