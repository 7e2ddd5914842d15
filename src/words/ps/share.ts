/** Texts of what is saved, shared and opened. */
import type * as english from "../share.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const shareMessages: Translated<typeof english.shareMessages> = {
  title: "شریکول او خوندي کول",
  close: "وتړئ",

  link: {
    title: "لینک",
    text: "پته ټول لابراتوار رانغاړي: سناریوګانې، زړی، لید، او د پایلې کنټرولي شمېره.",
    field: "د دې لابراتوار پته",
    copy: "لینک کاپي کړئ",
    copied: "کاپي شو",
    notCopied: "براوزر پاڼه کاپي ته نه پرېږدي. پته په نښه شوې ده: په خپله یې کاپي کړئ.",
  },

  files: {
    title: "فایلونه",
    lab: "د لابراتوار فایل",
    labText: "هر څه، چې دلته بیا پرانیستل شي",
    scenario: "سناریو",
    scenarioText: "هغه څه چې تر لاستو لاندې دي، د قوماندې د کرښې لپاره",
  },

  pictures: {
    title: "د ګراف انځور",
    svg: "SVG",
    svgText: "په هره اندازه روښانه",
    png: (width: number) => `PNG، ${numerals(width)} پکسله پلن`,
    pngText: "د سلایډونو او متنونو لپاره",
    colours: "رنګونه",
    light: "روښانه",
    dark: "تیاره",
    caution: "موډل دی، وړاندوینه نه ده.",
    made: (version: string, replicates: string, agents: string, seed: string) =>
      `Outbid، موډل ${version}، ${withWords(replicates, "تکرار", "تکرارونه")}، زړی «${seed}»، ${withWords(agents, "استازی", "استازي")}، په هره سناریو کې هماغه خلک او هماغه بخت.`,
    fingerprints: (list: string) => `ګوتنښې: ${list}.`,
  },

  numbers: {
    title: "شمېرې (CSV)",
    all: "هر تکرار",
    allText: "د هرې چلونې هره میاشت، ټول شاخصونه؛ د قوماندې کرښه هماغه لیکي",
    size: (megabytes: string) => `؛ نږدې ${megabytes} MB`,
    shown: "ښودل شوې منحنۍ",
    shownText: "د ټاکل شوي شاخص اوسط او پټۍ، میاشت په میاشت",
  },

  report: {
    title: "راپور",
    save: "راپور (HTML)",
    text: "سرلیک، ګرافونه، جدولونه، طریقه او لینک په یوه فایل کې؛ پر A4 او Letter چاپېږي",
    tabs: "د دغو ټبونو له منځپانګې سره",
  },

  unfinished: {
    runs: (asked: string) =>
      `د ټولو له حسابولو مخکې خوندي شوی: د هرې سناریو ${withWords(asked, "چلونه غوښتل شوې وه", "چلونې غوښتل شوې وې")}.`,
    agents: (agents: string, asked: string) =>
      `په لومړني نظر کې له ${withWords(agents, "استازي", "استازو")} سره خوندي شوی: ${numerals(asked)} غوښتل شوي وو او لا حسابېدل.`,
  },
  saving: "لیکل کېږي…",
  saved: (name: string) => `${name} خوندي شو`,
  notSaved: (reason: string) => `دا ونه لیکل شو: ${reason}`,
  noPicture: "براوزر د ګراف انځور جوړ نه کړ",
  working: (done: number, count: number) =>
    `چلېږي… له ${numerals(count)} څخه ${numerals(done)}. پایلې هغه وخت خوندي کېدای شي چې ټولې راشي.`,
  waiting: "تر ټولو نوې پایلې روانې دي.",
  paused: "تازه کول درول شوي او منحنۍ مخکني تنظیمات ښیي. د پایلو د خوندي کولو لپاره تازه کول بیا پیل کړئ.",
  stopped: "سیمولېشن ودرېد. دا وتړئ او د پایلو د خوندي کولو لپاره بیا هڅه وکړئ.",

  open: {
    title: "فایل پرانیستل",
    button: "فایل پرانیزئ…",
    text: "د لابراتوار فایل، سناریو یا راپور. د پاڼې پر هر ځای یې هم غورځولای شئ.",
    choose: "د لابراتوار فایل، سناریو یا راپور",
    refusedTitle: "دا فایل ونه پرانیستل شو",
    refused: (name: string) => `«${name}» ونه پرانیستل شو. په پاڼه کې هېڅ نه دي بدل شوي.`,
    dismiss: "لرې یې کړئ",
    undo: "بېرته",
    opened: (name: string) => `«${name}» پرانیستل شو. «بېرته» هغه څه راولي چې مخکې وو.`,
    openedScenario: (name: string, title: string) =>
      `«${name}» پرانیستل شو: «${title}» تر لاستو لاندې ده. «بېرته» هغه څه راولي چې مخکې وو.`,
    unreadable: (reason: string) => `فایل: داسې ته تمه وه چې لوستل کېدای شي، خو راغلی: ${reason}`,
    several: (count: number) => `فایلونه: یوه ته تمه وه، راغلي ${numerals(count)}`,
    tooLarge: (most: string, received: string) =>
      `فایل: ډېر تر ډېره ${most} بایټه ته تمه وه، راغلی ${received}`,
    kind: (name: string) => `فایل: د لابراتوار فایل، سناریو (JSON) یا راپور (HTML) ته تمه وه، راغلی ${name}`,
    noLink: "راپور: په سر کې یې د یوه لابراتوار لینک ته تمه وه، هېڅ نه دی راغلی",
    badLink: "راپور: داسې لینک ته تمه وه چې لوستل کېدای شي، خو هغه چې راغلی، نه شي پرانیستل کېدای",
    tooLong: (most: number, received: number) =>
      `ډېر تر ډېره ${numerals(most)} تورو ته تمه وه، راغلي ${numerals(received)}`,
    noJson: (reason: string) => `JSON ته تمه وه، راغلی: ${reason}`,
    agents: (most: number, received: number) =>
      `population.agents: په براوزر کې ډېر تر ډېره ${numerals(most)} ته تمه وه (د قوماندې کرښه ډېر مني)، راغلي ${numerals(received)}`,
    more: "او نور",
    object: "یو اوبجېکټ",
    fetched: "داسې موډل چې ماشین یې راتلای شي",
    known: "پېژندل شوی نوم",
    unknown: "ناپېژندل شوی",
    oneOf: (names: string) => `له دغو یو: ${names}`,
    whole: (low: string, high: string) => `له ${low} تر ${high} پوره عدد`,
    most: (count: number) => `ډېر تر ډېره ${numerals(count)}`,
    cards: "ډېر تر ډېره د څلورو لېست",
    ownPlace: "خپل جلا ځای",
    version: (version: number) => `نسخه ${numerals(version)} یا ټیټه (نوې پاڼې جوړ کړی)`,
    inRun: "هېڅ",
    here: "داسې تنظیم چې په run کې راځي",
    types: { number: "عدد", boolean: "true یا false", string: "متن" },
    nothing: "هېڅ",
    list: (count: number) => `د ${numerals(count)} لېست`,
  },

  labFile: {
    about:
      "د Outbid لابراتوار: د پرانیستلو لپاره یې پر پاڼه وغورځوئ. موډل دی، وړاندوینه نه ده. changes د تنظیماتو د جدول نومونه کاروي؛ هغه څه چې نشته، لکه په سناریو کې دي.",
  },

  scenarioFile: {
    author: "د Outbid په لابراتوار کې جوړه شوې",
    description: (title: string, text: string) =>
      [...`«${title}»، بدله شوې. ${text}`].slice(0, 4000).join(""),
    source: (id: string, text: string) => [...`له ${id} سناریو بدله شوې. ${text}`].slice(0, 2000).join(""),
  },
};
