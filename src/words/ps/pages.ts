import type * as english from "../pages.ts";
import type { Translated } from "../Translated.ts";

/** What stands in the HTML of the pages, before any script runs. */
export const pageTexts: Translated<typeof english.pageTexts> = {
  index: {
    title: "Outbid · موډل دی، وړاندوینه نه ده",
    description:
      "د اعتدال د سخت انتخاب لابراتوار: د سیال تبلیغات له هغه حکومت سره څه کوي چې ښایي معتدل شي. موډل دی، وړاندوینه نه ده.",
  },
  lesson: {
    title: "لوستونه · Outbid",
    description: "د اعتدال د سخت انتخاب له لابراتوار سره لوستونه. موډل دی، وړاندوینه نه ده.",
  },
  class: { title: "Outbid په ټولګي کې", description: "" },
  teach: { title: "Outbid: ستاسو ټولګی", description: "" },
  /** Of the page when it is installed. */
  installed: {
    name: "Outbid · موډل دی، وړاندوینه نه ده",
    description: "د اعتدال د سخت انتخاب لابراتوار.",
  },
  withoutScripts:
    "د دې پاڼې سکرېپټ دلته نه چلېږي، نو لاستي هېڅ نه کوي. لاندې منحنۍ د دې پاڼې د جوړېدو پر مهال حساب شوې دي.",
};
