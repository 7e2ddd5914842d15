/** What each lever does, in one plain sentence: on the first screen. Other settings' texts are fetched (`settingTexts.ts`). */
import type * as english from "../../settings/leverTexts.ts";
import type { Translated } from "../../Translated.ts";

export const leverTexts: Translated<typeof english.leverTexts> = {
  women: { text: "ښځې څومره زده کړه، کار او تګ راتګ کولای شي: ۰ هېڅ، ۱ پوره." },
  inclusion: { text: "نور څومره په حکومت کې ونډه لري: ۰ هېڅ، ۱ پوره." },
  minorities: { text: "لږکي څومره ساتل کېږي: ۰ هېڅ، ۱ پوره." },
  foreign: { text: "حکومت له بهرنیو حکومتونو سره څومره کار کوي: ۰ هېڅ، ۱ پوره." },
  propaganda: {
    text: "مخکې تر دې چې بریدونه ورسره یوځای شي، د سیال تبلیغات د خپلو اورېدونکو څومره برخې ته رسېږي.",
  },
  repression: { text: "حکومت داعش خراسان څومره سخت وهي." },
  selectivity: { text: "ځپنه د داعش خراسان غړي له ناښکېلو خلکو څومره ښه بېلوي: ۰ ړنده، ۱ کره." },
  funding: { text: "سیال د معاشونو او بریدونو لپاره څومره پیسې لري." },
  tempo: {
    text: "سیال د خپلې اندازې په پرتله څومره برید کوي، بې له هغه چې پټېدل، پیسې او ځپنه یې کوي: ۰ هېڅکله، ۱ لکه په ۲۰۲۱ کې.",
  },
  aidScale: { text: "مرسته کوونکي څومره مرستې ورکولای شي: ۰ هېڅ، ۱ لکه له ۲۰۲۱ مخکې." },
  domesticEconomy: { text: "د اقتصاد هغه برخه چې مرستو ته اړتیا نه لري؛ د ۲۰۲۰ کال ټول اقتصاد ۱ دی." },
  humanitarianFloor: { text: "د پخوانیو مرستو هغه برخه چې راځي، حکومت چې هر څه کوي." },
  restrictions: {
    text: "بندیزونه، کنګل شوې زېرمې او تړلي بانکونه څومره پلي دي: ۰ هېڅ، ۱ لکه له ۲۰۲۱ راهیسې.",
  },
  moderation: {
    text: "د ښځو حقونه، ټول شموله حکومت، لږکي او له بهر سره اړیکې یوځای ټاکي: ۰ سخت دریځ، ۱ پرانیستی.",
  },
};
