/** Texts of the command palette. */
import type * as english from "../palette.ts";
import type { Translated } from "../Translated.ts";
import { withWords } from "./withNoun.ts";

export const paletteMessages: Translated<typeof english.paletteMessages> = {
  title: "قومانده ومومئ",
  field: "څه کول غواړئ؟",
  found: (count: number) => withWords(count, "قومانده", "قوماندې"),
  nothing: "په دې نوم څه نشته.",
  kinds: {
    do: "قومانده",
    tab: "لید",
    scenario: "سناریو",
    baseline: "ورسره پرتله کړئ",
    measure: "وښایاست",
    lever: "لاستی",
    explanation: "توضیح یې کړئ",
    kept: "ساتل شوې",
    look: "بڼه",
    absent: "په دې موډل کې نشته",
  },
  do: {
    keep: "دا وساتئ",
    undo: "بېرته",
    redo: "بیا یې وکړئ",
    replay: "وروستی بدلون بیا وښایاست",
    resetAll: "ټول لاستي بېرته اصلي حالت ته",
    toDefaults: "ټول لاستي د موډل اصلي اندازو ته",
    play: "میاشتې وچلوئ یا ودروئ",
    pause: "تازه کول ودروئ یا بیا پیل کړئ",
    newLuck: "نوی بخت",
    share: "شریک، خوندي، پرانیزئ",
    timeline: "د پېښو لړۍ",
    help: "دا څه دي، او تڼۍ",
    zoom: "محور برابر کړئ، یا بېرته ټاکلي ته",
  },
  compareAll: (name: string) => `ټول له «${name}» سره پرتله کړئ`,
  take: (name: string) => `د «${name}» یوه کاپي سمه کړئ`,
  show: (name: string) => `«${name}» وښایاست`,
  remove: (name: string) => `«${name}» لرې کړئ`,
};
