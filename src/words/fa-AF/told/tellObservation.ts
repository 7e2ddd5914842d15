/** A text of observed figures, in Dari. Names of outlets and of reports that are cited stay as they are. */
import type { ObservationText } from "../../told/ObservationText.ts";

const texts: Readonly<Record<ObservationText, string>> = {
  "members: the UN's range of July 2019, which tells of no change; an Afghan general gave 3,000 in June 2018":
    "اعضا: محدودهٔ جولای ۲۰۱۹ سازمان ملل، که از تغییری نمی‌گوید؛ یک جنرال افغان در جون ۲۰۱۸ رقم ۳٬۰۰۰ را گفت",
  "UN Monitoring Team, 24th report": "گروه نظارت سازمان ملل، گزارش بیست‌وچهارم",
  "Military Times in Small Wars Journal; TCA, June 2018":
    "Military Times در Small Wars Journal؛ TCA، جون ۲۰۱۸",
  UN: "سازمان ملل",
  "salafiK and otherK: about 3,250 at the start": "salafiK و otherK: حدود ۳٬۲۵۰ در آغاز",
  fighters: "جنگجویان",
  "Military Times in Small Wars Journal; IBTimes": "Military Times در Small Wars Journal؛ IBTimes",
  "salafiK and otherK, eighteen months earlier: it shows only whether anything moved":
    "salafiK و otherK، هژده ماه پیش از آن: تنها نشان می‌دهد که چیزی جابه‌جا شد یا نه",
  "fighters: fewer than 2,000": "جنگجویان: کمتر از ۲٬۰۰۰",
  "US Defense Department report, summer 2019": "گزارش وزارت دفاع امریکا، تابستان ۲۰۱۹",
  "Military Times in Small Wars Journal": "Military Times در Small Wars Journal",
  "US Defense Department": "وزارت دفاع امریکا",
  "The low end is ours.": "سر پایین از ماست.",
  "fighters, about 2,500, of them 2,100 in one eastern province":
    "جنگجویان، حدود ۲٬۵۰۰، که ۲٬۱۰۰ نفر آنان در یک ولایت شرقی بودند",
  "UN Monitoring Team, 25th report": "گروه نظارت سازمان ملل، گزارش بیست‌وپنجم",
  "Indian Defence News, February 2020": "Indian Defence News، فبروری ۲۰۲۰",
  "The range is ours for “about”. After the fall of its strongholds in a neighbouring province, where over 1,400 gave up, families among them.":
    "محدوده برای «حدود» از ماست. پس از سقوط پایگاه‌هایش در ولایتی همسایه، که بیش از ۱٬۴۰۰ نفر، خانواده‌ها نیز در میانشان، تسلیم شدند.",
  "members, about 2,200": "اعضا، حدود ۲٬۲۰۰",
  "UN Monitoring Team, 26th report": "گروه نظارت سازمان ملل، گزارش بیست‌وششم",
  "ABC Nyheter, 26 July 2020": "ABC Nyheter، ۲۶ جولای ۲۰۲۰",
  "The range is ours for “about”.": "محدوده برای «حدود» از ماست.",
  "UN Monitoring Team, 27th report": "گروه نظارت سازمان ملل، گزارش بیست‌وهفتم",
  press: "رسانه‌ها",
  "fighters: 500 to 1,500 by one member state, 1,500 to 2,200 in the core group by others":
    "جنگجویان: به گفتهٔ یک کشور عضو ۵۰۰ تا ۱٬۵۰۰، به گفتهٔ دیگران ۱٬۵۰۰ تا ۲٬۲۰۰ در گروه اصلی",
  "UN Monitoring Team, 28th report": "گروه نظارت سازمان ملل، گزارش بیست‌وهشتم",
  "WION, 25 July 2021; EUAA, November 2021": "WION، ۲۵ جولای ۲۰۲۱؛ ادارهٔ پناهندگی اتحادیهٔ اروپا، نومبر ۲۰۲۱",
  "One member state thought up to 10,000 possible in the middle term.":
    "یک کشور عضو تا ۱۰٬۰۰۰ را در میان‌مدت ممکن می‌دانست.",
  "members by their own account: 4,600 fighters in Afghanistan, 8,000 with those in Pakistan":
    "اعضا به گفتهٔ خودشان: ۴٬۶۰۰ جنگجو در افغانستان، با آنان که در پاکستان‌اند ۸٬۰۰۰",
  "Giustozzi, RUSI 2023": "Giustozzi, RUSI ۲۰۲۳",
  Giustozzi: "Giustozzi",
  "More than twice the UN's: by this counter there was perhaps no fall at all. The scenarios from September 2021 begin with it. Read in a mirrored copy.":
    "بیش از دو برابر رقم سازمان ملل: با این شمارنده شاید هیچ کاهشی نبود. سناریوهای از سپتمبر ۲۰۲۱ با آن آغاز می‌شود. در نسخهٔ آیینه‌ای خوانده شد.",
  "full-time fighters: about 60,000, estimates from 40,000 up":
    "جنگجویان تمام‌وقت: حدود ۶۰٬۰۰۰، برآوردها از ۴۰٬۰۰۰ به بالا",
  "US and Afghan officials; Giustozzi": "مقام‌های امریکایی و افغان؛ Giustozzi",
  "NBC in Long War Journal, January 2018; TRT World, 2018":
    "NBC در Long War Journal، جنوری ۲۰۱۸؛ TRT World، ۲۰۱۸",
  "otherT and salafiT: about 60,000 at the start": "otherT و salafiT: حدود ۶۰٬۰۰۰ در آغاز",
  "The high end is ours. With part-time fighters 150,000 (Giustozzi).":
    "سر بالا از ماست. با جنگجویان نیمه‌وقت ۱۵۰٬۰۰۰ (Giustozzi).",
  "UN Monitoring Team, 12th report (1988 Committee)": "گروه نظارت سازمان ملل، گزارش دوازدهم (کمیتهٔ ۱۹۸۸)",
  "a summary of it": "خلاصهٔ آن",
  "Taliban who joined IS-K since January 2018: nobody counted; “largely dried up by 2017”, read as no more in these years than the several hundred of 2015 alone":
    "طالبانی که از جنوری ۲۰۱۸ به داعش خراسان پیوستند: کسی نشمرده است؛ «تا ۲۰۱۷ بیشتر خشکید»، چنین خوانده شده که در این سال‌ها بیشتر از چند صد نفرِ تنها ۲۰۱۵ نبوده است",
  "Giustozzi, RUSI, 12 June 2023 and 25 October 2023": "Giustozzi, RUSI، ۱۲ جون ۲۰۲۳ و ۲۵ اکتوبر ۲۰۲۳",
  "The range is ours: three hundred is the least that several hundred can mean. Disaffected Taliban are said to have been recruited in early 2021 (EUAA), without a number. Read in a mirrored copy.":
    "محدوده از ماست: سه صد کمترین چیزی است که «چند صد» معنا می‌دهد. گفته می‌شود که در آغاز ۲۰۲۱ طالبان ناراضی جذب شدند (ادارهٔ پناهندگی اتحادیهٔ اروپا)، بدون شمار. در نسخهٔ آیینه‌ای خوانده شد.",
  "attacks in Afghanistan claimed by IS-K or attributed to it, per month":
    "حمله‌ها در افغانستان که داعش خراسان بر عهده گرفت یا به آن نسبت داده شد، در ماه",
  "UN Special Representative, briefing of the Security Council, 17 November 2021":
    "نمایندهٔ ویژهٔ سازمان ملل، گزارش به شورای امنیت، ۱۷ نومبر ۲۰۲۱",
  "UrduPoint, 18 November 2021": "UrduPoint، ۱۸ نومبر ۲۰۲۱",
  "60 in the year; 20 of them from 19 August on.": "۶۰ در سال؛ ۲۰ تای آن از ۱۹ آگست به بعد.",
  "attacks in Afghanistan that IS-K claimed, per month":
    "حمله‌ها در افغانستان که داعش خراسان بر عهده گرفت، در ماه",
  "Meir Amit Intelligence and Terrorism Information Center, January 2022":
    "Meir Amit Intelligence and Terrorism Information Center، جنوری ۲۰۲۲",
  "Tech Consulting Studies": "Tech Consulting Studies",
  "Meir Amit Center": "Meir Amit Center",
  "82 in the year.": "۸۲ در سال.",
  "UrduPoint and TRT World, 18 November 2021": "UrduPoint و TRT World، ۱۸ نومبر ۲۰۲۱",
  "Reckoned: 334 to 17 November less 99 from mid-August to October and about 15 in November, in seven and a half months: 29. The range is ours. The UN's 88 from May to August agree.":
    "حساب‌شده: ۳۳۴ تا ۱۷ نومبر منهای ۹۹ از میانهٔ آگست تا اکتوبر و حدود ۱۵ در نومبر، در هفت‌ونیم ماه: ۲۹. محدوده از ماست. شمار سازمان ملل، ۸۸ از می تا آگست، با آن سازگار است.",
  "members: a rise from 2,200 to nearly 4,000": "اعضا: افزایش از ۲٬۲۰۰ به نزدیک ۴٬۰۰۰",
  "UN Secretary-General, 14th report on ISIL": "سرمنشی سازمان ملل، گزارش چهاردهم دربارهٔ داعش",
  "AFP in medcom.id": "AFP در medcom.id",
  "After prison releases. The low end is ours for “nearly”; 2,200 is the figure before the rise.":
    "پس از رهایی زندانیان. سر پایین برای «نزدیک به» از ماست؛ ۲٬۲۰۰ رقم پیش از افزایش است.",
  "members: about 7,000 in all (the high end), of them near two thirds in Pakistan by April 2023 (the low end)":
    "اعضا: روی هم حدود ۷٬۰۰۰ (سر بالا)، که تا اپریل ۲۰۲۳ نزدیک به دوسوم آنان در پاکستان بودند (سر پایین)",
  "Giustozzi, ICCT, 30 January 2024, and LSE IDEAS, 6 February 2024":
    "Giustozzi, ICCT، ۳۰ جنوری ۲۰۲۴، و LSE IDEAS، ۶ فبروری ۲۰۲۴",
  "From talks with members of IS-K. Read in a mirrored copy.":
    "از گفت‌وگو با اعضای داعش خراسان. در نسخهٔ آیینه‌ای خوانده شد.",
  "fighters and their families, 4,000 to 6,000: a ceiling for members, not their number":
    "جنگجویان و خانواده‌هایشان، ۴٬۰۰۰ تا ۶٬۰۰۰: سقفی برای اعضا، نه شمار آنان",
  "UN Secretary-General, 17th report on ISIL": "سرمنشی سازمان ملل، گزارش هفدهم دربارهٔ داعش",
  "Shafaqna, 25 August 2023": "شفقنا، ۲۵ آگست ۲۰۲۳",
  "Not to be scored as 4,000 to 6,000 members: how many are family is not said. The low end is ours, one fighter for each person of his family.":
    "نباید ۴٬۰۰۰ تا ۶٬۰۰۰ عضو شمرده شود: گفته نشده که چند نفر خانواده‌اند. سر پایین از ماست، یک جنگجو برای هر نفر از خانواده‌اش.",
  "fighters: 4,000 to 6,000 say some member states, 2,000 to 3,500 others":
    "جنگجویان: به گفتهٔ برخی کشورهای عضو ۴٬۰۰۰ تا ۶٬۰۰۰، به گفتهٔ دیگران ۲٬۰۰۰ تا ۳٬۵۰۰",
  "UN Monitoring Team, 34th report": "گروه نظارت سازمان ملل، گزارش سی‌وچهارم",
  "The Pakistan Times": "The Pakistan Times",
  "It says that fighters hidden in other groups make exact figures hard.":
    "می‌گوید که جنگجویان پنهان در گروه‌های دیگر رقم دقیق را دشوار می‌کند.",
  "fighters: about 70,000 mobile ones (Giustozzi); 58,000 to 100,000 in June 2021 (UN)":
    "جنگجویان: حدود ۷۰٬۰۰۰ سیار (Giustozzi)؛ ۵۸٬۰۰۰ تا ۱۰۰٬۰۰۰ در جون ۲۰۲۱ (سازمان ملل)",
  "UN Monitoring Team, 12th report (1988 Committee); Giustozzi, RUSI 2023":
    "گروه نظارت سازمان ملل، گزارش دوازدهم (کمیتهٔ ۱۹۸۸)؛ Giustozzi, RUSI ۲۰۲۳",
  "otherT and salafiT: about 70,000 at the start": "otherT و salafiT: حدود ۷۰٬۰۰۰ در آغاز",
  "the army as the Taliban count it, with men hired since":
    "اردو چنان‌که طالبان می‌شمارند، با کسانی که از آن پس گرفته شده‌اند",
  "Taliban defence ministry, 23 and 28 August 2022": "وزارت دفاع طالبان، ۲۳ و ۲۸ آگست ۲۰۲۲",
  "Afghanistan International; Bakhtar in Xinhua": "افغانستان اینترنشنال؛ باختر در شین‌هوا",
  "army, as claimed": "اردو، چنان‌که ادعا شده",
  "it is the army, not the movement": "اردوست، نه جنبش",
  "recruits of IS-K per month of every origin, those in Pakistan not told apart":
    "پیوستگان به داعش خراسان در ماه از هر جا، آنان که در پاکستان‌اند جدا نشده‌اند",
  "Giustozzi, RUSI 2023: two members of IS-K": "Giustozzi, RUSI ۲۰۲۳: دو عضو داعش خراسان",
  "Those from the Taliban are among them, and few. Read in a mirrored copy.":
    "آنان که از طالبان آمده‌اند در میانشان‌اند، و کم. در نسخهٔ آیینه‌ای خوانده شد.",
  "Taliban who went over to IS-K since August 2021 and could be named":
    "طالبانی که از آگست ۲۰۲۱ به داعش خراسان رفتند و می‌شد نام برد",
  "Giustozzi, RUSI 2023–24": "Giustozzi, RUSI ۲۰۲۳–۲۴",
  "About 11 minor commanders and one group of about 70; others may not have been seen. Known motives: no post, expelled, held on suspicion. Read in a mirrored copy.":
    "حدود ۱۱ قوماندان کوچک و یک گروه حدود ۷۰ نفری؛ شاید دیگران دیده نشده باشند. انگیزه‌های دانسته: بستی نداشتند، اخراج شده بودند، به گمان بازداشت شده بودند. در نسخهٔ آیینه‌ای خوانده شد.",
  "TRT World, 18 November 2021": "TRT World، ۱۸ نومبر ۲۰۲۱",
  "UN Secretary-General report on Afghanistan, January 2022":
    "گزارش سرمنشی سازمان ملل دربارهٔ افغانستان، جنوری ۲۰۲۲",
  "Daily Excelsior, 4 February 2022": "Daily Excelsior، ۴ فبروری ۲۰۲۲",
  "152 attacks from 19 August to 31 December, less 13, 38 and 48 to the end of October: 53 in two months.":
    "۱۵۲ حمله از ۱۹ آگست تا ۳۱ دسمبر، منهای ۱۳، ۳۸ و ۴۸ تا پایان اکتوبر: ۵۳ در دو ماه.",
  "attacks in Afghanistan by gun (5 to 10) and by bomb (more than 10), per month":
    "حمله‌ها در افغانستان با تفنگ (۵ تا ۱۰) و با بم (بیش از ۱۰)، در ماه",
  "Afghan Witness counts, in Giustozzi, RUSI 2023–24": "شمارش‌های Afghan Witness، در Giustozzi, RUSI ۲۰۲۳–۲۴",
  "Afghan Witness": "Afghan Witness",
  "Bombs were most from April to July, so the half-years cut the peak. Read in a mirrored copy.":
    "بم‌ها از اپریل تا جولای بیشترین بود؛ پس نیم‌سال‌ها اوج را می‌برد. در نسخهٔ آیینه‌ای خوانده شد.",
  "attacks in Afghanistan by gun (2 to 5) and by bomb (3 to 6), per month":
    "حمله‌ها در افغانستان با تفنگ (۲ تا ۵) و با بم (۳ تا ۶)، در ماه",
  "Read in a mirrored copy.": "در نسخهٔ آیینه‌ای خوانده شد.",
  "UN Secretary-General report on Afghanistan, December 2023":
    "گزارش سرمنشی سازمان ملل دربارهٔ افغانستان، دسمبر ۲۰۲۳",
  "27 in 99 days, given for comparison in the report of a year later; the page was not found again.":
    "۲۷ در ۹۹ روز، که در گزارش یک سال پس از آن برای مقایسه آمده؛ صفحه دوباره یافته نشد.",
  "Afghan Witness, 10 November 2023": "Afghan Witness، ۱۰ نومبر ۲۰۲۳",
  "What is left of 18 from January to October, at most 4 in two months; two of January are told of.":
    "آنچه از ۱۸ از جنوری تا اکتوبر می‌ماند، حداکثر ۴ در دو ماه؛ از دو تای جنوری گفته شده است.",
  "Giustozzi (2024) gives the same count.": "Giustozzi (۲۰۲۴) همین شمار را می‌دهد.",
  "Amu TV, of the next report": "آمو، از گزارش بعدی",
  "8 in 99 days. Its months are also Afghan Witness’s: the same attacks, counted by another.":
    "۸ در ۹۹ روز. ماه‌های آن همان ماه‌های Afghan Witness نیز هست: همان حمله‌ها، با شمارنده‌ای دیگر.",
  "UN Secretary-General report on Afghanistan, early 2024":
    "گزارش سرمنشی سازمان ملل دربارهٔ افغانستان، آغاز ۲۰۲۴",
  "Amu TV": "آمو",
  "3 in 64 days.": "۳ در ۶۴ روز.",
  "UN Secretary-General report on Afghanistan, June 2024":
    "گزارش سرمنشی سازمان ملل دربارهٔ افغانستان، جون ۲۰۲۴",
  KabulNow: "کابل‌نو",
  "At least 6 in 103 days. The high end is the highest quarter of that year: the year’s 22 leave no room for more.":
    "دست‌کم ۶ در ۱۰۳ روز. سر بالا بالاترین ربع همان سال است: ۲۲ حملهٔ آن سال جایی برای بیشتر نمی‌گذارد.",
  "UN Secretary-General report on Afghanistan, September 2024":
    "گزارش سرمنشی سازمان ملل دربارهٔ افغانستان، سپتمبر ۲۰۲۴",
  "At least 4 in 79 days. The high end is the highest quarter of that year.":
    "دست‌کم ۴ در ۷۹ روز. سر بالا بالاترین ربع همان سال است.",
  "UN Secretary-General report on Afghanistan, December 2024":
    "گزارش سرمنشی سازمان ملل دربارهٔ افغانستان، دسمبر ۲۰۲۴",
  "6 in 92 days.": "۶ در ۹۲ روز.",
  "GDP per head of the year at constant prices, 2020 = 1": "تولید سرانهٔ سال به قیمت‌های ثابت، ۲۰۲۰ = ۱",
  "World Bank; UNDP, Socio-Economic Outlook 2023; UN World Population Prospects 2024":
    "بانک جهانی؛ برنامهٔ انکشافی سازمان ملل، چشم‌انداز اجتماعی و اقتصادی ۲۰۲۳؛ چشم‌انداز جمعیت جهان (سازمان ملل) ۲۰۲۴",
  "Al-Quds, for UNDP": "القدس، برای برنامهٔ انکشافی سازمان ملل",
  "Reckoned: .793 of GDP in 2021, then −6.2 % (World Bank, the low end) or −3.6 % (UNDP, the high end), over 40.58 for 39.07 million people.":
    "حساب‌شده: ۰٫۷۹۳ تولید ناخالص در ۲۰۲۱، سپس ۶٫۲ درصد کمتر (بانک جهانی، سر پایین) یا ۳٫۶ درصد کمتر (برنامهٔ انکشافی سازمان ملل، سر بالا)، بر ۴۰٫۵۸ به جای ۳۹٫۰۷ میلیون نفر.",
  "World Bank; UN World Population Prospects 2024": "بانک جهانی؛ چشم‌انداز جمعیت جهان (سازمان ملل) ۲۰۲۴",
  dogruhaber: "dogruhaber",
  "Reckoned from 2022: +2.7 % (at the low end 2.3 %, a later figure that could not be confirmed), over 41.45 million people.":
    "حساب‌شده از ۲۰۲۲: ۲٫۷ درصد بیشتر (در سر پایین ۲٫۳ درصد، رقمی پسین که تأیید نشد)، بر ۴۱٫۴۵ میلیون نفر.",
  "World Bank, Afghanistan Development Update, April 2025; UN World Population Prospects 2024":
    "بانک جهانی، گزارش انکشاف افغانستان، اپریل ۲۰۲۵؛ چشم‌انداز جمعیت جهان (سازمان ملل) ۲۰۲۴",
  "Afghan Eye": "Afghan Eye",
  "Reckoned from 2023: +2.5 %, over 42.65 million people. That count of people knows nothing of those who came back from Pakistan since October 2023: with them it is less per head.":
    "حساب‌شده از ۲۰۲۳: ۲٫۵ درصد بیشتر، بر ۴۲٫۶۵ میلیون نفر. این شمار از کسانی که از اکتوبر ۲۰۲۳ از پاکستان برگشتند چیزی نمی‌داند: با آنان، سرانه کمتر است.",
  "all external grants, 4.65 billion USD, over 8.5 billion per year before 2021":
    "همهٔ کمک‌های بلاعوض خارجی، ۴٫۶۵ میلیارد دالر، بر ۸٫۵ میلیارد در سال پیش از ۲۰۲۱",
  "World Bank, Afghanistan Development Update, April 2025, p. 12":
    "بانک جهانی، گزارش انکشاف افغانستان، اپریل ۲۰۲۵، صفحهٔ ۱۲",
  "Afghan Eye, 29 April 2025": "Afghan Eye، ۲۹ اپریل ۲۰۲۵",
  humanitarianFloor: "humanitarianFloor",
  "Reckoned back from 2023 and 2024.": "از ۲۰۲۳ و ۲۰۲۴ رو به عقب حساب شده.",
  "all external grants, 3.5 billion USD, over 8.5 billion per year before 2021":
    "همهٔ کمک‌های بلاعوض خارجی، ۳٫۵ میلیارد دالر، بر ۸٫۵ میلیارد در سال پیش از ۲۰۲۱",
  "Reckoned back from 2024.": "از ۲۰۲۴ رو به عقب حساب شده.",
  "all external grants, 2.9 billion USD, over 8.5 billion per year before 2021":
    "همهٔ کمک‌های بلاعوض خارجی، ۲٫۹ میلیارد دالر، بر ۸٫۵ میلیارد در سال پیش از ۲۰۲۱",
  "share of people who cannot meet basic needs: 34 million":
    "سهم کسانی که نیازهای نخستین خود را برآورده نمی‌توانند: ۳۴ میلیون",
  "UNDP, Socio-Economic Outlook 2023": "برنامهٔ انکشافی سازمان ملل، چشم‌انداز اجتماعی و اقتصادی ۲۰۲۳",
  "the measure itself: a straight line in the economy through this figure":
    "خود شاخص: خطی راست در اقتصاد که از این رقم می‌گذرد",
  "Contested: nearly one in two below 3 USD a day in 2025 (World Bank), 65 % by many measures together (UNDP 2025). Neither can be compared with it.":
    "مورد اختلاف: در ۲۰۲۵ نزدیک به یکی از هر دو نفر زیر ۳ دالر در روز (بانک جهانی)، با چندین شاخص با هم ۶۵ درصد (برنامهٔ انکشافی سازمان ملل ۲۰۲۵). هیچ‌کدام را نمی‌توان با آن مقایسه کرد.",
  "fighters, about 2,000": "جنگجویان، حدود ۲٬۰۰۰",
  "UN Monitoring Team, 36th report": "گروه نظارت سازمان ملل، گزارش سی‌وششم",
  "ABNA, 2 August 2025": "ابنا، ۲ آگست ۲۰۲۵",
  "The range is ours for “about”. One outlet says in the north of the country, another in Afghanistan.":
    "محدوده برای «حدود» از ماست. یک رسانه می‌گوید در شمال کشور، دیگری در افغانستان.",
  "members, about 2,000": "اعضا، حدود ۲٬۰۰۰",
  "UN Monitoring Team, 16th report (1988 Committee)": "گروه نظارت سازمان ملل، گزارش شانزدهم (کمیتهٔ ۱۹۸۸)",
  "ABNA and cairo24, 20 December 2025": "ابنا و cairo24، ۲۰ دسمبر ۲۰۲۵",
  "The range is ours for “about”. By the team that gave the figure of July: a second look, not a second source.":
    "محدوده برای «حدود» از ماست. از همان گروهی که رقم جولای را داد: نگاهی دوم، نه منبعی دوم.",
  "members of the movement: by no account fewer than the fighters of September 2021 (the low end); the high end is the army as claimed":
    "اعضای جنبش: به هیچ روایت کمتر از جنگجویان سپتمبر ۲۰۲۱ نیست (سر پایین)؛ سر بالا اردوست، چنان‌که ادعا شده",
  "Taliban spokesman, 31 December 2025; UN Monitoring Team, 16th report (1988 Committee)":
    "سخنگوی طالبان، ۳۱ دسمبر ۲۰۲۵؛ گروه نظارت سازمان ملل، گزارش شانزدهم (کمیتهٔ ۱۹۸۸)",
  "ABNA, 31 December 2025": "ابنا، ۳۱ دسمبر ۲۰۲۵",
  "Nobody has counted the movement since 2021, and all accounts have it grow. The Team gives 350,000 to 450,000 for army, police and intelligence together, cut by a fifth in 2025.":
    "از ۲۰۲۱ کسی جنبش را نشمرده است، و در همهٔ روایت‌ها رشد می‌کند. گروه نظارت برای اردو، پولیس و استخبارات روی هم ۳۵۰٬۰۰۰ تا ۴۵۰٬۰۰۰ می‌گوید، که در ۲۰۲۵ یک‌پنجم کم شد.",
  "UN Secretary-General report on Afghanistan, early 2025":
    "گزارش سرمنشی سازمان ملل دربارهٔ افغانستان، آغاز ۲۰۲۵",
  "6 in 92 days. The four quarters from February 2024 make the 22 that the UN gives for the year.":
    "۶ در ۹۲ روز. چهار ربع از فبروری ۲۰۲۴ همان ۲۲ می‌شود که سازمان ملل برای سال می‌دهد.",
  "attacks by IS-K in Afghanistan, per month": "حمله‌های داعش خراسان در افغانستان، در ماه",
  "UN Secretary-General reports on Afghanistan, June 2025 to March 2026":
    "گزارش‌های سرمنشی سازمان ملل دربارهٔ افغانستان، جون ۲۰۲۵ تا مارچ ۲۰۲۶",
  "Ariana News; Khyber Chronicles; Radio Azadi": "آریانا نیوز؛ Khyber Chronicles؛ رادیو آزادی",
  "The low end is the four that could be found named in twelve months; the high end the lowest quarter of the year before, since each report says fewer. The counts themselves were not found.":
    "سر پایین چهار حمله‌ای است که در دوازده ماه با نام یافته شد؛ سر بالا پایین‌ترین ربع سال پیش، زیرا هر گزارش از کمتر شدن می‌گوید. خود شمارش‌ها یافته نشد.",
  "World Bank, Afghanistan Development Update, 10 December 2025 (projection)":
    "بانک جهانی، گزارش انکشاف افغانستان، ۱۰ دسمبر ۲۰۲۵ (برآورد پیشاپیش)",
  "pubt.io; AVA": "pubt.io؛ آوا",
  "Reckoned from 2024: −4 % per head (GDP +4.3 %, people +8.6 %, with those who came back). The change is sure, the level less so.":
    "حساب‌شده از ۲۰۲۴: سرانه ۴ درصد کمتر (تولید ناخالص ۴٫۳ درصد بیشتر، مردم ۸٫۶ درصد بیشتر، با کسانی که برگشتند). از تغییر می‌توان مطمئن بود، از سطح کمتر.",
};

export const tellObservation = (text: string): string => texts[text as ObservationText] ?? text;
