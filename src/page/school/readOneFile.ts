import { isOneFile } from "../../engine/isOneFile.ts";
import { schoolMessages } from "../../words/parts/school.ts";

/**
 * The page as one file: from the server, or, where the page is that file, from itself. Rejects with a reason that can be
 * shown.
 */
export async function readOneFile(): Promise<string> {
  if (isOneFile) return ownText();
  const text = await fetch(new URL("outbid.html", document.baseURI)).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  );
  // Some servers answer with a page of their own where a file is gone.
  if (text === undefined || !text.includes('id="notices"')) throw new Error(schoolMessages.noOneFile);
  return text;
}

/** As it was before it started: a browser does not let a file read itself from the disk. */
function ownText(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const { name } of [...copy.attributes]) if (name !== "lang") copy.removeAttribute(name);
  const notices = copy.querySelector("#notices");
  const page = document.createElement("div");
  page.id = "page";
  const body = copy.querySelector("body");
  body?.replaceChildren(page, ...(notices === null ? [] : [notices]));
  return `<!doctype html>\n${copy.outerHTML}`;
}
