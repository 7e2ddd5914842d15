/**
 * Texts of the tab with maps of the dilemma: two levers, the best answer, the frontier, and what each leadership
 * chooses.
 */
import type * as english from "../map.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const mapMessages: Translated<typeof english.mapMessages> = {
  title: "خرائط المعضلة",
  views: { map: "رافعتان", best: "أفضل رد", frontier: "حدّ المفاضلة", leadership: "القيادة" },
  viewsTitle: "الصورة",
  again: "الأرقام نفسها من سطر الأوامر:",
  needsFile: (file) => `(للسيناريو المحفوظ باسم ${file} خط زمني خاص به)`,
  copy: "انسخ",
  copied: "نُسخ",
  made: (version, seed, agents, replicates) =>
    `النموذج ${version}، البذرة «${seed}»، ${withNoun(agents, "وكيل")}، ${withNoun(replicates, "جولة")} عند كل نقطة، والناس والحظ أنفسهم عند كل نقطة. نموذج لا تنبؤ.`,
  interval: (mean, low, high) => `${mean} (من ${low} إلى ${high})`,

  map: {
    intro: "كل نقطة هي السيناريو الحالي وقد تغيّرت رافعتان من روافعه. تأتي أولًا خريطة خشنة، ثم أدق منها.",
    across: "أفقيًا",
    up: "عموديًا",
    of: "تعرض",
    month: "في الشهر",
    size: "النقاط",
    sizes: { 9: "٩ × ٩", 17: "١٧ × ١٧", 33: "٣٣ × ٣٣" },
    best: "الاعتدال الأنفع للقيادة",
    start: "ارسم الخريطة",
    sameLever: "اختر رافعتين مختلفتين.",
    bestOfModeration: "لا يمكن رسم أنفع اعتدال على محور الاعتدال نفسه: اختر رافعة أخرى.",
    name: (label, month) => `${label} في الشهر ${numerals(month)}`,
    current: "الآن",
    label: (outcome, across, up) =>
      `${outcome}: ${across} أفقيًا، و${up} عموديًا. مفاتيح الأسهم تنقلك من نقطة إلى نقطة، وEnter يضبط الرافعتين على تلك النقطة.`,
    cell: (across, up, value) => `${across}، ${up}: ${value}`,
    half: (half) => `± ${half}`,
    between: "لم تُحسب: مقدَّرة من جاراتها",
    go: "انقر نقطة أو اضغط Enter عليها لتضبط الرافعتين معًا عليها.",
    contour: "خط عند",
    contourAt: (value, share) => `${value}: عندها أو فوقها في ${share} من كل ١٠٠ نقطة.`,
    contourNone: "للخريطة كلها قيمة واحدة: لا خط يُرسم.",
    span: (outcome, low, atLow, high, atHigh) =>
      `${outcome}: أدنى قيمة ${low} عند ${atLow}، وأعلى قيمة ${high} عند ${atHigh}.`,
    now: (value) => `وحيث تقف الروافع الآن تبلغ القيمة نحو ${value}.`,
    nowOutside: "الموضع الذي تقف فيه الروافع الآن خارج الخريطة.",
    tried: (tried, all) =>
      tried === all
        ? `حُسبت النقاط كلها: ${withNoun(all, "نقطة")}.`
        : `حُسب منها، حيث تنحدر الخريطة بشدة، ${tried} من ${withNoun(all, "نقطة", true)}.`,
  },

  best: {
    intro:
      "الاعتدال الثابت الأنفع للقيادة، عند كل قوة لدعاية المنافس. تحسب القيادة أعضاءها، وتخشى المنافس، وتعطي الاقتصاد قيمة.",
    start: "ابحث عن أفضل الردود",
    horizon: (months) => `قيادة تنظر ${withNoun(months, "شهر", "object")} إلى الأمام`,
    weight: (weight) => `وزن المنافس ${weight}`,
    weightText:
      "«وزن المنافس ٣» يعني أن عضوًا واحدًا في داعش خراسان يُحسب بثلاثة من أعضائها. المظلّل: فترة الثقة ٩٥٪.",
    x: "قوة الدعاية",
    y: "أنفع اعتدال، من ٠ إلى ١",
    without: "بلا منافس",
    label: (horizon, text) => `أنفع اعتدال بالنظر ${withNoun(horizon, "شهر", "object")} إلى الأمام. ${text}`,
    summary: (weight, none, low, high) =>
      `بوزن ${weight} للمنافس: ${none} بلا منافس؛ و${low} بلا دعاية، و${high} أمام أقوى دعاية.`,
    table: "كل الأرقام",
    columns: {
      horizon: "أشهر إلى الأمام",
      weight: "وزن المنافس",
      propaganda: "الدعاية",
      best: "الأنفع",
    },
  },

  frontier: {
    intro:
      "ما يكسبه كل مستوى ثابت من الاعتدال وما يكلّفه حتى الشهر المختار، مقارنةً بأشد نهج تشددًا. وللجميع الناس أنفسهم والحظ نفسه.",
    start: "ارسم حدّ المفاضلة",
    exampleAt: (month) => `حتى الشهر ${numerals(month)}.`,
    gains: { aidGained: "المساعدات", economyGained: "الاقتصاد للفرد" },
    gain: "المكسب في",
    month: "حتى الشهر",
    x: { aidGained: "المساعدات المكتسبة، مؤشر", economyGained: "المكسب في الاقتصاد للفرد، مؤشر" },
    y: "خسارة الأعضاء (تحت الصفر: كسب)، أشخاص",
    current: "الآن",
    label: (text) => `خسارة الأعضاء مقابل ما يُكسب. ${text}`,
    summary: (gained, what, lost, row) =>
      `حتى الشهر ${numerals(row)} يكسب الاعتدال الكامل ${gained} في ${what} ويكلّف طالبان ${withNoun(lost, "عضو", "object")}.`,
    wins: (gained, what, more, row) =>
      `حتى الشهر ${numerals(row)} يكسب الاعتدال الكامل ${gained} في ${what}، ويكسب لطالبان ${withNoun(more, "عضو", "object")} أيضًا.`,
    ways: (left, home) => `وعندئذ، مقارنةً بأشد نهج تشددًا، ${left} و${home}.`,
    left: {
      more: (count) => `يزيد المنتقلون إلى داعش خراسان بمقدار ${count}`,
      fewer: (count) => `ينقص المنتقلون إلى داعش خراسان بمقدار ${count}`,
    },
    home: {
      more: (count) => `يزيد العائدون إلى البيت بمقدار ${count}`,
      fewer: (count) => `ينقص العائدون إلى البيت بمقدار ${count}`,
    },
    now: (gained, lost) => `السيناريو الحالي يكسب ${gained} ويخسر ${withNoun(lost, "عضو", "object")}.`,
    nowWins: (gained, won) =>
      `السيناريو الحالي يكسب ${gained}، ويكسب ${withNoun(won, "عضو", "object")} أيضًا.`,
    worst: (moderation, lost) => `أكبر خسارة عند الاعتدال ${moderation}: ${withNoun(lost, "عضو")}.`,
    best: (moderation, won) => `أكبر مكسب عند الاعتدال ${moderation}: ${withNoun(won, "عضو")}.`,
    table: "كل الأرقام",
    columns: {
      moderation: "الاعتدال",
      aidGained: "المساعدات المكتسبة",
      economyGained: "المكسب في الاقتصاد للفرد",
      membersLost: "خسارة الأعضاء",
      leftForRival: "زيادة المنتقلين إلى داعش خراسان",
      wentHome: "زيادة العائدين إلى البيت",
    },
    asItStands: "كما هو الآن",
  },

  leadership: {
    intro:
      "أربعة تفسيرات لعدم اعتدال طالبان. يُجرَّب كل منها بالعدد نفسه من القيادات، وهي تختلف في إعداداتها. تعيش كل قيادة التاريخ كله وتختار بنفسها؛ ثم تتوقف دعاية داعش خراسان وينضب ماله. ولكل تفسير يُظهر الخط القيادة الأقرب إلى ما حدث فعلًا، ويُظهر الشريط القيادات كلها.",
    base: (title) => `«${title}»، لا السيناريو الذي تحت الروافع. نحو نصف دقيقة على نواتَي معالج.`,
    start: "دعها تختر",
    x: (month) => (month === 0 ? "الشهر ٠" : numerals(month)),
    y: "الاعتدال المختار، من ٠ إلى ١",
    policy: "ما حدث فعلًا",
    fall: "تتوقف الدعاية",
    label: (name, first, fall, end) =>
      `${name}: الاعتدال ${first} في البداية، و${fall} حين تتوقف الدعاية، و${end} في النهاية؛ وبين القوسين القيادات كلها.`,
    take: (name) => `ضع «${name}» تحت الروافع`,
    taken: (name) => `تحت الروافع الآن «${name}».`,
    nearestSettings: (tried, settings) => `الأقرب من ${numerals(tried)}: ${settings}.`,
    setting: (label, value) => `${label} ${numerals(value)}`,
    fit: (distance, agreeing, of) =>
      `حتى تتوقف الدعاية يبقى على بعد ${distance} مما حدث فعلًا، ويوافق ${numerals(agreeing)} من النطاقات المشاهَدة، وعددها ${numerals(of)}.`,
    end: (level) => `في الأشهر الاثني عشر الأخيرة يختار ${level}.`,
    names: {
      H1: "H1 التنافس",
      H2: "H2 العقيدة",
      H3: "H3 التهديد الباقي",
      H4: "H4 الضغط من الداخل",
    },
  },
};
