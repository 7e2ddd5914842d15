/**
 * How a lesson's texts write a figure that is a part of 100, in each language that a lesson may have: a text beside another
 * is in a language that is not the page's, so that this one file has them all.
 */
export const ofHundred = {
  en: (part: string, whole: string) => `${part} of ${whole}`,
  "fa-AF": (part: string, whole: string) => `${part} از ${whole}`,
  ps: (part: string, whole: string) => `په ${whole} کې ${part}`,
  ar: (part: string, whole: string) => `${part} من كل ${whole}`,
} as const;
