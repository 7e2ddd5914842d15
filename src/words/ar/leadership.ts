/** What is said of the families of leaderships. */
import type * as english from "../leadership.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";

export const leadershipMessages: Translated<typeof english.leadershipMessages> = {
  withRange: (nearest, least, most) => `${nearest} (من ${least} إلى ${most})`,
  span: (least, most) => (least === most ? least : `من ${least} إلى ${most}`),
  of: (what, id) => `${what} (${id})`,
  and: (parts) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("، ")} و${parts[parts.length - 1]}`,
  fits: (each, level, constant) =>
    `البعد عما حدث فعلًا، للأقرب من كل عائلة ونطاقها (الصفر مطابقة تامة): ${each}. والسياسة التي لا تتحرك أبدًا عن ${level} تبعد ${constant}.`,
  nearer: (each, least) => `أقرب من ذلك إلى ما حدث فعلًا، بمقدار ${least} أو أكثر: ${each}.`,
  noneNearer: (least) =>
    `لا قيادة من أي عائلة أقرب من ذلك إلى ما حدث فعلًا بمقدار ${least} أو أكثر: فمسار الاعتدال لا يشهد لأي منها.`,
  count: (count, tried, id) => `${numerals(count)} من ${numerals(tried)} من قيادات ${id}`,
  none: (ids) => `لا شيء من ${ids}`,
  hardened: (change) =>
    `ما حدث فعلًا كان تشددًا: ففي آخر اثني عشر شهرًا كان الاعتدال أدنى بمقدار ${change} مما كان في البداية.`,
  notHardened: (change) =>
    `ما حدث فعلًا لم يكن تشددًا: ففي آخر اثني عشر شهرًا كان الاعتدال أعلى بمقدار ${change} مما كان في البداية.`,
  harden: (each) => `أدنى مما كان في البداية في آخر اثني عشر شهرًا: ${each}.`,
  noneHarden: "لا قيادة من أي عائلة تتشدد.",
  holds: (ids, plural) => `يقع هذا التغير داخل نطاق ${ids}${plural ? "" : " وحدها"}.`,
  holdsNone: "لا يقع هذا التغير داخل نطاق أي منها.",
  figures: (each, own, constant, of) =>
    `من النطاقات المشاهَدة، وعددها ${numerals(of)}، يوافق ${numerals(each)}؛ وبالسياسة المرمَّزة يوافق ${numerals(own)}، وبالسياسة التي لا تتحرك أبدًا ${numerals(constant)}.`,
  end: (each) => `وفي النهاية، وقد زالت الدعاية، تقف عند ${each}.`,
  pair: (of, from) => `${of} و${from}`,
  apart: (pairs) => `نطاقات لا تتلاقى عندئذ: ${pairs}.`,
  allMeet: "كل نطاقين من هذه يتلاقيان: فما تفعله عندئذ لا يدل على تفسير إلا مع إعداداته.",
};
