/** Texts of the scenario strip, the tabs, the history and the link's verdict. */
import type * as english from "../lab.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const labMessages: Translated<typeof english.labMessages> = {
  strip: {
    title: "السيناريوهات",
    keptTitle: "السيناريوهات المحفوظة",
    keep: "احتفظ بهذا",
    keepName: "الاسم الذي يُحفظ به",
    kept: (name) => `حُفظ «${name}».`,
    nothing: "لم يُحفظ شيء بعد. احتفظ بنتيجة لتقارن بها.",
    full: "حُفظت أربعة سيناريوهات؛ أزل واحدًا لتحتفظ بغيره.",
    already: "هذا محفوظ من قبل.",
    baseline: "خط الأساس",
    current: "الحالي",
    focus: (name) => `اعرض «${name}»`,
    more: (name) => `ما يمكن فعله بـ«${name}»`,
    rename: "الاسم",
    take: "عدّل نسخة منه",
    takeText: "يضع هذا السيناريو تحت الروافع.",
    earlier: "انقله إلى ما قبل",
    later: "انقله إلى ما بعد",
    remove: "أزله",
    reference: "قارن الكل بهذا",
    isReference: "الكل يُقارن بهذا",
    working: "يجري الحساب…",
    leavers: (left, home) => `إلى داعش خراسان ${left}، إلى البيت ${home}`,
    headline: (value, month) => `${value} في الشهر ${numerals(month)}`,
  },

  names: {
    set: (label, value) => `${label} ${value}`,
    mode: { scheduled: "الروافع تقود", adaptive: "بالتجربة والخطأ", farsighted: "بالنظر إلى الأمام" },
    rival: { true: "مع منافس", false: "بلا منافس" },
    events: (count) => (count === 0 ? "بلا أحداث" : withNoun(count, "حدث")),
  },

  tabs: {
    title: "طرق عرض النتائج",
    names: {
      curves: "المنحنيات",
      people: "الناس",
      compare: "المقارنة",
      table: "الجدول",
      claims: "الادعاءات",
      why: "لماذا",
      map: "الخريطة",
      seek: "بلوغ هدف",
    },
  },

  view: {
    title: "العرض",
    layout: "الرسوم البيانية",
    layouts: { one: "رسم واحد", multiples: "رسم لكل سيناريو" },
    theme: "الألوان",
    themes: { auto: "كما في النظام", light: "فاتحة", dark: "داكنة" },
    projector: "جهاز العرض",
    scented: "ظلّل الروافع بحسب أثرها",
    scentedText: "يكون المسار أغمق حيث ترفع الرافعة المقياس المختار، مع بقاء سائر الروافع على حالها.",
  },

  lazy: {
    loading: "جارٍ التحميل…",
    offline: "تعذّر جلب هذا الجزء: لا اتصال. وما هو مفتوح ما زال يعمل.",
    gone: "تعذّر جلب هذا الجزء. ربما جُدّدت الصفحة: أعد تحميلها، فالعنوان يحفظ سيناريوهاتك.",
    reload: "أعد التحميل",
    retry: "حاول ثانية",
    close: "أغلق",
  },

  history: {
    title: "السجل",
    undo: "تراجع",
    redo: "أعد",
    undoStep: (step) => `تراجع: ${step}`,
    redoStep: (step) => `أعد: ${step}`,
    opened: "فُتح",
    toDefaults: "كل الروافع إلى القيم الافتراضية للنموذج",
    replay: "أعد عرض آخر تغيير",
    blink: "اضغط باستمرار لترى المرجع",
    from: (label, before, after) => `${label} ${before} ← ${after}`,
    more: (count) => `و${withNoun(count, "تغيير")} غير ذلك`,
    scenario: (title) => `السيناريو: ${title}`,
    baseline: (title) => `خط الأساس: ${title}`,
    reference: (name) => `المقارنة بـ«${name}»`,
    resetAll: "أُعيد كل شيء إلى أصله",
    events: "تغيّرت الأحداث",
    eventsOf: (name) => `تغيّرت أحداث «${name}»`,
    kept: (name) => `حُفظ «${name}»`,
    removed: (name) => `أُزيل «${name}»`,
    renamed: (name) => `أُعيدت تسمية «${name}»`,
    changed: (name) => `تغيّر «${name}»`,
    moved: "تغيّر الترتيب",
    seed: "البذرة",
    agents: "الوكلاء",
    months: "الأشهر",
    replicates: "التكرارات",
    model: "النموذج",
    other: "فُتحت سيناريوهات أخرى",
  },

  engine: {
    later: (name) => `${name}: المتوقع إعداد يعرفه النموذج السابق؛ وهذا جاء بعده`,
    scents: (former) => `الظلال من النموذج الحالي؛ والمنحنيات من النموذج ${former}.`,
    band: (former) => `العوالم المعقولة من النموذج الحالي؛ وهذه المنحنيات من النموذج ${former}.`,
  },

  unreadLink: "الرابط: لم يُقرأ؛ أعد التحميل لتحاول ثانية",
};
