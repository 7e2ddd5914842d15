import { escapeXml } from "../../scorm/escapeXml.ts";

/** The HTML of a frame that shows a link of the page, as wide as its place. `title` is what a screen reader says. */
export function embedCode(link: string, title: string): string {
  return `<iframe src="${escapeXml(link)}" title="${escapeXml(title)}" width="100%" height="760" style="border:0" loading="lazy" allow="fullscreen; clipboard-write" allowfullscreen></iframe>`;
}
