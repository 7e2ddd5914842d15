/** What is said of the families of leaderships, in Dari. */
import type * as english from "../leadership.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const leadershipMessages: Translated<typeof english.leadershipMessages> = {
  withRange: (nearest, least, most) => `${nearest} (${least} تا ${most})`,
  span: (least, most) => (least === most ? least : `${least} تا ${most}`),
  of: (what, id) => `${what} (${id})`,
  and: (parts) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("، ")} و ${parts[parts.length - 1]}`,
  fits: (each, level, constant) =>
    `دوری از آنچه کرده شد، نزدیک‌ترینِ هر خانواده و محدودهٔ آن (۰ برابری کامل می‌بود): ${each}. سیاستی که هرگز از ${level} جابه‌جا نشود ${constant} دور است.`,
  nearer: (each, least) => `نزدیک‌تر از آن به آنچه کرده شد، به اندازهٔ ${least} یا بیشتر: ${each}.`,
  noneNearer: (least) =>
    `هیچ رهبری‌ای از هیچ خانواده‌ای به اندازهٔ ${least} یا بیشتر از آن نزدیک‌تر به آنچه کرده شد نمی‌آید: مسیر میانه‌روی به سود هیچ‌کدام گواهی نمی‌دهد.`,
  count: (count, tried, id) => `${numerals(count)} از ${numerals(tried)} رهبری ${id}`,
  none: (ids) => `هیچ‌کدام از ${ids}`,
  hardened: (change) => `آنچه کرده شد سخت‌تر شد: در دوازده ماه آخر میانه‌روی ${change} پایین‌تر از آغاز بود.`,
  notHardened: (change) =>
    `آنچه کرده شد سخت‌تر نشد: در دوازده ماه آخر میانه‌روی ${change} بالاتر از آغازش بود.`,
  harden: (each) => `در دوازده ماه آخر پایین‌تر از آغاز: ${each}.`,
  noneHarden: "هیچ رهبری‌ای از هیچ خانواده‌ای سخت‌تر نمی‌شود.",
  holds: (ids, plural) => `آن تغییر ${plural ? "" : "تنها "}در محدودهٔ ${ids} می‌افتد.`,
  holdsNone: "آن تغییر در محدودهٔ هیچ‌کدام از آن‌ها نمی‌افتد.",
  figures: (each, own, constant, of) =>
    `از ${numerals(of)} محدودهٔ مشاهده‌شده ${withNoun(each, "محدوده سازگار است")}؛ با سیاستی که کدگذاری شد ${own}، با سیاستی که هرگز جابه‌جا نمی‌شود ${constant}.`,
  end: (each) => `در پایان، هنگامی که تبلیغات رفته است، در ${each} هستند.`,
  pair: (of, from) => `${of} و ${from}`,
  apart: (pairs) => `محدوده‌هایی که در آن هنگام به هم نمی‌رسد: ${pairs}.`,
  allMeet:
    "هر دو تا از این محدوده‌ها به هم می‌رسد: آنچه در آن هنگام می‌کنند، تنها همراه با تنظیم‌های یک توضیح چیزی از آن می‌گوید.",
};
