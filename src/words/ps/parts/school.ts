/** Texts about a lesson inside a school's system. */
import type * as english from "../../parts/school.ts";
import type { Translated } from "../../Translated.ts";

export const schoolMessages: Translated<typeof english.schoolMessages> = {
  name: "ستاسو د ښوونځي سیستم",
  noOneFile: "د یوه فایل پاڼه رانغله: د پاڼې تر څنګ د outbid.html په نوم پرته ده",
  embed: "د ځایولو کوډ کاپي کړئ",
  scorm: "د ښوونځي د سیستم لپاره (SCORM 1.2)",
  edit: "له دې خپل لوست جوړ کړئ",
  copied: "کاپي شو: د HTML په توګه یې ولګوئ.",
  notCopied: "براوزر پاڼه کاپي ته نه پرېږدي.",
  saved: (name: string) => `${name} خوندي شو: هلته یې د SCORM د پېکېج په توګه پورته کړئ.`,
  notSaved: (reason: string) => `دا ونه لیکل شو: ${reason}`,
  kept: "ستاسو ځوابونه ستاسو د ښوونځي سیستم ساتي.",
  cut: "ستاسو د ښوونځي سیستم ډېر تر ډېره څو مخونه ساتي: ستاسو تر ټولو اوږده متنونه یوازې په دې براوزر کې پوره دي.",
  notKept: "ستاسو د ښوونځي سیستم وروستی ځواب ونه ساته. په دې براوزر کې ساتل شوی دی.",
  notFound: "دلته د ښوونځي سیستم ځواب نه ورکوي: ستاسو ځوابونه په دې براوزر کې پاتې کېږي.",
};
