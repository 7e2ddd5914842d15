/** The citations of Outbid and of the article: CITATION.cff in sentences. Pure. */
import citationFile from "../../CITATION.cff?raw";
import { citationMessages as say } from "../words/parts/citation.ts";

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
  const of = (part: string) => (name: string) => field(part, name);
  const [ours, theirs] = [of(own), of(article)];
  return [
    say.own({
      ...{ model, fingerprint, seed, year },
      name: upperFirst(ours("name")),
      title: ours("title"),
      version: ours("version"),
      licence: ours("license"),
    }),
    say.article({
      authors,
      year: theirs("year"),
      title: theirs("title"),
      journal: theirs("journal"),
      volume: theirs("volume"),
      issue: theirs("issue"),
      start: theirs("start"),
      end: theirs("end"),
      doi: theirs("doi"),
    }),
  ];
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
