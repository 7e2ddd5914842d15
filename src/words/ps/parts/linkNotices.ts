/** What stands around the problems of a link or a change. */
import type * as english from "../../parts/linkNotices.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

export const linkNotices: Translated<typeof english.linkNotices> = {
  title: "پاڼه د لینک په ځینو برخو پوه نه شوه. پر ځای یې هغه څه کارول کېږي چې سناریو یې وایي.",
  dismiss: "لرې یې کړئ",
  more: (count: number) => `او ${numerals(count)} نور`,
  refused: "دا بدلون ونه شو:",
};
