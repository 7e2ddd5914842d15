/** Under which names texts of the page stand in `src/words`, as `words.json` beside a translated page lists them. */

/** At most so many are told. */
const most = 5;
/** What stands for a value in a listed text. */
const gap = "…";

/** The names of the texts that a marked text is, or is a part of: "lab.labMessages.tabs.title". */
export async function findWords(marked: string): Promise<readonly string[]> {
  const text = bare(marked);
  if (text.length < 2) return [];
  const list: unknown = await fetch(new URL("words.json", document.baseURI)).then(
    (response) => (response.ok ? response.json() : {}),
    () => ({}),
  );
  return Object.entries(list ?? {})
    .filter(([, said]) => typeof said === "string" && isIn(text, said))
    .map(([name]) => name)
    .slice(0, most);
}

/** Whether the marked text is a part of what a listed text can say. */
function isIn(marked: string, said: string): boolean {
  const parts = said
    .split(gap)
    .map(bare)
    .filter((part) => part.length > 1);
  return (
    parts.some((part) => part.includes(marked)) ||
    (parts.length > 0 && parts.every((part) => marked.includes(part)))
  );
}

/** Without marks of direction, and with one blank where there are several. */
const bare = (text: string) =>
  text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
