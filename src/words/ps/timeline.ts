/** Texts of the timeline of events. */

import type { Translated } from "../Translated.ts";
import type * as english from "../timeline.ts";
import { numerals } from "./numerals.ts";

export const timelineMessages: Translated<typeof english.timelineMessages> = {
  none: "هېڅ نه دي ټاکل شوي. دلته یوه پېښه زیاته کړئ، یا په ګراف کې پر یوه میاشت دوه ځله کلیک وکړئ.",
  add: "پېښه زیاته کړئ",
  remove: (what: string) => `لرې کړئ: ${what}`,
  reset: "د سناریو پېښې",
  kind: "څه پېښېږي",
  kinds: {
    step: "یو لاستی وټاکئ",
    ramp: "یو لاستی ورو وخوځوئ",
    pulse: "یو لاستی د څه وخت لپاره وټاکئ",
    prisonRelease: "بندیان خوشې کړئ",
  },
  lever: "لاستی",
  month: "میاشت",
  value: "اندازه",
  duration: { ramp: "څو میاشتې نیسي", pulse: "څو میاشتې دوام کوي" },
  share: "د بندیانو برخه",
  shareToRival: "د دوی هغه برخه چې داعش خراسان ته ځي",
  event: (number: number) => `پېښه ${numerals(number)}`,
  drag: "په ګراف کې د پېښې کرښه بلې میاشتې ته کش کړئ.",
};
