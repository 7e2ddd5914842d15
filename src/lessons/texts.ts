import { numeralRules } from "../languages/numeralRules.ts";
import { writeNumerals } from "../languages/writeNumerals.ts";
import { ofHundred } from "../words/lesson/figures.ts";
import { withCommas } from "../words/wording.ts";
import type { LessonFigure, LessonLanguage, LessonText } from "./lesson.ts";
import { pageLanguage } from "./pageLanguage.ts";

/** A text as it is shown, and the language that it is in: English, where the asked one has none. */
export interface ShownText {
  readonly text: string;
  readonly language: LessonLanguage;
}

/** A lesson's text in a language, with its figures put in. */
export function textIn(
  text: LessonText,
  language: LessonLanguage = pageLanguage,
  figures: readonly LessonFigure[] = [],
): ShownText {
  const own = text[language];
  const found = own === undefined ? "en" : language;
  return { text: fillFigures(own ?? text.en, figures, found), language: found };
}

/** The same text in a second language; undefined where it has none, or where it is shown in that one already. */
export function textBeside(
  text: LessonText,
  shown: LessonLanguage,
  beside: LessonLanguage | undefined,
  figures: readonly LessonFigure[] = [],
): ShownText | undefined {
  const own = beside === undefined || beside === shown ? undefined : text[beside];
  if (beside === undefined || own === undefined) return undefined;
  return { text: fillFigures(own, figures, beside), language: beside };
}

/** Languages that are written from right to left. */
export const isRightToLeft = (language: LessonLanguage) => language !== "en";

const place = /\{([A-Za-z][A-Za-z0-9-]*)(\.half)?\}/g;

/** The names of the figures that a text has places for, each with whether its half interval is meant. */
export function figuresIn(text: string): readonly { readonly id: string; readonly isHalf: boolean }[] {
  return [...text.matchAll(place)].map(([, id = "", half]) => ({ id, isHalf: half !== undefined }));
}

/** Whether all braces of a text are those of figures. */
export const hasStrayBrace = (text: string) => /[{}]/.test(text.replace(place, ""));

/** The text with each figure written in its place, as the text's language writes it; a place without a figure stays. */
export function fillFigures(
  text: string,
  figures: readonly LessonFigure[],
  language: LessonLanguage = pageLanguage,
): string {
  return text.replace(place, (whole, id: string, half: string | undefined) => {
    const figure = figures.find((one) => one.id === id);
    if (figure === undefined) return whole;
    if (half === undefined) return figureText(figure, language);
    return numeralsIn(plainNumber(figure.half ?? 0, figure.digits ?? 0), language);
  });
}

/** A figure as texts write it: "2,900", "+369", "27 of 100". Never "−0". */
export function figureText(
  { value, digits = 0, form = "number" }: LessonFigure,
  language: LessonLanguage = pageLanguage,
): string {
  if (form === "of100") {
    const part = numeralsIn(plainNumber(100 * value, digits), language);
    return ofHundred[language](part, numeralsIn("100", language));
  }
  const written = plainNumber(value, digits);
  const isSigned = form === "signed" && value > 0 && written !== plainNumber(0, digits);
  return numeralsIn(isSigned ? `+${written}` : written, language);
}

function numeralsIn(text: string, language: LessonLanguage): string {
  return language === "en" ? text : writeNumerals(text, numeralRules[language]);
}

function plainNumber(value: number, digits: number): string {
  const power = 10 ** Math.max(0, -digits);
  const rounded = (Math.round(value / power) * power).toFixed(0);
  const text = digits > 0 ? value.toFixed(digits) : rounded;
  const [whole = "", part] = text.replace("-", "").split(".");
  const sign = /[1-9]/.test(text) && text.startsWith("-") ? "−" : "";
  return `${sign}${withCommas(Number(whole))}${part === undefined ? "" : `.${part}`}`;
}
