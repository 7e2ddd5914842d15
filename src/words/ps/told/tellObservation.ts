/** The texts of observed figures in Pashto. */
import type { ObservationText } from "../../told/ObservationText.ts";

const texts: Readonly<Record<ObservationText, string>> = {
  "members: the UN's range of July 2019, which tells of no change; an Afghan general gave 3,000 in June 2018":
    "غړي: د جولای ۲۰۱۹ د ملګرو ملتونو حدود، چې د بدلون یادونه نه کوي؛ یوه افغان جنرال په جون ۲۰۱۸ کې ۳٬۰۰۰ ویلي",
  "UN Monitoring Team, 24th report": "د ملګرو ملتونو د څارنې ډله، ۲۴م راپور",
  "Military Times in Small Wars Journal; TCA, June 2018":
    "Military Times په Small Wars Journal کې؛ TCA، جون ۲۰۱۸",
  UN: "ملګري ملتونه",
  "salafiK and otherK: about 3,250 at the start": "salafiK او otherK: په پیل کې نږدې ۳٬۲۵۰",
  fighters: "جنګیالي",
  "Military Times in Small Wars Journal; IBTimes": "Military Times په Small Wars Journal کې؛ IBTimes",
  "salafiK and otherK, eighteen months earlier: it shows only whether anything moved":
    "salafiK او otherK، اتلس میاشتې مخکې: یوازې ښیي چې څه خوځېدلي که نه",
  "fighters: fewer than 2,000": "جنګیالي: تر ۲٬۰۰۰ لږ",
  "US Defense Department report, summer 2019": "د امریکا د دفاع وزارت راپور، دوبی ۲۰۱۹",
  "Military Times in Small Wars Journal": "Military Times په Small Wars Journal کې",
  "US Defense Department": "د امریکا د دفاع وزارت",
  "The low end is ours.": "ښکتنی سر زموږ دی.",
  "fighters, about 2,500, of them 2,100 in one eastern province":
    "جنګیالي، نږدې ۲٬۵۰۰، له هغو ۲٬۱۰۰ په یوه ختیځ ولایت کې",
  "UN Monitoring Team, 25th report": "د ملګرو ملتونو د څارنې ډله، ۲۵م راپور",
  "Indian Defence News, February 2020": "Indian Defence News، فبروري ۲۰۲۰",
  "The range is ours for “about”. After the fall of its strongholds in a neighbouring province, where over 1,400 gave up, families among them.":
    "حدود د «شاوخوا» لپاره زموږ دي. په ګاونډي ولایت کې د هغو د سنګرونو تر پرېوتو وروسته، چې تر ۱٬۴۰۰ ډېر تسلیم شول، کورنۍ هم په کې.",
  "members, about 2,200": "غړي، نږدې ۲٬۲۰۰",
  "UN Monitoring Team, 26th report": "د ملګرو ملتونو د څارنې ډله، ۲۶م راپور",
  "ABC Nyheter, 26 July 2020": "ABC Nyheter، ۲۶ جولای ۲۰۲۰",
  "The range is ours for “about”.": "حدود د «شاوخوا» لپاره زموږ دي.",
  "UN Monitoring Team, 27th report": "د ملګرو ملتونو د څارنې ډله، ۲۷م راپور",
  press: "خبري راپورونه",
  "fighters: 500 to 1,500 by one member state, 1,500 to 2,200 in the core group by others":
    "جنګیالي: د یوه غړي هېواد په وینا ۵۰۰ تر ۱٬۵۰۰، د نورو په وینا په اصلي ډله کې ۱٬۵۰۰ تر ۲٬۲۰۰",
  "UN Monitoring Team, 28th report": "د ملګرو ملتونو د څارنې ډله، ۲۸م راپور",
  "WION, 25 July 2021; EUAA, November 2021": "WION، ۲۵ جولای ۲۰۲۱؛ EUAA، نومبر ۲۰۲۱",
  "One member state thought up to 10,000 possible in the middle term.":
    "یوه غړي هېواد فکر کاوه چې په منځنۍ موده کې تر ۱۰٬۰۰۰ پورې شونې ده.",
  "members by their own account: 4,600 fighters in Afghanistan, 8,000 with those in Pakistan":
    "غړي د خپلې وینا له مخې: په افغانستان کې ۴٬۶۰۰ جنګیالي، له هغو سره چې په پاکستان کې دي ۸٬۰۰۰",
  "Giustozzi, RUSI 2023": "Giustozzi, RUSI 2023",
  Giustozzi: "Giustozzi",
  "More than twice the UN's: by this counter there was perhaps no fall at all. The scenarios from September 2021 begin with it. Read in a mirrored copy.":
    "د ملګرو ملتونو د شمېرې تر دوه چنده ډېر: د دې شمېرونکي له مخې ښایي هېڅ کموالی نه وي شوی. هغه سناریوګانې چې له سپټمبر ۲۰۲۱ پیلېږي، له همدې پیل کوي. په یوه کاپي کې لوستل شوی.",
  "full-time fighters: about 60,000, estimates from 40,000 up":
    "پوره وخته جنګیالي: نږدې ۶۰٬۰۰۰، اټکلونه له ۴۰٬۰۰۰ پورته",
  "US and Afghan officials; Giustozzi": "امریکایي او افغان چارواکي؛ Giustozzi",
  "NBC in Long War Journal, January 2018; TRT World, 2018":
    "NBC په Long War Journal کې، جنوري ۲۰۱۸؛ TRT World، ۲۰۱۸",
  "otherT and salafiT: about 60,000 at the start": "otherT او salafiT: په پیل کې نږدې ۶۰٬۰۰۰",
  "The high end is ours. With part-time fighters 150,000 (Giustozzi).":
    "پورتنی سر زموږ دی. له نیم وخته جنګیالیو سره ۱۵۰٬۰۰۰ (Giustozzi).",
  "UN Monitoring Team, 12th report (1988 Committee)": "د ملګرو ملتونو د څارنې ډله، ۱۲م راپور (د ۱۹۸۸ کمېټه)",
  "a summary of it": "د هغه لنډیز",
  "Taliban who joined IS-K since January 2018: nobody counted; “largely dried up by 2017”, read as no more in these years than the several hundred of 2015 alone":
    "هغه طالبان چې له جنوري ۲۰۱۸ راهیسې له داعش خراسان سره یوځای شوي: هېچا نه دي شمېرلي؛ «تر ۲۰۱۷ تر ډېره وچ شوي»، داسې لوستل شوي چې په دې کلونو کې د یوازې ۲۰۱۵ تر څو سوو ډېر نه دي",
  "Giustozzi, RUSI, 12 June 2023 and 25 October 2023": "Giustozzi, RUSI، ۱۲ جون ۲۰۲۳ او ۲۵ اکټوبر ۲۰۲۳",
  "The range is ours: three hundred is the least that several hundred can mean. Disaffected Taliban are said to have been recruited in early 2021 (EUAA), without a number. Read in a mirrored copy.":
    "حدود زموږ دي: درې سوه لږ تر لږه هغه دي چې «څو سوه» یې معنا لرلای شي. ویل کېږي چې ناراضه طالبان د ۲۰۲۱ په پیل کې جذب شوي (EUAA)، خو شمېره یې نه ده ورکړل شوې. په یوه کاپي کې لوستل شوی.",
  "attacks in Afghanistan claimed by IS-K or attributed to it, per month":
    "په افغانستان کې هغه بریدونه چې داعش خراسان پر غاړه اخیستي یا ورته منسوب شوي، په میاشت کې",
  "UN Special Representative, briefing of the Security Council, 17 November 2021":
    "د ملګرو ملتونو ځانګړې استازې، د امنیت شورا ته وینا، ۱۷ نومبر ۲۰۲۱",
  "UrduPoint, 18 November 2021": "UrduPoint، ۱۸ نومبر ۲۰۲۱",
  "60 in the year; 20 of them from 19 August on.": "په کال کې ۶۰؛ له هغو ۲۰ له ۱۹ اګست وروسته.",
  "attacks in Afghanistan that IS-K claimed, per month":
    "په افغانستان کې هغه بریدونه چې داعش خراسان پر غاړه اخیستي، په میاشت کې",
  "Meir Amit Intelligence and Terrorism Information Center, January 2022":
    "Meir Amit Intelligence and Terrorism Information Center، جنوري ۲۰۲۲",
  "Tech Consulting Studies": "Tech Consulting Studies",
  "Meir Amit Center": "Meir Amit Center",
  "82 in the year.": "په کال کې ۸۲.",
  "UrduPoint and TRT World, 18 November 2021": "UrduPoint او TRT World، ۱۸ نومبر ۲۰۲۱",
  "Reckoned: 334 to 17 November less 99 from mid-August to October and about 15 in November, in seven and a half months: 29. The range is ours. The UN's 88 from May to August agree.":
    "حساب شوی: تر ۱۷ نومبر ۳۳۴، منفي ۹۹ د اګست له منځه تر اکټوبر او نږدې ۱۵ په نومبر کې، په اوو نیمو میاشتو کې: ۲۹. حدود زموږ دي. د ملګرو ملتونو ۸۸ له مۍ تر اګست ورسره سمون لري.",
  "members: a rise from 2,200 to nearly 4,000": "غړي: له ۲٬۲۰۰ څخه نږدې ۴٬۰۰۰ ته زیاتوالی",
  "UN Secretary-General, 14th report on ISIL": "د ملګرو ملتونو عمومي منشي، د داعش په اړه ۱۴م راپور",
  "AFP in medcom.id": "AFP په medcom.id کې",
  "After prison releases. The low end is ours for “nearly”; 2,200 is the figure before the rise.":
    "د بندیانو تر خوشې کېدو وروسته. ښکتنی سر د «نږدې» لپاره زموږ دی؛ ۲٬۲۰۰ تر زیاتوالي مخکې شمېره ده.",
  "members: about 7,000 in all (the high end), of them near two thirds in Pakistan by April 2023 (the low end)":
    "غړي: ټول نږدې ۷٬۰۰۰ (پورتنی سر)، له هغو تر اپرېل ۲۰۲۳ نږدې دوه درېیمې په پاکستان کې (ښکتنی سر)",
  "Giustozzi, ICCT, 30 January 2024, and LSE IDEAS, 6 February 2024":
    "Giustozzi, ICCT، ۳۰ جنوري ۲۰۲۴، او LSE IDEAS، ۶ فبروري ۲۰۲۴",
  "From talks with members of IS-K. Read in a mirrored copy.":
    "د داعش خراسان له غړو سره د خبرو له مخې. په یوه کاپي کې لوستل شوی.",
  "fighters and their families, 4,000 to 6,000: a ceiling for members, not their number":
    "جنګیالي او کورنۍ یې، ۴٬۰۰۰ تر ۶٬۰۰۰: د غړو پورتنی حد، نه شمېر یې",
  "UN Secretary-General, 17th report on ISIL": "د ملګرو ملتونو عمومي منشي، د داعش په اړه ۱۷م راپور",
  "Shafaqna, 25 August 2023": "Shafaqna، ۲۵ اګست ۲۰۲۳",
  "Not to be scored as 4,000 to 6,000 members: how many are family is not said. The low end is ours, one fighter for each person of his family.":
    "د ۴٬۰۰۰ تر ۶٬۰۰۰ غړو په توګه دې ونه شمېرل شي: دا نه ده ویل شوې چې څومره یې کورنۍ دي. ښکتنی سر زموږ دی، د هر جنګیالي په سر د کورنۍ یو کس.",
  "fighters: 4,000 to 6,000 say some member states, 2,000 to 3,500 others":
    "جنګیالي: ځینې غړي هېوادونه ۴٬۰۰۰ تر ۶٬۰۰۰ وایي، نور ۲٬۰۰۰ تر ۳٬۵۰۰",
  "UN Monitoring Team, 34th report": "د ملګرو ملتونو د څارنې ډله، ۳۴م راپور",
  "The Pakistan Times": "The Pakistan Times",
  "It says that fighters hidden in other groups make exact figures hard.":
    "وایي چې په نورو ډلو کې پټ جنګیالي کره شمېرې سختوي.",
  "fighters: about 70,000 mobile ones (Giustozzi); 58,000 to 100,000 in June 2021 (UN)":
    "جنګیالي: نږدې ۷۰٬۰۰۰ ګرځنده (Giustozzi)؛ په جون ۲۰۲۱ کې ۵۸٬۰۰۰ تر ۱۰۰٬۰۰۰ (ملګري ملتونه)",
  "UN Monitoring Team, 12th report (1988 Committee); Giustozzi, RUSI 2023":
    "د ملګرو ملتونو د څارنې ډله، ۱۲م راپور (د ۱۹۸۸ کمېټه)؛ Giustozzi, RUSI 2023",
  "otherT and salafiT: about 70,000 at the start": "otherT او salafiT: په پیل کې نږدې ۷۰٬۰۰۰",
  "the army as the Taliban count it, with men hired since":
    "پوځ لکه طالبان یې چې شمېري، له هغو سره چې وروسته ګومارل شوي",
  "Taliban defence ministry, 23 and 28 August 2022": "د طالبانو د دفاع وزارت، ۲۳ او ۲۸ اګست ۲۰۲۲",
  "Afghanistan International; Bakhtar in Xinhua": "Afghanistan International؛ باختر په Xinhua کې",
  "army, as claimed": "پوځ، لکه چې ویل شوي",
  "it is the army, not the movement": "دا پوځ دی، غورځنګ نه دی",
  "recruits of IS-K per month of every origin, those in Pakistan not told apart":
    "په میاشت کې د داعش خراسان نوي کسان له هر ځایه، هغه چې په پاکستان کې دي جلا شوي نه دي",
  "Giustozzi, RUSI 2023: two members of IS-K": "Giustozzi, RUSI 2023: د داعش خراسان دوه غړي",
  "Those from the Taliban are among them, and few. Read in a mirrored copy.":
    "هغه چې له طالبانو دي هم په کې دي، او لږ دي. په یوه کاپي کې لوستل شوی.",
  "Taliban who went over to IS-K since August 2021 and could be named":
    "هغه طالبان چې له اګست ۲۰۲۱ راهیسې داعش خراسان ته اوښتي او نومونه یې معلوم شوي",
  "Giustozzi, RUSI 2023–24": "Giustozzi, RUSI 2023–24",
  "About 11 minor commanders and one group of about 70; others may not have been seen. Known motives: no post, expelled, held on suspicion. Read in a mirrored copy.":
    "نږدې ۱۱ کوچني قومندانان او د نږدې ۷۰ کسانو یوه ډله؛ نور ښایي نه وي لیدل شوي. معلوم سببونه: منصب نه لرل، ایستل کېدل، د شک له امله نیول کېدل. په یوه کاپي کې لوستل شوی.",
  "TRT World, 18 November 2021": "TRT World، ۱۸ نومبر ۲۰۲۱",
  "UN Secretary-General report on Afghanistan, January 2022":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپور، جنوري ۲۰۲۲",
  "Daily Excelsior, 4 February 2022": "Daily Excelsior، ۴ فبروري ۲۰۲۲",
  "152 attacks from 19 August to 31 December, less 13, 38 and 48 to the end of October: 53 in two months.":
    "له ۱۹ اګست تر ۳۱ ډسمبر ۱۵۲ بریدونه، منفي ۱۳، ۳۸ او ۴۸ د اکټوبر تر پایه: په دوو میاشتو کې ۵۳.",
  "attacks in Afghanistan by gun (5 to 10) and by bomb (more than 10), per month":
    "په افغانستان کې په ټوپک (۵ تر ۱۰) او په بم (تر ۱۰ ډېر) بریدونه، په میاشت کې",
  "Afghan Witness counts, in Giustozzi, RUSI 2023–24":
    "د Afghan Witness شمېرنې، په Giustozzi, RUSI 2023–24 کې",
  "Afghan Witness": "Afghan Witness",
  "Bombs were most from April to July, so the half-years cut the peak. Read in a mirrored copy.":
    "بمونه له اپرېل تر جولای تر ټولو ډېر وو، نو نیم کلونه یې لوړه څوکه پرې کوي. په یوه کاپي کې لوستل شوی.",
  "attacks in Afghanistan by gun (2 to 5) and by bomb (3 to 6), per month":
    "په افغانستان کې په ټوپک (۲ تر ۵) او په بم (۳ تر ۶) بریدونه، په میاشت کې",
  "Read in a mirrored copy.": "په یوه کاپي کې لوستل شوی.",
  "UN Secretary-General report on Afghanistan, December 2023":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپور، ډسمبر ۲۰۲۳",
  "27 in 99 days, given for comparison in the report of a year later; the page was not found again.":
    "په ۹۹ ورځو کې ۲۷، چې د یوه کال وروسته په راپور کې د پرتلې لپاره ورکړل شوي؛ هغه مخ بیا ونه موندل شو.",
  "Afghan Witness, 10 November 2023": "Afghan Witness، ۱۰ نومبر ۲۰۲۳",
  "What is left of 18 from January to October, at most 4 in two months; two of January are told of.":
    "هغه چې له جنورۍ تر اکټوبر له ۱۸ پاتې کېږي، په دوو میاشتو کې ډېر تر ډېره ۴؛ د جنورۍ د دوو یادونه شوې.",
  "Giustozzi (2024) gives the same count.": "Giustozzi (2024) هماغه شمېر ورکوي.",
  "Amu TV, of the next report": "Amu TV، د بل راپور په اړه",
  "8 in 99 days. Its months are also Afghan Witness’s: the same attacks, counted by another.":
    "په ۹۹ ورځو کې ۸. میاشتې یې د Afghan Witness هم دي: هماغه بریدونه، د بل له خوا شمېرل شوي.",
  "UN Secretary-General report on Afghanistan, early 2024":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپور، د ۲۰۲۴ پیل",
  "Amu TV": "Amu TV",
  "3 in 64 days.": "په ۶۴ ورځو کې ۳.",
  "UN Secretary-General report on Afghanistan, June 2024":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپور، جون ۲۰۲۴",
  KabulNow: "KabulNow",
  "At least 6 in 103 days. The high end is the highest quarter of that year: the year’s 22 leave no room for more.":
    "په ۱۰۳ ورځو کې لږ تر لږه ۶. پورتنی سر د هغه کال تر ټولو لوړه ربع ده: د کال ۲۲ د ډېرو لپاره ځای نه پرېږدي.",
  "UN Secretary-General report on Afghanistan, September 2024":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپور، سپټمبر ۲۰۲۴",
  "At least 4 in 79 days. The high end is the highest quarter of that year.":
    "په ۷۹ ورځو کې لږ تر لږه ۴. پورتنی سر د هغه کال تر ټولو لوړه ربع ده.",
  "UN Secretary-General report on Afghanistan, December 2024":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپور، ډسمبر ۲۰۲۴",
  "6 in 92 days.": "په ۹۲ ورځو کې ۶.",
  "GDP per head of the year at constant prices, 2020 = 1":
    "د کال سړي سر ناخالص کورني تولیدات په ثابتو بیو، ۲۰۲۰ = ۱",
  "World Bank; UNDP, Socio-Economic Outlook 2023; UN World Population Prospects 2024":
    "نړیوال بانک؛ UNDP, Socio-Economic Outlook 2023; UN World Population Prospects 2024",
  "Al-Quds, for UNDP": "Al-Quds، د UNDP لپاره",
  "Reckoned: .793 of GDP in 2021, then −6.2 % (World Bank, the low end) or −3.6 % (UNDP, the high end), over 40.58 for 39.07 million people.":
    "حساب شوی: په ۲۰۲۱ کې د تولید ۰٫۷۹۳، بیا منفي ۶٫۲ سلنه (نړیوال بانک، ښکتنی سر) یا منفي ۳٫۶ سلنه (UNDP، پورتنی سر)، د ۳۹٫۰۷ پر ځای پر ۴۰٫۵۸ میلیونو خلکو وېشل شوی.",
  "World Bank; UN World Population Prospects 2024": "نړیوال بانک؛ UN World Population Prospects 2024",
  dogruhaber: "dogruhaber",
  "Reckoned from 2022: +2.7 % (at the low end 2.3 %, a later figure that could not be confirmed), over 41.45 million people.":
    "له ۲۰۲۲ حساب شوی: ۲٫۷ سلنه زیات (په ښکتني سر کې ۲٫۳ سلنه، چې وروسته شمېره ده او تایید نه شوه)، پر ۴۱٫۴۵ میلیونو خلکو وېشل شوی.",
  "World Bank, Afghanistan Development Update, April 2025; UN World Population Prospects 2024":
    "نړیوال بانک، Afghanistan Development Update، اپرېل ۲۰۲۵؛ UN World Population Prospects 2024",
  "Afghan Eye": "Afghan Eye",
  "Reckoned from 2023: +2.5 %, over 42.65 million people. That count of people knows nothing of those who came back from Pakistan since October 2023: with them it is less per head.":
    "له ۲۰۲۳ حساب شوی: ۲٫۵ سلنه زیات، پر ۴۲٫۶۵ میلیونو خلکو وېشل شوی. د خلکو دا شمېر هغه کسان نه رانغاړي چې له اکټوبر ۲۰۲۳ راهیسې له پاکستانه راستانه شوي: له هغوی سره سړي سر لا کم دی.",
  "all external grants, 4.65 billion USD, over 8.5 billion per year before 2021":
    "ټولې بهرنۍ بلاعوضه مرستې، ۴٫۶۵ میلیارده امریکایي ډالر، له ۲۰۲۱ مخکې د کال د ۸٫۵ میلیاردو په پرتله",
  "World Bank, Afghanistan Development Update, April 2025, p. 12":
    "نړیوال بانک، Afghanistan Development Update، اپرېل ۲۰۲۵، ۱۲ مخ",
  "Afghan Eye, 29 April 2025": "Afghan Eye، ۲۹ اپرېل ۲۰۲۵",
  humanitarianFloor: "humanitarianFloor",
  "Reckoned back from 2023 and 2024.": "له ۲۰۲۳ او ۲۰۲۴ شاته حساب شوی.",
  "all external grants, 3.5 billion USD, over 8.5 billion per year before 2021":
    "ټولې بهرنۍ بلاعوضه مرستې، ۳٫۵ میلیارده امریکایي ډالر، له ۲۰۲۱ مخکې د کال د ۸٫۵ میلیاردو په پرتله",
  "Reckoned back from 2024.": "له ۲۰۲۴ شاته حساب شوی.",
  "all external grants, 2.9 billion USD, over 8.5 billion per year before 2021":
    "ټولې بهرنۍ بلاعوضه مرستې، ۲٫۹ میلیارده امریکایي ډالر، له ۲۰۲۱ مخکې د کال د ۸٫۵ میلیاردو په پرتله",
  "share of people who cannot meet basic needs: 34 million":
    "د هغو خلکو برخه چې خپلې لومړنۍ اړتیاوې نه شي پوره کولای: ۳۴ میلیونه",
  "UNDP, Socio-Economic Outlook 2023": "UNDP, Socio-Economic Outlook 2023",
  "the measure itself: a straight line in the economy through this figure":
    "خپله شاخص: د اقتصاد یوه سیده کرښه چې له دې شمېرې تېرېږي",
  "Contested: nearly one in two below 3 USD a day in 2025 (World Bank), 65 % by many measures together (UNDP 2025). Neither can be compared with it.":
    "پرې یوه خوله نه دي: په ۲۰۲۵ کې نږدې له هرو دوو یو کس په ورځ کې تر ۳ ډالرو لږ (نړیوال بانک)، د څو شاخصونو له مخې یوځای ۶۵ سلنه (UNDP 2025). هېڅ یو ورسره نه شي پرتله کېدای.",
  "fighters, about 2,000": "جنګیالي، نږدې ۲٬۰۰۰",
  "UN Monitoring Team, 36th report": "د ملګرو ملتونو د څارنې ډله، ۳۶م راپور",
  "ABNA, 2 August 2025": "ABNA، ۲ اګست ۲۰۲۵",
  "The range is ours for “about”. One outlet says in the north of the country, another in Afghanistan.":
    "حدود د «شاوخوا» لپاره زموږ دي. یوه رسنۍ د هېواد شمال وایي، بله افغانستان.",
  "members, about 2,000": "غړي، نږدې ۲٬۰۰۰",
  "UN Monitoring Team, 16th report (1988 Committee)": "د ملګرو ملتونو د څارنې ډله، ۱۶م راپور (د ۱۹۸۸ کمېټه)",
  "ABNA and cairo24, 20 December 2025": "ABNA او cairo24، ۲۰ ډسمبر ۲۰۲۵",
  "The range is ours for “about”. By the team that gave the figure of July: a second look, not a second source.":
    "حدود د «شاوخوا» لپاره زموږ دي. د هماغې ډلې له خوا چې د جولای شمېره یې ورکړې: دویم نظر دی، دویمه سرچینه نه ده.",
  "members of the movement: by no account fewer than the fighters of September 2021 (the low end); the high end is the army as claimed":
    "د غورځنګ غړي: د هېڅ وینا له مخې د سپټمبر ۲۰۲۱ تر جنګیالیو لږ نه دي (ښکتنی سر)؛ پورتنی سر هغه پوځ دی چې ویل شوی",
  "Taliban spokesman, 31 December 2025; UN Monitoring Team, 16th report (1988 Committee)":
    "د طالبانو ویاند، ۳۱ ډسمبر ۲۰۲۵؛ د ملګرو ملتونو د څارنې ډله، ۱۶م راپور (د ۱۹۸۸ کمېټه)",
  "ABNA, 31 December 2025": "ABNA، ۳۱ ډسمبر ۲۰۲۵",
  "Nobody has counted the movement since 2021, and all accounts have it grow. The Team gives 350,000 to 450,000 for army, police and intelligence together, cut by a fifth in 2025.":
    "له ۲۰۲۱ راهیسې غورځنګ هېچا نه دی شمېرلی، او ټولې ویناوې وایي چې زیات شوی. د څارنې ډله د پوځ، پولیسو او استخباراتو لپاره یوځای ۳۵۰٬۰۰۰ تر ۴۵۰٬۰۰۰ ورکوي، چې په ۲۰۲۵ کې پنځمه برخه کم شوي.",
  "UN Secretary-General report on Afghanistan, early 2025":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپور، د ۲۰۲۵ پیل",
  "6 in 92 days. The four quarters from February 2024 make the 22 that the UN gives for the year.":
    "په ۹۲ ورځو کې ۶. له فبروري ۲۰۲۴ څلور ربعې هماغه ۲۲ جوړوي چې ملګري ملتونه یې د کال لپاره ورکوي.",
  "attacks by IS-K in Afghanistan, per month": "په افغانستان کې د داعش خراسان بریدونه، په میاشت کې",
  "UN Secretary-General reports on Afghanistan, June 2025 to March 2026":
    "د افغانستان په اړه د ملګرو ملتونو د عمومي منشي راپورونه، له جون ۲۰۲۵ تر مارچ ۲۰۲۶",
  "Ariana News; Khyber Chronicles; Radio Azadi": "Ariana News؛ Khyber Chronicles؛ ازادي راډیو",
  "The low end is the four that could be found named in twelve months; the high end the lowest quarter of the year before, since each report says fewer. The counts themselves were not found.":
    "ښکتنی سر هغه څلور دي چې په دوولسو میاشتو کې یې نومونه وموندل شول؛ پورتنی سر د تېر کال تر ټولو ټیټه ربع ده، ځکه هر راپور لا کم وایي. خپله شمېرنې ونه موندل شوې.",
  "World Bank, Afghanistan Development Update, 10 December 2025 (projection)":
    "نړیوال بانک، Afghanistan Development Update، ۱۰ ډسمبر ۲۰۲۵ (اټکل)",
  "pubt.io; AVA": "pubt.io؛ AVA",
  "Reckoned from 2024: −4 % per head (GDP +4.3 %, people +8.6 %, with those who came back). The change is sure, the level less so.":
    "له ۲۰۲۴ حساب شوی: سړي سر ۴ سلنه کم (ټول تولید ۴٫۳ سلنه زیات، خلک ۸٫۶ سلنه زیات، له راستنو شویو سره). بدلون ډاډه دی، کچه لږ.",
};

export const tellObservation = (text: string): string => texts[text as ObservationText] ?? text;
