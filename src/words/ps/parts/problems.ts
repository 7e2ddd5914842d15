/** What is wrong with a file or a link, as a reader is told it. */
import type * as english from "../../parts/problems.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

/** What `sim` expects, by its usual wordings; the first that fits. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/^a value$/, "اندازه"],
  [/^one value$/, "یوه اندازه"],
  [/^a number$/, "عدد"],
  [/^a whole number$/, "پوره عدد"],
  [/^(?:a )?text$/, "متن"],
  [/^a list$/, "لېست"],
  [/^an object$/, "اوبجېکټ"],
  [/^JSON$/, "JSON"],
  [/^a known name$/, "پېژندل شوی نوم"],
  [/^a known setting$/, "پېژندل شوی تنظیم"],
  [/^a measure$|^the name of a measure$/, "د شاخص نوم"],
  [/^true or false$/, "true یا false"],
  [/^none of these$/, "له دغو هېڅ یو"],
  [/^a whole number from (\S+) to (\S+)$/, "له $1 تر $2 پوره عدد"],
  [/^a number from (\S+) to (\S+)$/, "له $1 تر $2 عدد"],
  [/^(\S+) to (\S+), the study range$/, "له $1 تر $2، څېړل شوي حدود"],
  [/^(\S+) to (\S+)$/, "له $1 تر $2"],
  [/^one of (.+)$/, "له دغو یو: $1"],
  [/^≤ ?(.+)$/, "ډېر تر ډېره $1"],
  [/^≥ ?(.+)$/, "لږ تر لږه $1"],
  [/^> ?(.+)$/, "تر $1 ډېر"],
  [/^< ?(.+)$/, "تر $1 لږ"],
  [/^at most (\S+) characters$/, "ډېر تر ډېره $1 توري"],
  [/^at most (\S+) items$/, "ډېر تر ډېره $1 توکي"],
  [/^at most (.+)$/, "ډېر تر ډېره $1"],
  [/^at least (.+)$/, "لږ تر لږه $1"],
  [/^a multiple of (.+)$/, "د $1 څو برابره"],
];

function expected(text: string): string {
  const [pattern, words] = usual.find(([given]) => given.test(text)) ?? [];
  return pattern === undefined || words === undefined ? text : numerals(text.replace(pattern, words));
}

export const problemWords: Translated<typeof english.problemWords> = {
  place: (label: string, problem: string) => `${label}: ${problem}`,
  noName: "داسې نوم نشته",
  takes: (wanted: string) => `دا مني: ${wanted}`,
  unfit: (received: string, wanted: string) => `${received} نه سمېږي، دا مني: ${wanted}`,
  expected,
};
