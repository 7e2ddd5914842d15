const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text for an element or an attribute in double quotes; what XML 1.0 does not allow becomes a replacement mark. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? "")
    .replace(/\p{Cs}|[\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, "\uFFFD");
}
