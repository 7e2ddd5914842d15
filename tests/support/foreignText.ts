/** What a page says, to be held against its language. */
import type { Page } from "playwright-core";

/** A text of a page, and where it stands: "p.hint" or "button[aria-label]". */
export interface SaidText {
  readonly text: string;
  readonly at: string;
}

/**
 * Every text of the page that a reader sees or hears: of elements in sight, names and titles of controls, and of the page.
 * Left out are fields whose text is the reader's, and what is marked as another language, as code or as a work that is cited.
 */
export function saidTexts(page: Page): Promise<SaidText[]> {
  return page.evaluate(() => {
    const found: { text: string; at: string }[] = [{ text: document.title, at: "title" }];
    const nameOf = (element: Element) =>
      `${element.localName}${element.classList.length > 0 ? `.${element.classList[0]}` : ""}`;
    const isLeftOut = (element: Element) =>
      element.closest("code, pre, cite, math, script, style, noscript, template") !== null ||
      (element.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang) !==
        document.documentElement.lang;
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (parent === null || text === "" || isLeftOut(parent)) continue;
      const isOption = parent.localName === "option" || parent.localName === "optgroup";
      if (isOption || parent.checkVisibility()) found.push({ text, at: nameOf(parent) });
    }
    const names = [
      "aria-label",
      "title",
      "placeholder",
      "alt",
      "aria-valuetext",
      "aria-description",
      "label",
    ];
    for (const element of document.querySelectorAll("*")) {
      if (isLeftOut(element)) continue;
      for (const name of names) {
        const text = element.getAttribute(name);
        // What is to be translated stands in the empty field of its translation.
        if (name === "placeholder" && element.closest(".make-form") !== null) continue;
        if (text) found.push({ text, at: `${nameOf(element)}[${name}]` });
      }
    }
    return found;
  });
}

/** The parts of texts in Latin letters that no pattern allows, each once with where it stands. */
export function latinIn(texts: readonly SaidText[], allowed: readonly RegExp[]): string[] {
  return findIn(texts, allowed, /[A-Za-z][A-Za-z'’ -]*[A-Za-z]/g);
}

/** The runs of ASCII digits, where a language has its own. */
export const digitsIn = (texts: readonly SaidText[], allowed: readonly RegExp[]): string[] =>
  findIn(texts, allowed, /\d[\d.,]*/g);

function findIn(texts: readonly SaidText[], allowed: readonly RegExp[], what: RegExp): string[] {
  const found = texts.flatMap(({ text, at }) => {
    const left = allowed.reduce((rest, pattern) => rest.replace(pattern, "·"), text);
    return (left.match(what) ?? []).map((run) => `${run} · ${at}: ${text.slice(0, 90)}`);
  });
  return [...new Set(found)];
}
