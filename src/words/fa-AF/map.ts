/**
 * Texts of the tab with maps of the dilemma, in Dari: two levers, the best answer, the frontier, and what each leadership
 * chooses.
 */
import type * as english from "../map.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const mapMessages: Translated<typeof english.mapMessages> = {
  title: "نقشه‌های تنگنا",
  views: { map: "دو اهرم", best: "بهترین پاسخ", frontier: "مرز سود و هزینه", leadership: "رهبری" },
  viewsTitle: "تصویر",
  again: "همین عددها از خط فرمان:",
  needsFile: (file) => `(سناریو، که با نام ${file} ذخیره شود، خط زمان خودش را دارد)`,
  copy: "کاپی",
  copied: "کاپی شد",
  made: (version, seed, agents, replicates) =>
    `مدل ${version}، بذر «${seed}»، ${withNoun(agents, "عامل")}، ${withNoun(replicates, "اجرا")} در هر نقطه، در همهٔ نقطه‌ها همان افراد و همان بخت. مدل است، نه پیش‌بینی.`,
  interval: (mean, low, high) => `${mean} (${low} تا ${high})`,

  map: {
    intro:
      "هر نقطه سناریوی کنونی است که دو اهرم آن تغییر داده شده. نخست نقشه‌ای درشت می‌آید، سپس نقشه‌ای ریزتر.",
    across: "افقی",
    up: "عمودی",
    of: "نشان می‌دهد",
    month: "در ماه",
    size: "نقطه‌ها",
    sizes: { 9: "۹ × ۹", 17: "۱۷ × ۱۷", 33: "۳۳ × ۳۳" },
    best: "میانه‌روی‌ای که برای رهبری بهترین است",
    start: "کشیدن نقشه",
    sameLever: "دو اهرم گوناگون انتخاب کنید.",
    bestOfModeration: "نقشهٔ بهترین میانه‌روی نمی‌تواند خود میانه‌روی را محور بگیرد: اهرم دیگری انتخاب کنید.",
    name: (label, month) => `${label} در ماه ${numerals(month)}`,
    current: "اکنون",
    label: (outcome, across, up) =>
      `${outcome}: ${across} افقی، ${up} عمودی. کلیدهای جهت از نقطه‌ای به نقطه‌ای می‌برد، Enter اهرم‌ها را بر آن نقطه می‌گذارد.`,
    cell: (across, up, value) => `${across}، ${up}: ${value}`,
    half: (half) => `± ${half}`,
    between: "اجرا نشده: از روی همسایه‌ها برآورد شده",
    go: "بر نقطه‌ای کلیک کنید یا Enter را بزنید تا هر دو اهرم بر آن گذاشته شود.",
    contour: "خط در",
    contourAt: (value, share) => `${value}: در ${share} از ۱۰۰ نقطه به این اندازه یا بالاتر است.`,
    contourNone: "همهٔ نقشه یک مقدار دارد: خطی برای کشیدن نیست.",
    span: (outcome, low, atLow, high, atHigh) =>
      `${outcome} کمترین است، ${low}، در ${atLow}، و بیشترین، ${high}، در ${atHigh}.`,
    now: (value) => `در جایی که اهرم‌ها اکنون هستند نزدیک به ${value} است.`,
    nowOutside: "جایی که اهرم‌ها اکنون هستند بیرون از نقشه است.",
    tried: (tried, all) =>
      tried === all
        ? `هر ${all} نقطه اجرا شد.`
        : `از ${withNoun(all, "نقطه")}، ${tried} نقطه اجرا شد، جایی که شیب نقشه تند است.`,
  },

  best: {
    intro:
      "میانه‌روی ثابتی که برای هر نیروی تبلیغات رقیب، برای رهبری بهترین است. رهبری اعضایش را می‌شمارد، از رقیب می‌ترسد و به اقتصاد ارزش می‌دهد.",
    start: "یافتن بهترین پاسخ‌ها",
    horizon: (months) => `رهبری که ${withNoun(months, "ماه")} پیش رو را می‌نگرد`,
    weight: (weight) => `وزن ${weight}`,
    weightText: "«وزن ۳» یعنی یک عضو داعش خراسان برابر سه عضو خودش شمرده می‌شود. سایه: فاصلهٔ اطمینان ۹۵ درصد.",
    x: "نیروی تبلیغات",
    y: "بهترین میانه‌روی، ۰ تا ۱",
    without: "بدون رقیب",
    label: (horizon, text) => `بهترین میانه‌روی، با نگاه به ${withNoun(horizon, "ماه")} پیش رو. ${text}`,
    summary: (weight, none, low, high) =>
      `با وزن ${weight} برای رقیب: ${none} بدون رقیب؛ ${low} بدون تبلیغات، ${high} در برابر نیرومندترین تبلیغات.`,
    table: "همهٔ عددها",
    columns: {
      horizon: "ماه‌های پیش رو",
      weight: "وزن رقیب",
      propaganda: "تبلیغات",
      best: "بهترین",
    },
  },

  frontier: {
    intro:
      "هر سطح ثابت میانه‌روی تا ماه انتخاب‌شده چه به دست می‌آورد و چه هزینه دارد، در مقایسه با سخت‌گیرانه‌ترین سیاست. همه همان افراد و همان بخت را دارد.",
    start: "کشیدن مرز سود و هزینه",
    exampleAt: (month) => `تا ماه ${numerals(month)}.`,
    gains: { aidGained: "کمک‌ها", economyGained: "اقتصاد سرانه" },
    gain: "به دست آوردن در",
    month: "تا ماه",
    x: { aidGained: "کمک‌های به‌دست‌آمده، عدد نسبی", economyGained: "اقتصاد سرانهٔ به‌دست‌آمده، عدد نسبی" },
    y: "اعضای ازدست‌رفته (زیر ۰: به‌دست‌آمده)، نفر",
    current: "اکنون",
    label: (text) => `اعضای ازدست‌رفته در برابر آنچه به دست می‌آید. ${text}`,
    summary: (gained, what, lost, row) =>
      `تا ماه ${numerals(row)} میانه‌روی کامل ${gained} در ${what} به دست می‌آورد و ${withNoun(lost, "عضو")} طالبان را از دست می‌دهد.`,
    wins: (gained, what, more, row) =>
      `تا ماه ${numerals(row)} میانه‌روی کامل ${gained} در ${what} به دست می‌آورد و ${withNoun(more, "عضو")} نیز برای طالبان.`,
    ways: (left, home) => `در آن صورت، در برابر سخت‌گیرانه‌ترین سیاست، ${left} و ${home}.`,
    left: {
      more: (count) => `شمار کسانی که به داعش خراسان می‌روند ${count} نفر بیشتر است`,
      fewer: (count) => `شمار کسانی که به داعش خراسان می‌روند ${count} نفر کمتر است`,
    },
    home: {
      more: (count) => `شمار کسانی که به خانه می‌روند ${count} نفر بیشتر است`,
      fewer: (count) => `شمار کسانی که به خانه می‌روند ${count} نفر کمتر است`,
    },
    now: (gained, lost) => `سناریوی کنونی ${gained} به دست می‌آورد و ${lost} از دست می‌دهد.`,
    nowWins: (gained, won) => `سناریوی کنونی ${gained} به دست می‌آورد، و ${withNoun(won, "عضو")} نیز.`,
    worst: (moderation, lost) => `بیشترین ازدست‌رفته در میانه‌روی ${moderation} است: ${lost}.`,
    best: (moderation, won) => `بیشترین به‌دست‌آمده در میانه‌روی ${moderation} است: ${won}.`,
    table: "همهٔ عددها",
    columns: {
      moderation: "میانه‌روی",
      aidGained: "کمک‌های به‌دست‌آمده",
      economyGained: "اقتصاد سرانهٔ به‌دست‌آمده",
      membersLost: "اعضای ازدست‌رفته",
      leftForRival: "رفتن بیشتر به داعش خراسان",
      wentHome: "رفتن بیشتر به خانه",
    },
    asItStands: "چنان‌که هست",
  },

  leadership: {
    intro:
      "چهار توضیح برای این که چرا طالبان میانه‌روی نکردند. هر کدام با شمار یکسانی از رهبری‌ها آزموده می‌شود، که در تنظیم‌هایشان با هم تفاوت دارند. هر رهبری تاریخ را از سر می‌گذراند و خود انتخاب می‌کند؛ سپس تبلیغات داعش خراسان متوقف می‌شود و پولش ته می‌کشد. از هر توضیح، خط آن رهبری‌ای را نشان می‌دهد که به آنچه کرده شد نزدیک‌ترین است، و نوار همهٔ آن‌ها را.",
    base: (title) => `${title}، نه سناریوی زیر اهرم‌ها. نزدیک به نیم دقیقه با دو هسته.`,
    start: "انتخاب رهبری‌ها",
    x: (month) => (month === 0 ? "ماه ۰" : numerals(month)),
    y: "میانه‌روی انتخاب‌شده، ۰ تا ۱",
    policy: "آنچه کرده شد",
    fall: "تبلیغات متوقف می‌شود",
    label: (name, first, fall, end) =>
      `${name}: میانه‌روی نخست ${first} است، هنگام توقف تبلیغات ${fall}، در پایان ${end}؛ در قوس همهٔ رهبری‌ها.`,
    take: (name) => `گذاشتن «${name}» زیر اهرم‌ها`,
    taken: (name) => `اهرم‌ها اکنون «${name}» را دارد.`,
    nearestSettings: (tried, settings) => `نزدیک‌ترین از ${numerals(tried)}: ${settings}.`,
    setting: (label, value) => `${label} ${numerals(value)}`,
    fit: (distance, agreeing, of) =>
      `تا هنگام توقف تبلیغات ${distance} از آنچه کرده شد دور می‌ماند، و با ${numerals(agreeing)} از ${numerals(of)} محدودهٔ مشاهده‌شده سازگار است.`,
    end: (level) => `در دوازده ماه آخر ${level} را انتخاب می‌کند.`,
    names: {
      H1: "H1 رقابت",
      H2: "H2 عقیده",
      H3: "H3 تهدید ماندگار",
      H4: "H4 فشار از درون",
    },
  },
};
