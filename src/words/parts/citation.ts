/** The citations of Outbid and of the article. Names, titles and the journal stay as they are printed. */

interface Own {
  readonly name: string;
  readonly title: string;
  readonly year: string;
  readonly version: string;
  readonly model: string;
  readonly fingerprint: string;
  readonly seed: string;
  readonly licence: string;
}

interface Article {
  readonly authors: readonly string[];
  readonly year: string;
  readonly title: string;
  readonly journal: string;
  readonly volume: string;
  readonly issue: string;
  readonly start: string;
  readonly end: string;
  readonly doi: string;
}

export const citationMessages = {
  own: ({ name, year, title, version, model, fingerprint, seed, licence }: Own) =>
    `${name} (${year}): ${title}. Version ${version}, model ${model}, scenario ${fingerprint}, seed “${seed}”. ${licence} licence.`,
  article: ({ authors, year, title, journal, volume, issue, start, end, doi }: Article) =>
    `${authors.join(" and ")} (${year}): ${title}. ${journal} ${volume}(${issue}), ${start}–${end}. doi ${doi}`,
} as const;
