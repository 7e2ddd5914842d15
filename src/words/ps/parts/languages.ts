import type * as english from "../../parts/languages.ts";
import type { Translated } from "../../Translated.ts";

/** The choice of a language, and what is said of a translation. */
export const languageMessages: Translated<typeof english.languageMessages> = {
  title: "ژبه",
  no: "نه، مننه",
  elsewhere: "دا فایل په یوه ژبه دی. د نورو ژبو فایلونه دلته دي:",
  unknown: "دا فایل په یوه ژبه دی. هره بله ژبه خپل فایل لري، چې هلته جوړېږي چې دا په کې جوړ شوی دی.",
  note: "ماشیني ژباړه ده؛ لا هېڅ پښتو ژبي لوستونکي نه ده کتلې.",
  brief: "ماشیني ژباړه",
  propose: "د لا ښې کلمې وړاندیز وکړئ",
  how: "لومړی د پاڼې یو متن په نښه کړئ، بیا دا تڼۍ کېکاږئ. هغه څه چې راځي کاپي یې کړئ او هغو خلکو ته یې ورکړئ چې دا پاڼه یې درکړې ده.",
  copy: "وړاندیز کاپي کړئ",
  copied: "کاپي شو.",
  notCopied: "کاپي نه شو: په نښه یې کړئ او په لاس یې کاپي کړئ.",
  field: "وړاندیز",
  proposal: (tag, place, text) => `Outbid, ${tag}, ${place}\nمتن: ${text}\nلا ښه: `,
};
