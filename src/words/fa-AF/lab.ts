/** Texts of the scenario strip, the tabs, the history and the link's verdict, in Dari. */
import type * as english from "../lab.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";

export const labMessages: Translated<typeof english.labMessages> = {
  strip: {
    title: "سناریوها",
    keptTitle: "سناریوهای نگه‌داشته",
    keep: "نگه داشتن این",
    keepName: "نامی که با آن نگه داشته شود",
    kept: (name) => `«${name}» نگه داشته شد.`,
    nothing: "هنوز چیزی نگه داشته نشده است. برای مقایسه، یک نتیجه را نگه دارید.",
    full: "چهار سناریو نگه داشته شده است؛ برای نگه‌داشتن سناریوی دیگر، یکی را بردارید.",
    already: "این سناریو از پیش نگه داشته شده است.",
    baseline: "حالت پایه",
    current: "کنونی",
    focus: (name) => `نشان دادن ${name}`,
    more: (name) => `با ${name} چه می‌توان کرد`,
    rename: "نام",
    take: "ویرایش یک کاپی",
    takeText: "این سناریو را زیر اهرم‌ها می‌گذارد.",
    earlier: "یک جا پیش",
    later: "یک جا پس",
    remove: "برداشتن",
    reference: "مقایسهٔ همه با این",
    isReference: "همه با این مقایسه می‌شود",
    working: "در حال اجرا…",
    leavers: (left, home) => `داعش خراسان ${left}، خانه ${home}`,
    headline: (value, month) => `${value} در ماه ${numerals(month)}`,
  },

  names: {
    set: (label, value) => `${label} ${value}`,
    mode: { scheduled: "پیروی از اهرم‌ها", adaptive: "آزمون و خطا", farsighted: "نگاه به آینده" },
    rival: { true: "با رقیب", false: "بدون رقیب" },
    events: (count) => (count === 0 ? "بدون رویداد" : `${numerals(count)} رویداد`),
  },

  tabs: {
    title: "نماهای نتیجه",
    names: {
      curves: "منحنی‌ها",
      people: "افراد",
      compare: "مقایسه",
      table: "جدول",
      claims: "ادعاها",
      why: "چرا",
      map: "نقشه",
      seek: "جست‌وجو",
    },
  },

  view: {
    title: "نما",
    layout: "نمودارها",
    layouts: { one: "یکی", multiples: "یکی برای هر سناریو" },
    theme: "رنگ‌ها",
    themes: { auto: "مانند سیستم", light: "روشن", dark: "تیره" },
    projector: "پروجکتور",
    scented: "سایه زدن اهرم‌ها بر پایهٔ اثرشان",
    scentedText:
      "نوار اهرم در جایی تیره‌تر است که اهرم، اگر همهٔ اهرم‌های دیگر تغییر نکند، شاخص انتخاب‌شده را بالاتر می‌برد.",
  },

  lazy: {
    loading: "در حال آوردن…",
    offline: "این بخش آورده نشد: اتصال نیست. آنچه باز است هنوز کار می‌کند.",
    gone: "این بخش آورده نشد. شاید صفحه نو شده باشد: صفحه را دوباره باز کنید؛ سناریوهای شما در نشانی می‌ماند.",
    reload: "باز کردن دوباره",
    retry: "کوشش دوباره",
    close: "بستن",
  },

  history: {
    title: "تاریخچه",
    undo: "برگشت",
    redo: "انجام دوباره",
    undoStep: (step) => `برگشت: ${step}`,
    redoStep: (step) => `انجام دوباره: ${step}`,
    opened: "باز شد",
    toDefaults: "همهٔ اهرم‌ها به پیش‌فرض‌های مدل",
    replay: "نمایش دوبارهٔ تغییر آخر",
    blink: "برای دیدن مرجع، فشرده نگه دارید",
    from: (label, before, after) => `${label} ${before} ← ${after}`,
    more: (count) => `${numerals(count)} دیگر`,
    scenario: (title) => `سناریو: ${title}`,
    baseline: (title) => `حالت پایه: ${title}`,
    reference: (name) => `در مقایسه با ${name}`,
    resetAll: "همه به حال نخست برگشت",
    events: "رویدادها تغییر کرد",
    eventsOf: (name) => `رویدادهای ${name} تغییر کرد`,
    kept: (name) => `${name} نگه داشته شد`,
    removed: (name) => `${name} برداشته شد`,
    renamed: (name) => `نام ${name} تغییر کرد`,
    changed: (name) => `${name} تغییر کرد`,
    moved: "ترتیب تغییر کرد",
    seed: "بذر",
    agents: "عامل‌ها",
    months: "ماه‌ها",
    replicates: "تکرارها",
    model: "مدل",
    other: "سناریوهای دیگر باز شد",
  },

  engine: {
    later: (name) => `${name}: تنظیمی انتظار می‌رفت که مدل پیشین بشناسد؛ این تنظیم پس از آن آمده است`,
    scents: (former) => `سایه‌ها از مدل کنونی است؛ منحنی‌ها از مدل ${former}.`,
    band: (former) => `جهان‌های پذیرفتنی از مدل کنونی است؛ این منحنی‌ها از مدل ${former}.`,
  },

  unreadLink: "لینک: خوانده نشد؛ برای کوشش دوباره صفحه را دوباره باز کنید",
};
