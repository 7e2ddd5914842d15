/** The texts of the observations in Arabic. */
import type { ObservationText } from "../../told/ObservationText.ts";

const texts: Readonly<Record<ObservationText, string>> = {
  "members: the UN's range of July 2019, which tells of no change; an Afghan general gave 3,000 in June 2018":
    "الأعضاء: نطاق الأمم المتحدة في يوليو ٢٠١٩، ولا يذكر تغيّرًا؛ وذكر جنرال أفغاني ٣٬٠٠٠ في يونيو ٢٠١٨",
  "UN Monitoring Team, 24th report": "فريق الرصد التابع للأمم المتحدة، التقرير الرابع والعشرون",
  "Military Times in Small Wars Journal; TCA, June 2018":
    "Military Times في Small Wars Journal؛ وTCA، يونيو ٢٠١٨",
  UN: "الأمم المتحدة",
  "salafiK and otherK: about 3,250 at the start": "salafiK وotherK: نحو ٣٬٢٥٠ في البداية",
  fighters: "المقاتلون",
  "Military Times in Small Wars Journal; IBTimes": "Military Times في Small Wars Journal؛ وIBTimes",
  "salafiK and otherK, eighteen months earlier: it shows only whether anything moved":
    "salafiK وotherK، قبل ثمانية عشر شهرًا: لا يُظهر إلا هل تحرّك شيء",
  "fighters: fewer than 2,000": "المقاتلون: أقل من ٢٬٠٠٠",
  "US Defense Department report, summer 2019": "تقرير وزارة الدفاع الأمريكية، صيف ٢٠١٩",
  "Military Times in Small Wars Journal": "Military Times في Small Wars Journal",
  "US Defense Department": "وزارة الدفاع الأمريكية",
  "The low end is ours.": "الطرف الأدنى من وضعنا.",
  "fighters, about 2,500, of them 2,100 in one eastern province":
    "المقاتلون، نحو ٢٬٥٠٠، منهم ٢٬١٠٠ في ولاية شرقية واحدة",
  "UN Monitoring Team, 25th report": "فريق الرصد التابع للأمم المتحدة، التقرير الخامس والعشرون",
  "Indian Defence News, February 2020": "Indian Defence News، فبراير ٢٠٢٠",
  "The range is ours for “about”. After the fall of its strongholds in a neighbouring province, where over 1,400 gave up, families among them.":
    "نطاق «نحو» من وضعنا. بعد سقوط معاقله في ولاية مجاورة، حيث استسلم أكثر من ١٬٤٠٠، بينهم عائلات.",
  "members, about 2,200": "الأعضاء، نحو ٢٬٢٠٠",
  "UN Monitoring Team, 26th report": "فريق الرصد التابع للأمم المتحدة، التقرير السادس والعشرون",
  "ABC Nyheter, 26 July 2020": "ABC Nyheter، ٢٦ يوليو ٢٠٢٠",
  "The range is ours for “about”.": "نطاق «نحو» من وضعنا.",
  "UN Monitoring Team, 27th report": "فريق الرصد التابع للأمم المتحدة، التقرير السابع والعشرون",
  press: "الصحافة",
  "fighters: 500 to 1,500 by one member state, 1,500 to 2,200 in the core group by others":
    "المقاتلون: من ٥٠٠ إلى ١٬٥٠٠ بحسب دولة عضو، ومن ١٬٥٠٠ إلى ٢٬٢٠٠ في النواة بحسب غيرها",
  "UN Monitoring Team, 28th report": "فريق الرصد التابع للأمم المتحدة، التقرير الثامن والعشرون",
  "WION, 25 July 2021; EUAA, November 2021": "WION، ٢٥ يوليو ٢٠٢١؛ وEUAA، نوفمبر ٢٠٢١",
  "One member state thought up to 10,000 possible in the middle term.":
    "رأت دولة عضو أن العدد قد يصل إلى ١٠٬٠٠٠ على المدى المتوسط.",
  "members by their own account: 4,600 fighters in Afghanistan, 8,000 with those in Pakistan":
    "الأعضاء بحسب روايتهم: ٤٬٦٠٠ مقاتل في أفغانستان، و٨٬٠٠٠ مع من في باكستان",
  "Giustozzi, RUSI 2023": "Giustozzi, RUSI 2023",
  Giustozzi: "Giustozzi",
  "More than twice the UN's: by this counter there was perhaps no fall at all. The scenarios from September 2021 begin with it. Read in a mirrored copy.":
    "أكثر من ضعف رقم الأمم المتحدة: وبحسب هذا العادّ ربما لم يحدث هبوط أصلًا. وبه تبدأ السيناريوهات منذ سبتمبر ٢٠٢١. قُرئ في نسخة منقولة.",
  "full-time fighters: about 60,000, estimates from 40,000 up":
    "المقاتلون المتفرغون: نحو ٦٠٬٠٠٠، وتقديرات من ٤٠٬٠٠٠ فصاعدًا",
  "US and Afghan officials; Giustozzi": "مسؤولون أمريكيون وأفغان؛ Giustozzi",
  "NBC in Long War Journal, January 2018; TRT World, 2018":
    "NBC في Long War Journal، يناير ٢٠١٨؛ وTRT World، ٢٠١٨",
  "otherT and salafiT: about 60,000 at the start": "otherT وsalafiT: نحو ٦٠٬٠٠٠ في البداية",
  "The high end is ours. With part-time fighters 150,000 (Giustozzi).":
    "الطرف الأعلى من وضعنا. ومع المقاتلين غير المتفرغين ١٥٠٬٠٠٠ (Giustozzi).",
  "UN Monitoring Team, 12th report (1988 Committee)":
    "فريق الرصد التابع للأمم المتحدة، التقرير الثاني عشر (لجنة ١٩٨٨)",
  "a summary of it": "ملخص له",
  "Taliban who joined IS-K since January 2018: nobody counted; “largely dried up by 2017”, read as no more in these years than the several hundred of 2015 alone":
    "أعضاء طالبان الذين انضموا إلى داعش خراسان منذ يناير ٢٠١٨: لم يعدّهم أحد؛ «نضب معظمه بحلول ٢٠١٧»، وفُهم على أنه لا يزيد في هذه الأعوام على بضع مئات عام ٢٠١٥ وحده",
  "Giustozzi, RUSI, 12 June 2023 and 25 October 2023": "Giustozzi, RUSI، ١٢ يونيو ٢٠٢٣ و٢٥ أكتوبر ٢٠٢٣",
  "The range is ours: three hundred is the least that several hundred can mean. Disaffected Taliban are said to have been recruited in early 2021 (EUAA), without a number. Read in a mirrored copy.":
    "النطاق من وضعنا: ثلاثمئة أقل ما يمكن أن تعنيه بضع مئات. ويقال إن ساخطين من طالبان جُنّدوا في أوائل ٢٠٢١ (EUAA)، من دون رقم. قُرئ في نسخة منقولة.",
  "attacks in Afghanistan claimed by IS-K or attributed to it, per month":
    "هجمات في أفغانستان تبنّاها داعش خراسان أو نُسبت إليه، في الشهر",
  "UN Special Representative, briefing of the Security Council, 17 November 2021":
    "الممثلة الخاصة للأمم المتحدة، إحاطة لمجلس الأمن، ١٧ نوفمبر ٢٠٢١",
  "UrduPoint, 18 November 2021": "UrduPoint، ١٨ نوفمبر ٢٠٢١",
  "60 in the year; 20 of them from 19 August on.": "٦٠ في السنة؛ منها ٢٠ منذ ١٩ أغسطس.",
  "attacks in Afghanistan that IS-K claimed, per month": "هجمات في أفغانستان تبنّاها داعش خراسان، في الشهر",
  "Meir Amit Intelligence and Terrorism Information Center, January 2022":
    "Meir Amit Intelligence and Terrorism Information Center، يناير ٢٠٢٢",
  "Tech Consulting Studies": "Tech Consulting Studies",
  "Meir Amit Center": "Meir Amit Center",
  "82 in the year.": "٨٢ في السنة.",
  "UrduPoint and TRT World, 18 November 2021": "UrduPoint وTRT World، ١٨ نوفمبر ٢٠٢١",
  "Reckoned: 334 to 17 November less 99 from mid-August to October and about 15 in November, in seven and a half months: 29. The range is ours. The UN's 88 from May to August agree.":
    "محسوب: ٣٣٤ حتى ١٧ نوفمبر ناقص ٩٩ من منتصف أغسطس إلى أكتوبر ونحو ١٥ في نوفمبر، في سبعة أشهر ونصف: ٢٩. والنطاق من وضعنا. ورقم الأمم المتحدة، ٨٨ من مايو إلى أغسطس، يوافقه.",
  "members: a rise from 2,200 to nearly 4,000": "الأعضاء: ارتفاع من ٢٬٢٠٠ إلى قرابة ٤٬٠٠٠",
  "UN Secretary-General, 14th report on ISIL": "الأمين العام للأمم المتحدة، التقرير الرابع عشر عن داعش",
  "AFP in medcom.id": "AFP في medcom.id",
  "After prison releases. The low end is ours for “nearly”; 2,200 is the figure before the rise.":
    "بعد إطلاق سجناء. الطرف الأدنى لـ«قرابة» من وضعنا؛ و٢٬٢٠٠ هو الرقم قبل الارتفاع.",
  "members: about 7,000 in all (the high end), of them near two thirds in Pakistan by April 2023 (the low end)":
    "الأعضاء: نحو ٧٬٠٠٠ في المجموع (الطرف الأعلى)، منهم قرابة الثلثين في باكستان بحلول أبريل ٢٠٢٣ (الطرف الأدنى)",
  "Giustozzi, ICCT, 30 January 2024, and LSE IDEAS, 6 February 2024":
    "Giustozzi, ICCT، ٣٠ يناير ٢٠٢٤، وLSE IDEAS، ٦ فبراير ٢٠٢٤",
  "From talks with members of IS-K. Read in a mirrored copy.":
    "من أحاديث مع أعضاء في داعش خراسان. قُرئ في نسخة منقولة.",
  "fighters and their families, 4,000 to 6,000: a ceiling for members, not their number":
    "المقاتلون وعائلاتهم، من ٤٬٠٠٠ إلى ٦٬٠٠٠: سقف لعدد الأعضاء لا عددهم",
  "UN Secretary-General, 17th report on ISIL": "الأمين العام للأمم المتحدة، التقرير السابع عشر عن داعش",
  "Shafaqna, 25 August 2023": "Shafaqna، ٢٥ أغسطس ٢٠٢٣",
  "Not to be scored as 4,000 to 6,000 members: how many are family is not said. The low end is ours, one fighter for each person of his family.":
    "لا يُحسب على أنه من ٤٬٠٠٠ إلى ٦٬٠٠٠ عضو: فلم يُذكر كم منهم عائلات. والطرف الأدنى من وضعنا، مقاتل واحد لكل فرد من عائلته.",
  "fighters: 4,000 to 6,000 say some member states, 2,000 to 3,500 others":
    "المقاتلون: من ٤٬٠٠٠ إلى ٦٬٠٠٠ بحسب بعض الدول الأعضاء، ومن ٢٬٠٠٠ إلى ٣٬٥٠٠ بحسب غيرها",
  "UN Monitoring Team, 34th report": "فريق الرصد التابع للأمم المتحدة، التقرير الرابع والثلاثون",
  "The Pakistan Times": "The Pakistan Times",
  "It says that fighters hidden in other groups make exact figures hard.":
    "يقول إن مقاتلين متوارين في جماعات أخرى يجعلون الأرقام الدقيقة صعبة.",
  "fighters: about 70,000 mobile ones (Giustozzi); 58,000 to 100,000 in June 2021 (UN)":
    "المقاتلون: نحو ٧٠٬٠٠٠ متنقل (Giustozzi)؛ ومن ٥٨٬٠٠٠ إلى ١٠٠٬٠٠٠ في يونيو ٢٠٢١ (الأمم المتحدة)",
  "UN Monitoring Team, 12th report (1988 Committee); Giustozzi, RUSI 2023":
    "فريق الرصد التابع للأمم المتحدة، التقرير الثاني عشر (لجنة ١٩٨٨)؛ Giustozzi, RUSI 2023",
  "otherT and salafiT: about 70,000 at the start": "otherT وsalafiT: نحو ٧٠٬٠٠٠ في البداية",
  "the army as the Taliban count it, with men hired since":
    "الجيش كما تعدّه طالبان، مع من وُظّفوا منذ ذلك الحين",
  "Taliban defence ministry, 23 and 28 August 2022": "وزارة الدفاع لدى طالبان، ٢٣ و٢٨ أغسطس ٢٠٢٢",
  "Afghanistan International; Bakhtar in Xinhua": "Afghanistan International؛ وBakhtar في Xinhua",
  "army, as claimed": "الجيش، كما يُدّعى",
  "it is the army, not the movement": "هو الجيش لا الحركة",
  "recruits of IS-K per month of every origin, those in Pakistan not told apart":
    "مجنَّدو داعش خراسان في الشهر من كل أصل، ومن دون تمييز من هم في باكستان",
  "Giustozzi, RUSI 2023: two members of IS-K": "Giustozzi, RUSI 2023: عضوان في داعش خراسان",
  "Those from the Taliban are among them, and few. Read in a mirrored copy.":
    "القادمون من طالبان بينهم، وهم قلة. قُرئ في نسخة منقولة.",
  "Taliban who went over to IS-K since August 2021 and could be named":
    "أعضاء طالبان الذين انتقلوا إلى داعش خراسان منذ أغسطس ٢٠٢١ وأمكنت تسميتهم",
  "Giustozzi, RUSI 2023–24": "Giustozzi, RUSI 2023–24",
  "About 11 minor commanders and one group of about 70; others may not have been seen. Known motives: no post, expelled, held on suspicion. Read in a mirrored copy.":
    "نحو ١١ من صغار القادة ومجموعة واحدة من نحو ٧٠؛ وقد يكون هناك من لم يُرَ. الدوافع المعروفة: بلا منصب، مطرود، محتجز للاشتباه. قُرئ في نسخة منقولة.",
  "TRT World, 18 November 2021": "TRT World، ١٨ نوفمبر ٢٠٢١",
  "UN Secretary-General report on Afghanistan, January 2022":
    "تقرير الأمين العام للأمم المتحدة عن أفغانستان، يناير ٢٠٢٢",
  "Daily Excelsior, 4 February 2022": "Daily Excelsior، ٤ فبراير ٢٠٢٢",
  "152 attacks from 19 August to 31 December, less 13, 38 and 48 to the end of October: 53 in two months.":
    "١٥٢ هجومًا من ١٩ أغسطس إلى ٣١ ديسمبر، ناقص ١٣ و٣٨ و٤٨ حتى نهاية أكتوبر: ٥٣ في شهرين.",
  "attacks in Afghanistan by gun (5 to 10) and by bomb (more than 10), per month":
    "هجمات في أفغانستان بالرصاص (من ٥ إلى ١٠) وبالقنابل (أكثر من ١٠)، في الشهر",
  "Afghan Witness counts, in Giustozzi, RUSI 2023–24": "إحصاءات Afghan Witness، في Giustozzi, RUSI 2023–24",
  "Afghan Witness": "Afghan Witness",
  "Bombs were most from April to July, so the half-years cut the peak. Read in a mirrored copy.":
    "كانت القنابل أكثر ما تكون من أبريل إلى يوليو، فتقسيم السنة نصفين يقطع الذروة. قُرئ في نسخة منقولة.",
  "attacks in Afghanistan by gun (2 to 5) and by bomb (3 to 6), per month":
    "هجمات في أفغانستان بالرصاص (من ٢ إلى ٥) وبالقنابل (من ٣ إلى ٦)، في الشهر",
  "Read in a mirrored copy.": "قُرئ في نسخة منقولة.",
  "UN Secretary-General report on Afghanistan, December 2023":
    "تقرير الأمين العام للأمم المتحدة عن أفغانستان، ديسمبر ٢٠٢٣",
  "27 in 99 days, given for comparison in the report of a year later; the page was not found again.":
    "٢٧ في ٩٩ يومًا، ذُكر للمقارنة في تقرير بعده بعام؛ ولم يُعثر على الصفحة ثانية.",
  "Afghan Witness, 10 November 2023": "Afghan Witness، ١٠ نوفمبر ٢٠٢٣",
  "What is left of 18 from January to October, at most 4 in two months; two of January are told of.":
    "ما بقي من ١٨ من يناير إلى أكتوبر، ٤ على الأكثر في شهرين؛ ويُذكر اثنان في يناير.",
  "Giustozzi (2024) gives the same count.": "ويعطي Giustozzi (2024) العدد نفسه.",
  "Amu TV, of the next report": "Amu TV، عن التقرير التالي",
  "8 in 99 days. Its months are also Afghan Witness’s: the same attacks, counted by another.":
    "٨ في ٩٩ يومًا. وأشهره هي أيضًا أشهر Afghan Witness: الهجمات نفسها، وعدّها غيره.",
  "UN Secretary-General report on Afghanistan, early 2024":
    "تقرير الأمين العام للأمم المتحدة عن أفغانستان، أوائل ٢٠٢٤",
  "Amu TV": "Amu TV",
  "3 in 64 days.": "٣ في ٦٤ يومًا.",
  "UN Secretary-General report on Afghanistan, June 2024":
    "تقرير الأمين العام للأمم المتحدة عن أفغانستان، يونيو ٢٠٢٤",
  KabulNow: "KabulNow",
  "At least 6 in 103 days. The high end is the highest quarter of that year: the year’s 22 leave no room for more.":
    "٦ على الأقل في ١٠٣ أيام. والطرف الأعلى هو أعلى ربع في تلك السنة: فعدد السنة، ٢٢، لا يترك متسعًا لأكثر.",
  "UN Secretary-General report on Afghanistan, September 2024":
    "تقرير الأمين العام للأمم المتحدة عن أفغانستان، سبتمبر ٢٠٢٤",
  "At least 4 in 79 days. The high end is the highest quarter of that year.":
    "٤ على الأقل في ٧٩ يومًا. والطرف الأعلى هو أعلى ربع في تلك السنة.",
  "UN Secretary-General report on Afghanistan, December 2024":
    "تقرير الأمين العام للأمم المتحدة عن أفغانستان، ديسمبر ٢٠٢٤",
  "6 in 92 days.": "٦ في ٩٢ يومًا.",
  "GDP per head of the year at constant prices, 2020 = 1":
    "الناتج المحلي الإجمالي للفرد في السنة بالأسعار الثابتة، ٢٠٢٠ = ١",
  "World Bank; UNDP, Socio-Economic Outlook 2023; UN World Population Prospects 2024":
    "البنك الدولي؛ برنامج الأمم المتحدة الإنمائي، Socio-Economic Outlook 2023؛ الأمم المتحدة، World Population Prospects 2024",
  "Al-Quds, for UNDP": "القدس، عن برنامج الأمم المتحدة الإنمائي",
  "Reckoned: .793 of GDP in 2021, then −6.2 % (World Bank, the low end) or −3.6 % (UNDP, the high end), over 40.58 for 39.07 million people.":
    "محسوب: ٠٫٧٩٣ من الناتج في ٢٠٢١، ثم نقص ٦٫٢٪ (البنك الدولي، الطرف الأدنى) أو ٣٫٦٪ (برنامج الأمم المتحدة الإنمائي، الطرف الأعلى)، على ٤٠٫٥٨ مليون نسمة بدلًا من ٣٩٫٠٧.",
  "World Bank; UN World Population Prospects 2024":
    "البنك الدولي؛ الأمم المتحدة، World Population Prospects 2024",
  dogruhaber: "dogruhaber",
  "Reckoned from 2022: +2.7 % (at the low end 2.3 %, a later figure that could not be confirmed), over 41.45 million people.":
    "محسوب من ٢٠٢٢: زيادة ٢٫٧٪ (وعند الطرف الأدنى ٢٫٣٪، وهو رقم لاحق لم يمكن تأكيده)، على ٤١٫٤٥ مليون نسمة.",
  "World Bank, Afghanistan Development Update, April 2025; UN World Population Prospects 2024":
    "البنك الدولي، Afghanistan Development Update، أبريل ٢٠٢٥؛ الأمم المتحدة، World Population Prospects 2024",
  "Afghan Eye": "Afghan Eye",
  "Reckoned from 2023: +2.5 %, over 42.65 million people. That count of people knows nothing of those who came back from Pakistan since October 2023: with them it is less per head.":
    "محسوب من ٢٠٢٣: زيادة ٢٫٥٪، على ٤٢٫٦٥ مليون نسمة. وهذا العدد للسكان لا يعرف شيئًا عمن عادوا من باكستان منذ أكتوبر ٢٠٢٣: وبهم يقل نصيب الفرد.",
  "all external grants, 4.65 billion USD, over 8.5 billion per year before 2021":
    "كل المنح الخارجية، ٤٫٦٥ مليار دولار، مقسومة على ٨٫٥ مليار في السنة قبل ٢٠٢١",
  "World Bank, Afghanistan Development Update, April 2025, p. 12":
    "البنك الدولي، Afghanistan Development Update، أبريل ٢٠٢٥، ص ١٢",
  "Afghan Eye, 29 April 2025": "Afghan Eye، ٢٩ أبريل ٢٠٢٥",
  humanitarianFloor: "humanitarianFloor",
  "Reckoned back from 2023 and 2024.": "محسوب رجوعًا من ٢٠٢٣ و٢٠٢٤.",
  "all external grants, 3.5 billion USD, over 8.5 billion per year before 2021":
    "كل المنح الخارجية، ٣٫٥ مليار دولار، مقسومة على ٨٫٥ مليار في السنة قبل ٢٠٢١",
  "Reckoned back from 2024.": "محسوب رجوعًا من ٢٠٢٤.",
  "all external grants, 2.9 billion USD, over 8.5 billion per year before 2021":
    "كل المنح الخارجية، ٢٫٩ مليار دولار، مقسومة على ٨٫٥ مليار في السنة قبل ٢٠٢١",
  "share of people who cannot meet basic needs: 34 million":
    "نسبة من لا يستطيعون تلبية حاجاتهم الأساسية: ٣٤ مليونًا",
  "UNDP, Socio-Economic Outlook 2023": "برنامج الأمم المتحدة الإنمائي، Socio-Economic Outlook 2023",
  "the measure itself: a straight line in the economy through this figure":
    "المقياس نفسه: خط مستقيم في الاقتصاد يمر بهذا الرقم",
  "Contested: nearly one in two below 3 USD a day in 2025 (World Bank), 65 % by many measures together (UNDP 2025). Neither can be compared with it.":
    "موضع خلاف: قرابة واحد من كل اثنين تحت ٣ دولارات في اليوم في ٢٠٢٥ (البنك الدولي)، و٦٥٪ بمقاييس كثيرة معًا (برنامج الأمم المتحدة الإنمائي ٢٠٢٥). ولا يمكن مقارنة أي منهما به.",
  "fighters, about 2,000": "المقاتلون، نحو ٢٬٠٠٠",
  "UN Monitoring Team, 36th report": "فريق الرصد التابع للأمم المتحدة، التقرير السادس والثلاثون",
  "ABNA, 2 August 2025": "ABNA، ٢ أغسطس ٢٠٢٥",
  "The range is ours for “about”. One outlet says in the north of the country, another in Afghanistan.":
    "نطاق «نحو» من وضعنا. وتقول وسيلة إعلام: في شمال البلاد، وتقول أخرى: في أفغانستان.",
  "members, about 2,000": "الأعضاء، نحو ٢٬٠٠٠",
  "UN Monitoring Team, 16th report (1988 Committee)":
    "فريق الرصد التابع للأمم المتحدة، التقرير السادس عشر (لجنة ١٩٨٨)",
  "ABNA and cairo24, 20 December 2025": "ABNA وcairo24، ٢٠ ديسمبر ٢٠٢٥",
  "The range is ours for “about”. By the team that gave the figure of July: a second look, not a second source.":
    "نطاق «نحو» من وضعنا. وهو من الفريق الذي أعطى رقم يوليو: نظرة ثانية لا مصدر ثانٍ.",
  "members of the movement: by no account fewer than the fighters of September 2021 (the low end); the high end is the army as claimed":
    "أعضاء الحركة: لا يقلّون في أي رواية عن مقاتلي سبتمبر ٢٠٢١ (الطرف الأدنى)؛ والطرف الأعلى هو الجيش كما يُدّعى",
  "Taliban spokesman, 31 December 2025; UN Monitoring Team, 16th report (1988 Committee)":
    "متحدث باسم طالبان، ٣١ ديسمبر ٢٠٢٥؛ فريق الرصد التابع للأمم المتحدة، التقرير السادس عشر (لجنة ١٩٨٨)",
  "ABNA, 31 December 2025": "ABNA، ٣١ ديسمبر ٢٠٢٥",
  "Nobody has counted the movement since 2021, and all accounts have it grow. The Team gives 350,000 to 450,000 for army, police and intelligence together, cut by a fifth in 2025.":
    "لم يعدّ أحد الحركة منذ ٢٠٢١، وكل الروايات تجعلها تنمو. ويعطي الفريق من ٣٥٠٬٠٠٠ إلى ٤٥٠٬٠٠٠ للجيش والشرطة والاستخبارات معًا، خُفّضت بمقدار الخُمس في ٢٠٢٥.",
  "UN Secretary-General report on Afghanistan, early 2025":
    "تقرير الأمين العام للأمم المتحدة عن أفغانستان، أوائل ٢٠٢٥",
  "6 in 92 days. The four quarters from February 2024 make the 22 that the UN gives for the year.":
    "٦ في ٩٢ يومًا. وأرباع السنة الأربعة منذ فبراير ٢٠٢٤ تجمع ٢٢، وهو ما تعطيه الأمم المتحدة للسنة.",
  "attacks by IS-K in Afghanistan, per month": "هجمات داعش خراسان في أفغانستان، في الشهر",
  "UN Secretary-General reports on Afghanistan, June 2025 to March 2026":
    "تقارير الأمين العام للأمم المتحدة عن أفغانستان، من يونيو ٢٠٢٥ إلى مارس ٢٠٢٦",
  "Ariana News; Khyber Chronicles; Radio Azadi": "Ariana News؛ وKhyber Chronicles؛ وRadio Azadi",
  "The low end is the four that could be found named in twelve months; the high end the lowest quarter of the year before, since each report says fewer. The counts themselves were not found.":
    "الطرف الأدنى هو الأربعة التي وُجدت مسمّاة في اثني عشر شهرًا؛ والطرف الأعلى أدنى ربع في السنة السابقة، لأن كل تقرير يقول إنها أقل. أما الأعداد نفسها فلم تُوجد.",
  "World Bank, Afghanistan Development Update, 10 December 2025 (projection)":
    "البنك الدولي، Afghanistan Development Update، ١٠ ديسمبر ٢٠٢٥ (إسقاط)",
  "pubt.io; AVA": "pubt.io؛ AVA",
  "Reckoned from 2024: −4 % per head (GDP +4.3 %, people +8.6 %, with those who came back). The change is sure, the level less so.":
    "محسوب من ٢٠٢٤: نقص ٤٪ للفرد (زيادة الناتج ٤٫٣٪، وزيادة السكان ٨٫٦٪، مع من عادوا). التغيّر أكيد، والمستوى أقل تأكدًا.",
};

export const tellObservation = (text: string): string => texts[text as ObservationText] ?? text;
