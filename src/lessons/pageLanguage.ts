import { language } from "../words/language.ts";
import type { LessonLanguage } from "./lesson.ts";
import { lessonLanguages } from "./lessonParts.ts";

/** The language of the page, in which it shows a lesson's texts where the lesson has them. */
export const pageLanguage: LessonLanguage = lessonLanguages.find((one) => one === language) ?? "en";
