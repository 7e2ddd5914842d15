/** What is wrong with a file or a link, as a reader is told it. */
import type * as english from "../../parts/problems.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

/** What `sim` and lessons expect, as they word it. */
const whole: Readonly<Record<string, string>> = {
  "a known name": "پېژندل شوی نوم",
  "an unknown one": "ناپېژندل شوی نوم",
  "a known setting": "پېژندل شوی تنظیم",
  "one value": "یوه اندازه",
  "a value": "اندازه",
  "true or false": "true یا false",
  "a number": "عدد",
  "a finite number": "پای لرونکی عدد",
  "a whole number": "پوره عدد",
  "an object": "اوبجېکټ",
  "a list": "لېست",
  "a text": "متن",
  text: "متن",
  "some text": "داسې متن چې تش نه وي",
  "one line of text": "د متن یوه کرښه",
  "text without control characters": "متن بې له کنټرولي تورو",
  "text without blanks at its ends": "متن چې سرونه یې تش ځایونه نه لري",
  "text of whole characters": "متن له پوره تورو",
  "text in Unicode normal form C": "متن د Unicode NFC په بڼه",
  "a date such as 2026-11-23": "نېټه لکه 2026-11-23",
  "small letters, digits and hyphens": "کوچني لاتیني توري، عددونه او نښلونکي کرښې",
  "another name": "بل نوم",
  nothing: "هېڅ",
  "none of these": "له دغو هېڅ یو",
  "a measure": "شاخص",
  "the name of a measure": "د شاخص نوم",
  "a measure that the page offers": "هغه شاخص چې پاڼه یې لري",
  "a setting": "تنظیم",
  "a lever that can be moved": "هغه لاستی چې خوځېدلای شي",
  "a lever of the step": "د ګام لاستی",
  "each lever once": "هر لاستی یو ځل",
  "each reading once": "هره لوستنه یو ځل",
  "the lowest first": "تر ټولو ټیټه لومړی",
  "a reading such as K@36 or mean(E)@1-84": "لوستنه لکه K@36 یا mean(E)@1-84",
  "a reading such as K@60 or mean(E)@1-84": "لوستنه لکه K@60 یا mean(E)@1-84",
  "conditions such as K@36 < 3000 and T@60 > 80000": "شرطونه لکه K@36 < 3000 and T@60 > 80000",
  "a name that no other figure has": "داسې نوم چې بله شمېره یې نه لري",
  "a name that no other step has": "داسې نوم چې بل ګام یې نه لري",
  "braces only round the name of a figure": "قوسونه یوازې د شمېرې د نوم شاوخوا",
  "a figure of the lesson": "د لوست شمېره",
  "a figure with half": "شمېره چې half لري",
  "an address that begins with https://": "پته چې په https:// پیلېږي",
  "a name of at most 40 letters, digits and hyphens": "د ډېر تر ډېره ۴۰ تورو، عددونو او نښلونکو کرښو نوم",
  "one of the page's scenarios": "د پاڼې له سناریوګانو یوه",
  "off, half or both": "بند، نیم یا دواړه",
  "nothing, since no choice is asked": "هېڅ، ځکه ټاکنه نه ده پوښتل شوې",
  "the answers of the choice": "د ټاکنې ځوابونه",
  "most or least, since answers have runs": "most یا least، ځکه ځوابونه چلونې لري",
  "what is compared": "هغه څه چې پرتله کېږي",
  "a run to compare": "د پرتلې چلونه",
  "a prediction before this step": "تر دې ګام مخکې اټکل",
};

const forms: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^a row from (\S+) to (\S+)$/, (low, high) => `له ${numerals(low)} تر ${numerals(high)} میاشت`],
  [/^no (\S+), which all runs of a lesson share$/, (name) => `بې له ${name}، چې د لوست ټولې چلونې یې شریکوي`],
  [/^≤ ?(\S+)(.*)$/, (most, rest) => `ډېر تر ډېره ${numerals(most)}${rest}`],
  [/^≥ ?(\S+)(.*)$/, (least, rest) => `لږ تر لږه ${numerals(least)}${rest}`],
  [/^> ?(\S+)$/, (least) => `تر ${numerals(least)} ډېر`],
  [/^< ?(\S+)$/, (most) => `تر ${numerals(most)} لږ`],
  [/^at most (\S+) characters$/, (most) => `ډېر تر ډېره ${numerals(most)} توري`],
  [/^at most (\S+) words$/, (most) => `ډېر تر ډېره ${numerals(most)} کلمې`],
  [/^at most (\S+) items$/, (most) => `ډېر تر ډېره ${numerals(most)} توکي`],
  [/^at most (\S+) conditions$/, (most) => `ډېر تر ډېره ${numerals(most)} شرطونه`],
  [
    /^a whole number from (\S+) to (\S+)$/,
    (low, high) => `له ${numerals(low)} تر ${numerals(high)} پوره عدد`,
  ],
  [/^a number from (\S+) to (\S+)$/, (low, high) => `له ${numerals(low)} تر ${numerals(high)} عدد`],
  [
    /^(\S+) to (\S+), the study range$/,
    (low, high) => `له ${numerals(low)} تر ${numerals(high)}، څېړل شوي حدود`,
  ],
  [/^(\S+) to (\S+)$/, (low, high) => `له ${numerals(low)} تر ${numerals(high)}`],
  [/^a multiple of (.+)$/, (of) => `د ${of} څو برابره`],
  [/^one of (.+)$/, (names) => `له دغو یو: ${names.replaceAll(", ", "، ")}`],
  [/^a list of at most (\S+)$/, (most) => `ډېر تر ډېره د ${numerals(most)} لېست`],
  [/^([\w.-]+(?:, [\w.-]+)+)$/, (names) => names.replaceAll(", ", "، ")],
];

export const problemWords: Translated<typeof english.problemWords> = {
  place: (label: string, problem: string) => `${label}: ${problem}`,
  noName: "داسې نوم نشته",
  takes: (expected: string) => `دا مني: ${expected}`,
  unfit: (received: string, expected: string) => `${received} نه سمېږي، دا مني: ${expected}`,
  expected: (text: string) => {
    const known = whole[text];
    if (known !== undefined) return known;
    for (const [form, say] of forms) {
      const found = form.exec(text);
      if (found !== null) return say(...found.slice(1));
    }
    return text;
  },
};
