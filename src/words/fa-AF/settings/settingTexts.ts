/** What each setting does, and the source of its default, in Dari. Names of reports and their authors stay as they are cited. */
import type * as english from "../../settings/settingTexts.ts";
import type { Translated } from "../../Translated.ts";
import { leverTexts } from "./leverTexts.ts";

const chosen = "انتخاب‌شده";
const searched = "انتخاب‌شده؛ جست‌وجویی در نزدیکی برداری که با دست ساخته شده";
const teaching = "اهرمی برای آموزش";
const hardLine = "انتخاب‌شده: سیاست سخت‌گیرانه";
const attacks = "انتخاب‌شده: نزدیک به ۳۸ تا ۴۸ حمله در ماه در خزان ۲۰۲۱";
const weight = "انتخاب‌شده؛ موتور هر دستهٔ چهارتایی را بر مجموعش تقسیم می‌کند";
const members = "حدود ۷۰٬۰۰۰ نفر";
const rivals = "حدود ۴٬۸۰۰ نفر؛ ۴٬۶۰۰ جنگجو در ۲۰۲۱ (Giustozzi, RUSI ۲۰۲۳)";
const prisoners = "حدود ۲٬۰۰۰ نفر؛ ۱٬۸۰۰ نفر هنگام به قدرت رسیدن طالبان رها شدند (رسانه‌ها)";
const remembered = "Bennett ۲۰۰۸؛ Lyall et al. ۲۰۱۳";

export const settingTexts: Translated<typeof english.settingTexts> = {
  moderation: { ...leverTexts.moderation, source: hardLine },
  women: { ...leverTexts.women, source: hardLine },
  inclusion: { ...leverTexts.inclusion, source: hardLine },
  minorities: { ...leverTexts.minorities, source: hardLine },
  foreign: { ...leverTexts.foreign, source: hardLine },
  propaganda: { ...leverTexts.propaganda, source: searched },
  repression: {
    ...leverTexts.repression,
    source: "میان مرحله‌های آرام و سخت ۲۰۲۱ تا ۲۰۲۴ (Giustozzi, RUSI ۲۰۲۳–۲۴)",
  },
  selectivity: {
    ...leverTexts.selectivity,
    source: "میان سرکوب کور (۲۰۲۱) و سرکوب بر پایهٔ اطلاعات (۲۰۲۳ تا ۲۰۲۴) (Giustozzi, RUSI ۲۰۲۴)",
  },
  funding: {
    ...leverTexts.funding,
    source: "معاش حدود ۲۳۵ دالر در ماه در ۲۰۲۲، هیچ در بهار ۲۰۲۳ (Giustozzi, RUSI ۲۰۲۳–۲۴)",
  },
  tempo: {
    ...leverTexts.tempo,
    source: "حمله‌ها ۹۰ درصد کم شد، در حالی که اعضا ۱۲ درصد کم شدند (سازمان ملل؛ Giustozzi, RUSI ۲۰۲۴)",
  },
  aidScale: { ...leverTexts.aidScale, source: chosen },
  domesticEconomy: {
    ...leverTexts.domesticEconomy,
    source: "آنچه کمک‌ها در ۲۰۲۰ نمی‌پرداخت (بانک جهانی)",
  },
  humanitarianFloor: {
    ...leverTexts.humanitarianFloor,
    source:
      "همهٔ کمک‌های بلاعوض خارجی، ۴٫۶۵ تا ۲٫۹ (۲۰۲۲ تا ۲۰۲۴) از ۸٫۵ میلیارد دالر در سال پیش از آن (بانک جهانی، اپریل ۲۰۲۵)؛ تنها کمک‌های بشردوستانه ۳٫۸ و ۱٫۹ (۲۰۲۲، ۲۰۲۳؛ CSIS، جون ۲۰۲۴)",
  },
  restrictions: {
    ...leverTexts.restrictions,
    source:
      "برقرار از آگست ۲۰۲۱: ذخایر منجمد، تحریم‌ها، بانک‌های بریده از جهان (بانک جهانی؛ شورای امنیت سازمان ملل)",
  },
  aid0: {
    source: "بنا بر تعریف؛ ۸٫۵ میلیارد دالر در سال (بانک جهانی؛ CSIS ۲۰۲۴)",
    text: "در ماه ۰ چه اندازه کمک هست.",
  },
  economy0: { source: "بنا بر تعریف (بانک جهانی)", text: "تولید سرانه در ماه ۰." },
  legitimacy0: { source: chosen, text: "حکومت در ماه ۰ تا چه اندازه برحق دانسته می‌شود." },
  threat0: {
    source: chosen,
    text: "رقیب در ماه ۰ چند برابر اندازهٔ واقعی‌اش به چشم رهبری می‌آید.",
  },
  agents: {
    source: "تنظیمی از محاسبه: با ۲۰۰٬۰۰۰ عامل، هر عامل یک نفر است",
    text: "چند عامل جای افراد است؛ عامل‌های بیشتر، تصادف کمتر در نتیجه.",
  },
  groupSize: {
    source: chosen,
    text: "چند عامل در یک قریه، جبهه یا قبیله با هم‌اند؛ شمار عامل‌ها باید مضربی از آن باشد.",
  },
  poolPeople: {
    source:
      "حدود ۷۰٬۰۰۰ جنگجو (Giustozzi, RUSI ۲۰۲۳؛ سازمان ملل، S/2021/486: ۵۸٬۰۰۰ تا ۱۰۰٬۰۰۰) و کسانی که از میان آنان می‌آیند",
    text: "چند نفر اصلاً می‌توانند سویی را بگیرند.",
  },
  clustering: { source: chosen, text: "افراد یک گروه در آغاز چه اندازه در یک سو هستند." },
  hardShare: { source: searched, text: "سهم اعضای طالبان که از جناح تندرو آن می‌آیند." },
  postShare: {
    source: "انتخاب‌شده: بیش از نیم، زیرا طالبان دولت و نیروهای آن را با افراد خود پر کردند",
    text: "احتمال این که یک عضو طالبان بست داشته باشد، و به تازه‌آمده هنگام پیوستن بست داده شود.",
  },
  shareSalafi: {
    source: "انتخاب‌شده: ۷ گروه از ۸۰",
    text: "سهم گروه‌هایی که سلفی است؛ سلفی همان داعش خراسان نیست، و بیشتر سلفی‌ها از سیاست و جنگ کناره می‌گیرند.",
  },
  salafiT: { source: chosen, text: "سهم افراد گروه‌های سلفی که با طالبان آغاز می‌کنند." },
  salafiK: {
    source: `با otherK ${rivals}`,
    text: "سهم افراد گروه‌های سلفی که در داعش خراسان آغاز می‌کنند.",
  },
  salafiX: {
    source: `با otherX ${prisoners}`,
    text: "سهم افراد گروه‌های سلفی که در زندان آغاز می‌کنند.",
  },
  otherT: {
    source: `با salafiT ${members} (Giustozzi, RUSI ۲۰۲۳)`,
    text: "سهم افراد گروه‌های دیگر که با طالبان آغاز می‌کنند.",
  },
  otherK: {
    source: `با salafiK ${rivals}`,
    text: "سهم افراد گروه‌های دیگر که در داعش خراسان آغاز می‌کنند.",
  },
  otherX: {
    source: `با salafiX ${prisoners}`,
    text: "سهم افراد گروه‌های دیگر که در زندان آغاز می‌کنند.",
  },
  peerInfluence: {
    source: searched,
    text: "افراد چه اندازه از سویی پیروی می‌کنند که گروه و منطقهٔ خودشان می‌گیرد.",
  },
  groupWeight: {
    source: searched,
    text: "گروه خود در میان اطرافیان چه اندازه وزن دارد؛ باقی از منطقه است.",
  },
  incumbentAppeal: { source: searched, text: "طالبان، هر چه بکنند، برای همه چه اندازه کشش دارند." },
  patronage: {
    source: searched,
    text: "اقتصاد بهتر چه اندازه به طالبان کمک می‌کند که اعضا را نگه دارند و به دست آورند.",
  },
  legitimacyPull: { source: searched, text: "حکومتی که برحق دانسته شود چه اندازه افراد را می‌کشاند." },
  selfReliance: {
    source: "مورد اختلاف",
    text: "اقتصاد بهتر چه اندازه به افراد امکان می‌دهد که از هر دو سو دور بمانند.",
  },
  loyaltyT: {
    source: "انتخاب‌شده؛ رفتن‌ها کم است (Giustozzi, RUSI ۲۰۲۳–۲۴)",
    text: "اعضای طالبان، تنها چون عضوند، چه اندازه ماندن را ترجیح می‌دهند.",
  },
  postTie: {
    source:
      "جهت اثر: به رفتگان شناخته‌شدهٔ ۲۰۲۲ و ۲۰۲۳ بستی داده نشده بود یا اخراج شده بودند (Giustozzi, RUSI ۲۰۲۴)",
    text: "اعضای طالبان که بست دارند چه اندازه بیشتر ماندن را ترجیح می‌دهند.",
  },
  loyaltyK: {
    source: "انتخاب‌شده؛ تسلیم شدن‌ها (Giustozzi, RUSI ۲۰۲۴)",
    text: "اعضای داعش خراسان، تنها چون عضوند، چه اندازه ماندن را ترجیح می‌دهند.",
  },
  inertiaU: {
    source: "انتخاب‌شده؛ شمار پیوستگان در ماه (Giustozzi, RUSI ۲۰۲۳)",
    text: "افرادی که در هیچ سو نیستند چه اندازه ماندن در همان حال را ترجیح می‌دهند.",
  },
  reconsiderRate: {
    source: searched,
    text: "احتمال این که یک فرد در یک ماه دوباره بیندیشد که در کدام سو باشد.",
  },
  choiceSharpness: {
    source: searched,
    text: "افراد تا چه اندازه حتمی سویی را می‌گیرند که برایشان بهترین است؛ با ۰ تصادفی انتخاب می‌کنند.",
  },
  doctrineGap: {
    source: "Oppenheim et al. ۲۰۱۵ (بالای ۰)؛ Staniland ۲۰۱۲ و Seymour ۲۰۱۴ (نزدیک به ۰)",
    text: "اعضا چه اندازه حکومتی را نمی‌پسندند که از خودشان کمتر تندرو (۰ تا ۱) است.",
  },
  moderateGap: {
    source: searched,
    text: "اعضا چه اندازه حکومتی را نمی‌پسندند که از خودشان تندروتر است.",
  },
  rivalGap: {
    source: searched,
    text: "داعش خراسان برای کسی که سراسر تندرو نیست چه اندازه کمتر کشش دارد.",
  },
  betrayalFraming: {
    source: "جهت اثر: Oppenheim et al. ۲۰۱۵؛ Shelef & Shelef ۲۰۱۳",
    text: "تبلیغات با چه نیرویی هر امتیاز را برای شنوندگانش خیانت می‌خواند.",
  },
  propagandaPull: {
    source: "جهت اثر: Verma & Ali ۲۰۲۳",
    text: "تبلیغات چه اندازه افراد تندرو را که آن را می‌شنوند به سوی داعش خراسان می‌کشاند.",
  },
  deedPropaganda: {
    source: "جهت اثر: Verma & Ali ۲۰۲۳",
    text: "حمله‌ها چه اندازه از جای بالای سطح پایه را به تبلیغات می‌افزاید.",
  },
  hardshipPull: {
    source: "مورد اختلاف: Verma & Ali ۲۰۲۳ (بالای ۰)؛ Berman et al. ۲۰۱۱ (برای افغانستان رد شده)",
    text: "اقتصاد ناتوان چه اندازه افراد آسیب‌پذیر را به سوی داعش خراسان می‌راند.",
  },
  credentialClaim: {
    source: "جهت اثر: Verma & Ali ۲۰۲۳",
    text: "ادعای رقیب که یگانه فرمانروای برحق است، چه اندازه افراد تندرو را به پیوستن به او می‌کشاند.",
  },
  creedStanding: {
    source:
      "جهت اثر: Verma & Ali ۲۰۲۳؛ مورد اختلاف: حمله‌های رقیب نیز می‌تواند اعتبار بیاورد (Giustozzi & Regeni, RUSI ۲۰۲۳)",
    text: "میانه‌روی در چشم تندروان جهان اسلام، و از این رو در میان خودی‌ها، برای طالبان چه هزینه‌ای دارد.",
  },
  reviewInterval: { source: searched, text: "رهبری هر چند گاه دربارهٔ سیاستش دوباره می‌اندیشد." },
  horizon: { source: teaching, text: "رهبری‌ای که به آینده نگاه می‌کند چند ماه پیش رو را می‌بیند." },
  threatWeight: {
    source: teaching,
    text: "برای رهبری، یک عضو داعش خراسان برابر چند عضو خودش شمرده می‌شود.",
  },
  ideology: {
    source: teaching,
    text: "رهبری هر سیاستی جز آرمان خود را چه اندازه نمی‌پسندد.",
  },
  idealModeration: {
    source: searched,
    text: "اندازه‌ای از میانه‌روی که یک رهبری عقیدتی بیش از همه می‌پسندید.",
  },
  pressureCost: {
    source: teaching,
    text: "رهبری چه اندازه نمی‌پسندد که بیش از آرمان خود امتیاز بدهد؛ هر چه شمار بیشتری از اعضای خودش سیاستی نرم‌تر بخواهند، بیشتر نمی‌پسندد.",
  },
  economyWeight: { source: searched, text: "خود اقتصاد برای رهبری چه اندازه اهمیت دارد." },
  threatGain: {
    source: teaching,
    text: "حمله‌ها رقیب را چه اندازه بزرگ‌تر از آنچه هست نشان می‌دهد.",
  },
  threatDecay: {
    source: teaching,
    text: "رهبری چه اندازه زود تهدیدی را فراموش می‌کند: ۱ یک‌باره، ۰ هرگز.",
  },
  grievancePull: {
    source: remembered,
    text: "تلاشی‌ها و بازداشت‌هایی که گروه به یاد دارد چه اندازه افرادش را به سوی داعش خراسان می‌کشاند.",
  },
  grievanceGain: {
    source: remembered,
    text: "هنگامی که افراد غیردخیل یک گروه تلاشی یا بازداشت می‌شوند، رنجش گروه چه اندازه زیاد می‌شود.",
  },
  grievanceDecay: { source: remembered, text: "سهمی از رنجش یک گروه که در یک ماه فروکش می‌کند." },
  collateral: {
    source: "Bennett ۲۰۰۸؛ گزارش‌های UNAMA در ۲۰۲۱ و ۲۰۲۲",
    text: "احتمال این که سرکوبِ کامل و کور در یک ماه یک فرد غیردخیل از گروهی سلفی را تلاشی یا بازداشت کند.",
  },
  deterrence: {
    source: "انتخاب‌شده؛ جهت اثر: Lyall et al. ۲۰۱۳",
    text: "سرکوب چه اندازه کشش داعش خراسان را برای همه کم می‌کند.",
  },
  removalRate: {
    source: "حدود ۴ درصد در سال کشته می‌شوند (Giustozzi, RUSI ۲۰۲۴)، و افزون بر آن گرفتاری‌ها و تسلیم شدن‌ها",
    text: "احتمال این که سرکوبِ کامل و نیمه‌گزینشی در یک ماه یک عضو داعش خراسان را از میدان بیرون کند.",
  },
  fundingPull: { source: searched, text: "پول رقیب چه اندازه افراد را به سوی او می‌کشاند." },
  rivalEntryCost: {
    source: searched,
    text: "همه با چه نیرویی از پیوستن به داعش خراسان باز داشته می‌شوند.",
  },
  salafiTie: {
    source: "انتخاب‌شده؛ بیشتر سلفی‌ها از سیاست و جنگ کناره می‌گیرند",
    text: "داعش خراسان در گروه‌های سلفی، که بیشتر افرادشان هرگز نمی‌پیوندند، چه اندازه آسان‌تر عضو می‌گیرد: فاصلهٔ میان عقیده‌ها نیز هست، زیرا بیشتر دیگران حنفی‌اند.",
  },
  salafiDistrust: {
    source: searched,
    text: "طالبان برای افراد گروه‌های سلفی چه اندازه کمتر کشش دارند.",
  },
  attackScaleP: {
    source: attacks,
    text: "شمار حمله‌ها در ماه که از آن پس اثرشان بر تبلیغات رو به هموار شدن می‌گذارد.",
  },
  attackScaleThreat: {
    source: attacks,
    text: "شمار حمله‌ها در ماه که از آن پس اثرشان بر تهدید دیده‌شده رو به هموار شدن می‌گذارد.",
  },
  attackScaleL: {
    source: attacks,
    text: "شمار حمله‌ها در ماه که از آن پس اثرشان بر مشروعیت رو به هموار شدن می‌گذارد.",
  },
  otherHarm: {
    source: chosen,
    text: "خطر تلاشی یا بازداشت برای افراد گروه‌های دیگر، به نسبت خطر در گروه‌های سلفی.",
  },
  grievanceCap: { source: chosen, text: "رنجشی که گروه از آن نمی‌گذرد." },
  reentryRate: {
    source: chosen,
    text: "احتمال این که در یک ماه تازه‌آمده‌ای جای یک بیرون‌شده را بگیرد.",
  },
  legitimacyBase: {
    source: chosen,
    text: "مشروعیت یک حکومت سخت‌گیر با اقتصاد ۲۰۲۰ و بدون حمله.",
  },
  doctrineWomen: {
    source: weight,
    text: "تندروان به خاطر حقوق و آموزش زنان چه اندازه بر حکومت خرده می‌گیرند.",
  },
  doctrineInclusion: {
    source: weight,
    text: "تندروان به خاطر حکومت همه‌شمول چه اندازه بر حکومت خرده می‌گیرند.",
  },
  doctrineMinorities: {
    source: weight,
    text: "تندروان به خاطر حفاظت از اقلیت‌ها چه اندازه بر حکومت خرده می‌گیرند.",
  },
  doctrineForeign: { source: weight, text: "تندروان به خاطر تعامل با جهان چه اندازه بر حکومت خرده می‌گیرند." },
  donorWomen: { source: weight, text: "کمک‌ها چه اندازه به حقوق و آموزش زنان پاسخ می‌دهد." },
  donorInclusion: { source: weight, text: "کمک‌ها چه اندازه به حکومت همه‌شمول پاسخ می‌دهد." },
  donorMinorities: { source: weight, text: "کمک‌ها چه اندازه به حفاظت از اقلیت‌ها پاسخ می‌دهد." },
  donorForeign: { source: weight, text: "کمک‌ها چه اندازه به تعامل با جهان پاسخ می‌دهد." },
  aidShare: {
    source:
      "کمک‌ها پیش از آگست ۲۰۲۱، ۴۰ درصد تولید ناخالص بود، سهمی در حساب؛ کمک‌های بلاعوض از ۲۰۲۲ تا ۲۰۲۴، ۳۸ درصد کم شد و تولید سرانه تقریباً همان ماند (بانک جهانی)",
    text: "سهمی از اقتصاد ۲۰۲۰ که با پایان کمک‌ها از دست می‌رود.",
  },
  restrictionCost: {
    source: "انتخاب‌شده: بخشی از افت ۲۰۲۱ و ۲۰۲۲ که کمک‌ها توضیح نمی‌دهد",
    text: "سهمی از اقتصاد ۲۰۲۰ که تحریم‌ها و پول منجمد، تا برقرار است، هزینه دارد.",
  },
  tradeShare: {
    source: "انتخاب‌شده؛ مورد اختلاف: روابط در ۲۰۲۵ باز شد در حالی که تولید سرانه پایین آمد (بانک جهانی)",
    text: "تعامل با جهان، جدا از کمک‌ها، با دادوستد و سرمایه‌گذاری چه اندازه بر اقتصاد می‌افزاید.",
  },
  economySpeed: {
    source: "تولید سرانه ۲۰۲۰ تا ۲۰۲۴ (بانک جهانی)",
    text: "اقتصاد چه اندازه تند به سطحی می‌رود که کمک‌ها و تولید داخلی نگه می‌دارد.",
  },
  donorThreshold: {
    source:
      "انتخاب‌شده؛ کمک‌های بشردوستانه از ۲۰۲۲ تا ۲۰۲۳ نصف شد در حالی که حقوق پس گرفته می‌شد (CSIS، جون ۲۰۲۴)",
    text: "اندازه‌ای از میانه‌روی که در آن نیمی از کمک‌های مشروط می‌رسد.",
  },
  donorSharpness: {
    source: chosen,
    text: "کمک‌ها چه اندازه گام به گام به میانه‌روی پاسخ می‌دهد؛ نزدیک ۰ یا همه یا هیچ است.",
  },
  aidSpeed: {
    source: chosen,
    text: "کمک‌ها چه اندازه تند تا آنچه کشورهای کمک‌کننده آمادهٔ دادن آن‌اند بالا می‌رود.",
  },
  aidCutSpeed: {
    source: "در ۲۰۲۱ قطع کمک‌ها ماه‌ها زمان گرفت، نه سال‌ها (بانک جهانی)",
    text: "کمک‌ها چه اندازه تند تا آنچه کشورهای کمک‌کننده آمادهٔ دادن آن‌اند پایین می‌آید.",
  },
  attackRate: {
    source: "۳۸ تا ۴۸ حمله در ماه در خزان ۲۰۲۱ (سرمنشی سازمان ملل)، ۵ تا ۲۲ در ۲۰۲۲ (Afghan Witness)",
    text: "اگر چیزی جلوشان را نمی‌گرفت، ۱٬۰۰۰ عضو داعش خراسان در ماه چند حمله می‌کردند.",
  },
  attackSuppression: {
    source: searched,
    text: "سهم حمله‌هایی که سرکوبِ کامل و سراسر گزینشی از آن جلوگیری می‌کند.",
  },
  hiding: {
    source:
      "انتخاب‌شده در حد آنچه ۲۰۲۱ و ۲۰۲۲ می‌گذارد؛ جهت اثر: اعضا به بیرون از کشور و زیر زمین رفتند (Giustozzi, RUSI ۲۰۲۴)",
    text: "هنگامی که سرکوب سخت است و افراد درست را می‌یابد، چه اندازه از داعش خراسان در درون یا بیرون از کشور خاموش می‌ماند؛ کسانی که خاموش می‌مانند حمله نمی‌کنند.",
  },
  hidingSpeed: {
    source: "انتخاب‌شده در حد آنچه ۲۰۲۱ و ۲۰۲۲ می‌گذارد",
    text: "داعش خراسان چه اندازه تند پنهان می‌شود و باز بیرون می‌آید.",
  },
  legitimacySpeed: {
    source: searched,
    text: "مشروعیت چه اندازه تند به اقتصاد، حقوق و حمله‌ها پاسخ می‌دهد.",
  },
  legitimacyEconomy: { source: searched, text: "اقتصاد بهتر چه اندازه مشروعیت می‌آورد." },
  legitimacyRights: { source: searched, text: "میانه‌روی چه اندازه مشروعیت می‌آورد." },
  legitimacyAttacks: { source: searched, text: "حمله‌های بسیار چه اندازه از مشروعیت می‌کاهد." },
};
