/** The citations of Outbid and of the article: CITATION.cff in sentences. Pure. */
import citationFile from "../../CITATION.cff?raw";

/** The facts that decide a result, and so belong in its citation. */
export interface CitedRun {
  readonly model: string;
  readonly fingerprint: string;
  readonly seed: string;
  /** Year of the report. */
  readonly year: string;
}

/** The software with the run, and the article with the argument that it tests. */
export function citations({ model, fingerprint, seed, year }: CitedRun, file = citationFile): string[] {
  const [own = "", article = ""] = file.split(/^references:$/m);
  const field = (part: string, name: string) =>
    new RegExp(`^[\\s-]*${name}: *"?([^"\\n]+)"?$`, "m").exec(part)?.[1] ?? "";
  const authors = [...article.matchAll(/family-names: (.+)\n\s+given-names: (.+)/g)].map(
    ([, family, given]) => `${given} ${family}`,
  );
  return [
    `${upperFirst(field(own, "name"))} (${year}): ${field(own, "title")}. Version ${field(own, "version")}, model ${model}, scenario ${fingerprint}, seed “${seed}”. ${field(own, "license")} licence.`,
    `${authors.join(" and ")} (${field(article, "year")}): ${field(article, "title")}. ${field(article, "journal")} ${field(article, "volume")}(${field(article, "issue")}), ${field(article, "start")}–${field(article, "end")}. doi ${field(article, "doi")}`,
  ];
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
