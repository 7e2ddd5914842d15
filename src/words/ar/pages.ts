import type * as english from "../pages.ts";
import type { Translated } from "../Translated.ts";

/** What stands in the HTML of the pages, before any script runs. */
export const pageTexts: Translated<typeof english.pageTexts> = {
  index: {
    title: "Outbid · نموذج لا تنبّؤ",
    description: "مختبر لمعضلة الاعتدال: ماذا تفعل دعاية المنافس بنظام قد يعتدل. نموذج لا تنبّؤ.",
  },
  lesson: {
    title: "الدروس · Outbid",
    description: "دروس مع مختبر معضلة الاعتدال. نموذج لا تنبّؤ.",
  },
  class: { title: "Outbid في الصف", description: "" },
  teach: { title: "Outbid: صفّك", description: "" },
  installed: {
    name: "Outbid · نموذج لا تنبّؤ",
    description: "مختبر لمعضلة الاعتدال.",
  },
  withoutScripts:
    "لا يعمل برنامج هذه الصفحة النصّي هنا، فلا تفعل الروافع شيئًا. حُسبت المنحنيات أدناه عند بناء هذه الصفحة.",
};
