/** What is said of the families of leaderships. */
import type * as english from "../leadership.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const leadershipMessages: Translated<typeof english.leadershipMessages> = {
  /** The nearest of a family, and the range over it. */
  withRange: (nearest: string, least: string, most: string) => `${nearest} (له ${least} تر ${most})`,
  span: (least: string, most: string) => (least === most ? least : `له ${least} تر ${most}`),
  of: (what: string, id: string) => `${what} (${id})`,
  and: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("، ")} او ${parts[parts.length - 1]}`,
  fits: (each: string, level: string, constant: string) =>
    `له هغه څه واټن چې وشول، د هرې کورنۍ تر ټولو نږدې او حدود یې (۰ یعنې پوره سمون): ${each}. هغه پالیسي چې هېڅکله له ${level} نه خوځېږي، ${constant} لرې ده.`,
  nearer: (each: string, least: string) => `تر هغې په ${least} یا ډېر هغه څه ته نږدې چې وشول: ${each}.`,
  noneNearer: (least: string) =>
    `د هېڅ کورنۍ هېڅ مشرتابه تر هغې په ${least} یا ډېر هغه څه ته نه نږدې کېږي چې وشول: د اعتدال بهیر د هېڅ یوې په ګټه نه دی.`,
  count: (count: number, tried: number, id: string) =>
    `د ${id} له ${numerals(tried)} مشرتابه څخه ${numerals(count)}`,
  none: (ids: string) => `له ${ids} هېڅ یو`,
  hardened: (change: string) =>
    `هغه څه چې وشول سخت شول: په وروستیو دوولسو میاشتو کې اعتدال د پیل په پرتله ${change} ښکته و.`,
  notHardened: (change: string) =>
    `هغه څه چې وشول سخت نه شول: په وروستیو دوولسو میاشتو کې اعتدال تر خپل پیل ${change} پورته و.`,
  harden: (each: string) => `په وروستیو دوولسو میاشتو کې تر پیل ښکته: ${each}.`,
  noneHarden: "د هېڅ کورنۍ هېڅ مشرتابه نه سختېږي.",
  holds: (ids: string, plural: boolean) => `دا بدلون ${plural ? "" : "یوازې "}د ${ids} په حدودو کې دی.`,
  holdsNone: "دا بدلون د هېڅ یوې په حدودو کې نه دی.",
  figures: (each: string, own: string, constant: string, of: number) =>
    `له ${numerals(of)} لیدل شویو حدودو سره سمون: ${each}؛ له هغې پالیسۍ سره چې کوډ شوې ${withWords(own, "حد", "حدود")}، له هغې سره چې هېڅکله نه خوځېږي ${constant}.`,
  end: (each: string) => `په پای کې، چې تبلیغات نور نشته، په دې ځای کې دي: ${each}.`,
  pair: (of: string, from: string) => `${of} او ${from}`,
  apart: (pairs: string) => `هغه حدود چې هغه مهال سره نه نښلي: ${pairs}.`,
  allMeet:
    "د دغو هر دوه حدود سره نښلي: هغه څه چې هغه مهال یې کوي، یو توضیح یوازې له خپلو تنظیماتو سره یوځای بېلوي.",
};
