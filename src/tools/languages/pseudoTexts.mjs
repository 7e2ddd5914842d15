/** How the texts of the page are changed, so that a test sees what a language could do to it. */

/** @type {Readonly<Record<string, (text: string) => string>>} */
const changes = {
  double: (text) => (text === "" ? "" : `${text} ${text}`),
  // Words as long as German ones.
  long: (text) => text.replace(/[A-Za-z]{5,}/g, (word) => `${word}${word.slice(-3)}ungs`),
  // English words that run from right to left.
  rtl: (text) => (text === "" ? "" : `\u202E${text}\u202C`),
  xss: (text) =>
    text === "" ? "" : `${text}"'><img src=x onerror="window.outbidRan=1"><script>outbidRan=1</script>`,
};

/** The names of the languages that are none: "pseudo-double" and so on. */
export const pseudoTags = Object.keys(changes).map((kind) => `pseudo-${kind}`);

/**
 * A module's text, or its record of texts, or what its function says, changed.
 *
 * @param {any} value
 * @param {string} kind
 * @returns {any}
 */
export function changeTexts(value, kind) {
  if (typeof value === "string") return changes[kind]?.(value) ?? value;
  if (typeof value === "function")
    return (/** @type {unknown[]} */ ...given) => changeTexts(value(...given), kind);
  if (value instanceof Promise) return value.then((said) => changeTexts(said, kind));
  if (Array.isArray(value)) return value.map((part) => changeTexts(part, kind));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changeTexts(part, kind)]));
}
