import type * as english from "../pages.ts";
import type { Translated } from "../Translated.ts";

/** What stands in the HTML of the pages, before any script runs. */
export const pageTexts: Translated<typeof english.pageTexts> = {
  index: {
    title: "Outbid · یو ماډل دی، وړاندوینه نه ده",
    description:
      "د اعتدال د دوه لارې لپاره یو لابراتوار: د سیال تبلیغات له هغه رژیم سره څه کوي چې ښايي اعتدال خپل کړي. یو ماډل دی، وړاندوینه نه ده.",
  },
  lesson: {
    title: "لوستونه · Outbid",
    description: "د اعتدال د دوه لارې د لابراتوار لوستونه. یو ماډل دی، وړاندوینه نه ده.",
  },
  class: { title: "Outbid په ټولګي کې", description: "" },
  teach: { title: "Outbid: ستاسو ټولګی", description: "" },
  installed: {
    name: "Outbid · یو ماډل دی، وړاندوینه نه ده",
    description: "د اعتدال د دوه لارې لپاره یو لابراتوار.",
  },
  withoutScripts:
    "د دې پاڼې سکرېپټ دلته نه چلېږي، نو اهرمونه هېڅ نه کوي. لاندې منحنۍ د دې پاڼې د جوړېدو پر مهال محاسبه شوې دي.",
};
