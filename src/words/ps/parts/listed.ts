/** What is named one after another, and what is said so, each of several words. */
export const listed = (parts: readonly string[]): string => parts.join("، ");
export const listedApart = (parts: readonly string[]): string => parts.join("؛ ");
