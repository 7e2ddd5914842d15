/** Texts about former models: whose numbers these are, what the present one makes of them, and what is not the same in it. */
import type * as english from "../formerModels.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";

/** Settings and measures that mean something else since a version. */
const changedMeanings = [
  {
    ...{ name: "aidShare", since: "2.0.0" },
    text: "اوس د اقتصاد هغه برخه ده چې د مرستو په ختمېدو له لاسه ځي؛ پخوا هغه برخه وه چې مرستو یې پیسې ورکولې.",
  },
  {
    ...{ name: "credentialClaim", since: "2.0.0" },
    text: "اوس له داعش خراسان سره د یوځای کېدو غوښتنه زیاتوي؛ پخوا له طالبانو سره د پاتې کېدو غوښتنه پرې کمېده.",
  },
  {
    ...{ name: "shareSalafi", since: "2.0.0" },
    text: "نور خلک سختدریځي نه کوي؛ یوازې ټاکي چې څومره کسان له داعش خراسان سره تړاو لري.",
  },
  {
    ...{ name: "A", since: "2.0.0" },
    text: "اوس یوازې مرستې دي؛ پخوا مرستې، پانګونه او رسمي پېژندنه وه.",
  },
  {
    ...{ name: "E", since: "2.0.0" },
    text: "اوس سړي سر اقتصاد دی؛ پخوا ټول اقتصاد و.",
  },
] as const;

/** What a setting or a measure means since a version after the former model and up to the present one; undefined where that is the same. */
export function changedMeaning(name: string, former: string, present: string): string | undefined {
  const isAfter = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true }) > 0;
  return changedMeanings.find(
    (one) => one.name === name && isAfter(one.since, former) && !isAfter(one.since, present),
  )?.text;
}

export const formerMessages: Translated<typeof english.formerMessages> = {
  text: (former: string) => `دا شمېرې د ${former} موډل جوړې کړې دي، لکه د لینک یا فایل د جوړېدو پر مهال.`,
  run: (present: string) => `له ${present} موډل سره یې وچلوئ`,
  hidden: (former: string, present: string) =>
    `منحنۍ د ${former} موډل دي. هغه څه چې دا ټب ښیي، یوازې د ${present} موډل حسابوي، او دا دواړه سره نه لګېږي.`,
  caption: (measure: string, after: string, held: number) =>
    `${measure}، ${after}: د چلونو اوسط، او هغه ځای چې له ۱۰۰ نویو چلونو ${numerals(held)} په کې دي`,
  model: (version: string) => `موډل ${version}`,
  own: "لکه په لینک یا فایل کې",
  present: "هماغه تنظیمات",
  working: "حسابېږي",
  kept: (label: string, value: string, text: string) => `«${label}» په ${value} پاتې کېږي. ${text}`,
  more: "څه په دواړو موډلونو کې یو شان نه دي",
  measured: (label: string, text: string) => `${label}: ${text}`,
  defaults: (listed: readonly string[]) =>
    `نورې اصلي اندازې، چېرته چې څه نه دي ټاکل شوي: ${listed.join("، ")}.`,
  changed: (label: string, was: string, is: string) => `${label} ${was} ← ${is}`,
  laterSetting: (label: string, value: string) => `${label} ${value}`,
  later: (present: string, listed: readonly string[]) =>
    `په ${present} موډل کې نوي، هر یو په خپله اصلي اندازه: ${listed.join("، ")}.`,
  none: "هېڅ تنظیم نوی نه دی، او هېڅ یو بله اصلي اندازه نه لري.",
  refused: (present: string, why: string) => `${present} موډل دا تنظیمات نه شي چلولای: ${why}`,
};
