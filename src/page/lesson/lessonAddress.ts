/** What the hash of a lesson's address says: `#lesson=<id>&step=3&lang=ar&projector`. Pure; it trusts nothing in it. */
import { chartWays } from "../../lab/chartWays.ts";
import type { LessonLanguage } from "../../lessons/lesson.ts";
import { lessonLanguages } from "../../lessons/lessonParts.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { besideWords } from "../../words/lesson/beside.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { listed } from "../../words/parts/listed.ts";

export interface LessonAddress {
  /** An id, or a packed lesson that begins with "~"; absent for the list of lessons. */
  readonly lesson?: string;
  /** Index of the step, from 0; "end" for the answers. */
  readonly step: number | "end";
  readonly language: LessonLanguage;
  /** The second language of the lesson's texts. */
  readonly beside?: LessonLanguage;
  readonly projector: boolean;
  /** Whether the lesson is shown as it is printed. */
  readonly handout: boolean;
  /** Whether this window shows the teacher's notes for another. */
  readonly notes: boolean;
  /** The way that charts run. */
  readonly chartWay: (typeof chartWays)[number];
  /** Packed answers. */
  readonly answers?: string;
  /** One sentence per part that was not understood. */
  readonly problems: readonly string[];
}

const say = lessonWords.problems;
const known = ["lesson", "step", "lang", "beside", "projector", "handout", "notes", "charts", "answers"];
const MOST_STEPS = 40;

export function readLessonAddress(hash: string): LessonAddress {
  const problems: string[] = [];
  const given = new URLSearchParams(hash.replace(/^#/, "").slice(0, 20_000));
  const quote = (text: string) => JSON.stringify(text.slice(0, 60));
  for (const name of new Set(given.keys())) if (!known.includes(name)) problems.push(say.name(quote(name)));
  const lesson = given.get("lesson") ?? "";
  const wanted = given.get("step") ?? "1";
  const number = /^\d{1,3}$/.test(wanted) ? Number(wanted) : Number.NaN;
  const isStep = number >= 1 && number <= MOST_STEPS;
  if (!isStep && wanted !== "end") problems.push(say.step(MOST_STEPS, quote(wanted)));
  const asked = given.get("lang") ?? pageLanguage;
  const language = lessonLanguages.find((one) => one === asked);
  if (language === undefined) problems.push(say.language(listed(lessonLanguages), quote(asked)));
  const second = given.get("beside");
  const beside = lessonLanguages.find((one) => one === second);
  if (second !== null && beside === undefined)
    problems.push(besideWords.expected(listed(lessonLanguages), quote(second)));
  const charts = given.get("charts") ?? "ltr";
  const chartWay = chartWays.find((one) => one === charts);
  if (chartWay === undefined) problems.push(say.charts(listed(chartWays), quote(charts)));
  const answers = given.get("answers");
  return {
    ...(lesson !== "" && { lesson }),
    step: wanted === "end" ? "end" : isStep ? number - 1 : 0,
    language: language ?? pageLanguage,
    ...(beside !== undefined && { beside }),
    projector: given.has("projector"),
    handout: given.has("handout"),
    notes: given.has("notes"),
    chartWay: chartWay ?? "ltr",
    ...(answers !== null && { answers }),
    problems,
  };
}

/** The hash, with "#"; what is usual is left out. */
export function formatLessonAddress({
  lesson,
  step = 0,
  language = pageLanguage,
  beside,
  projector = false,
  handout = false,
  notes = false,
  chartWay = "ltr",
  answers,
}: Partial<LessonAddress>): string {
  if (lesson === undefined) return "#lesson=";
  const parts = [`lesson=${lesson}`];
  if (step !== 0) parts.push(`step=${step === "end" ? "end" : step + 1}`);
  if (language !== pageLanguage) parts.push(`lang=${language}`);
  if (beside !== undefined) parts.push(`beside=${beside}`);
  if (projector) parts.push("projector");
  if (handout) parts.push("handout");
  if (notes) parts.push("notes");
  if (chartWay !== "ltr") parts.push(`charts=${chartWay}`);
  if (answers !== undefined) parts.push(`answers=${answers}`);
  return `#${parts.join("&")}`;
}
