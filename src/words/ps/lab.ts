/** Texts of the scenario strip, the tabs, the history and the link's verdict. */
import type * as english from "../lab.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withWords } from "./withNoun.ts";

export const labMessages: Translated<typeof english.labMessages> = {
  strip: {
    title: "سناریوګانې",
    keptTitle: "ساتل شوې سناریوګانې",
    keep: "دا وساتئ",
    keepName: "په کوم نوم یې ساتئ",
    kept: (name: string) => `«${name}» وساتل شوه.`,
    nothing: "لا څه نه دي ساتل شوي. یوه پایله وساتئ، چې پرتله یې کړئ.",
    full: "څلور ساتل شوې دي؛ د بلې د ساتلو لپاره یوه لرې کړئ.",
    already: "دا لا له مخکې ساتل شوې ده.",
    baseline: "بنسټیز حالت",
    current: "اوسنی حالت",
    focus: (name: string) => `${name} وښایاست`,
    more: (name: string) => `له ${name} سره څه کېدای شي`,
    rename: "نوم",
    take: "یوه کاپي یې سمه کړئ",
    takeText: "دا سناریو تر لاستو لاندې راولي.",
    earlier: "یو ځای مخکې",
    later: "یو ځای وروسته",
    remove: "لرې کړئ",
    reference: "ټول له دې سره پرتله کړئ",
    isReference: "ټول له دې سره پرتله کېږي",
    working: "چلېږي…",
    leavers: (left: string, home: string) => `داعش خراسان ته ${left}، کور ته ${home}`,
    headline: (value: string, month: number) => `په ${numerals(month)}مه میاشت کې ${value}`,
  },

  names: {
    set: (label: string, value: string) => `${label} ${value}`,
    mode: { scheduled: "د لاستو له مخې", adaptive: "ازموینه او تېروتنه", farsighted: "وړاندې کتل" },
    rival: { true: "سیال شته", false: "سیال نشته" },
    events: (count: number) => (count === 0 ? "بې پېښو" : withWords(count, "پېښه", "پېښې")),
  },

  tabs: {
    title: "د پایلو لیدونه",
    names: {
      curves: "منحنۍ",
      people: "خلک",
      compare: "پرتله",
      table: "جدول",
      claims: "ادعاوې",
      why: "ولې",
      map: "نقشه",
      seek: "لټون",
    },
  },

  view: {
    title: "لید",
    layout: "ګرافونه",
    layouts: { one: "یو", multiples: "د هرې سناریو یو" },
    theme: "رنګونه",
    themes: { auto: "د سیستم په شان", light: "روښانه", dark: "تیاره" },
    projector: "پروجکټور",
    scented: "لاستي د خپل اغېز له مخې سیوري کړئ",
    scentedText:
      "د لاستي لار هلته لا تیاره ده، چې لاستی به ټاکل شوی شاخص لا لوړ کړي، که نور ټول لاستي همداسې پاتې شي.",
  },

  lazy: {
    loading: "راځي…",
    offline: "دا برخه رانغله: انټرنېټ نشته. هغه څه چې پرانیستي دي، لا کار کوي.",
    gone: "دا برخه رانغله. ښایي پاڼه نوې شوې وي: بیا یې پرانیزئ، پته مو سناریوګانې ساتي.",
    reload: "پاڼه بیا پرانیزئ",
    retry: "بیا هڅه وکړئ",
    close: "وتړئ",
  },

  history: {
    title: "تېر ګامونه",
    undo: "بېرته",
    redo: "بیا یې وکړئ",
    undoStep: (step: string) => `بېرته: ${step}`,
    redoStep: (step: string) => `بیا: ${step}`,
    opened: "پرانیستل شو",
    toDefaults: "ټول لاستي د موډل اصلي اندازو ته",
    replay: "وروستی بدلون بیا وښایاست",
    blink: "د پرتلې حالت لیدلو لپاره یې ټینګ ونیسئ",
    from: (label: string, before: string, after: string) => `${label} ${before} ← ${after}`,
    more: (count: number) => `${numerals(count)} نور`,
    scenario: (title: string) => `سناریو: ${title}`,
    baseline: (title: string) => `بنسټیز حالت: ${title}`,
    reference: (name: string) => `له ${name} سره پرتله شو`,
    resetAll: "ټول بېرته اصلي حالت ته",
    events: "پېښې بدلې شوې",
    eventsOf: (name: string) => `د ${name} پېښې بدلې شوې`,
    kept: (name: string) => `${name} وساتل شوه`,
    removed: (name: string) => `${name} لرې شوه`,
    renamed: (name: string) => `د ${name} نوم بدل شو`,
    changed: (name: string) => `${name} بدله شوه`,
    moved: "ترتیب بدل شو",
    seed: "زړی",
    agents: "استازي",
    months: "میاشتې",
    replicates: "تکرارونه",
    model: "موډل",
    other: "نورې سناریوګانې پرانیستل شوې",
  },

  engine: {
    later: (name: string) => `${name}: داسې تنظیم ته تمه وه چې پخوانی موډل یې پېژني؛ دا وروسته راغلی`,
    scents: (former: string) => `سیوري د اوسني موډل دي؛ منحنۍ د ${former} موډل دي.`,
    band: (former: string) => `د منلو وړ نړۍ د اوسني موډل دي؛ دا منحنۍ د ${former} موډل دي.`,
  },

  unreadLink: "لینک: ونه لوستل شو؛ د بیا هڅې لپاره پاڼه بیا پرانیزئ",
};
