/** The citations of Outbid and of the article, in Dari. Names, titles and the journal stay as they are printed. */
import type * as english from "../../parts/citation.ts";
import type { Translated } from "../../Translated.ts";

export const citationMessages: Translated<typeof english.citationMessages> = {
  own: ({ name, year, title, version, model, fingerprint, seed, licence }) =>
    `${name} (${year}): ${title}. نسخهٔ ${version}، مدل ${model}، سناریو ${fingerprint}، بذر «${seed}». جواز ${licence}.`,
  article: ({ authors, year, title, journal, volume, issue, start, end, doi }) =>
    `${authors.join(" and ")} (${year}): ${title}. ${journal} ${volume}(${issue}), ${start}–${end}. doi ${doi}`,
};
