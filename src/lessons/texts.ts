import { messages } from "../words/messages.ts";
import { numerals } from "../words/numerals.ts";
import { withCommas } from "../words/wording.ts";
import type { Language, LessonFigure, LessonText } from "./lesson.ts";

/** A text as it is shown, and the language that it is in: English, where the asked one has none. */
export interface ShownText {
  readonly text: string;
  readonly language: Language;
}

/** A lesson's text in a language, with its figures put in. */
export function textIn(
  text: LessonText,
  language: Language = "en",
  figures: readonly LessonFigure[] = [],
): ShownText {
  const own = text[language];
  return { text: fillFigures(own ?? text.en, figures), language: own === undefined ? "en" : language };
}

/** Languages that are written from right to left. */
export const isRightToLeft = (language: Language) => language !== "en";

const place = /\{([A-Za-z][A-Za-z0-9-]*)(\.half)?\}/g;

/** The names of the figures that a text has places for, each with whether its half interval is meant. */
export function figuresIn(text: string): readonly { readonly id: string; readonly isHalf: boolean }[] {
  return [...text.matchAll(place)].map(([, id = "", half]) => ({ id, isHalf: half !== undefined }));
}

/** Whether all braces of a text are those of figures. */
export const hasStrayBrace = (text: string) => /[{}]/.test(text.replace(place, ""));

/** The text with each figure written in its place; a place without a figure stays. */
export function fillFigures(text: string, figures: readonly LessonFigure[]): string {
  return text.replace(place, (whole, id: string, half: string | undefined) => {
    const figure = figures.find((one) => one.id === id);
    if (figure === undefined) return whole;
    return half === undefined ? figureText(figure) : writeNumber(figure.half ?? 0, figure.digits ?? 0);
  });
}

/** A figure as texts write it: "2,900", "+369", "27 of 100". Never "−0". */
export function figureText({ value, digits = 0, form = "number" }: LessonFigure): string {
  if (form === "of100") return messages.headline.of(writeNumber(100 * value, digits), numerals(100));
  const written = writeNumber(value, digits);
  return form === "signed" && value > 0 && written !== writeNumber(0, digits)
    ? numerals(`+${plainNumber(value, digits)}`)
    : written;
}

const writeNumber = (value: number, digits: number) => numerals(plainNumber(value, digits));

function plainNumber(value: number, digits: number): string {
  const power = 10 ** Math.max(0, -digits);
  const rounded = (Math.round(value / power) * power).toFixed(0);
  const text = digits > 0 ? value.toFixed(digits) : rounded;
  const [whole = "", part] = text.replace("-", "").split(".");
  const sign = /[1-9]/.test(text) && text.startsWith("-") ? "−" : "";
  return `${sign}${withCommas(Number(whole))}${part === undefined ? "" : `.${part}`}`;
}
