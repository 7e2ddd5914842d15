/** The texts of the claims in Pashto. */
import type { ClaimText } from "../../told/ClaimText.ts";

const texts: Readonly<Record<ClaimText, string>> = {
  "The takeover cut aid, and people became poorer.":
    "د طالبانو واک نیولو مرستې پرې کړې، او خلک لا بېوزله شول.",
  "The sudden loss of funds has driven increases in poverty and hunger around the country.":
    "د پیسو ناڅاپي له لاسه وتلو په ټول هېواد کې بېوزلي او لوږه زیاته کړې ده.",
  "paragraph 1": "۱م پراګراف",
  "That aid answers policy and the economy answers aid is built in; how strongly is known only roughly, and the test tells what follows. Hunger is not in the model: as it was counted it did not follow the economy.":
    "دا چې مرستې پالیسۍ ته او اقتصاد مرستو ته ځواب وایي، په موډل کې له مخکې جوړ دی؛ څومره په زور، یوازې تخمیناً معلومه ده، او ازموینه وایي چې له دې څه راوځي. لوږه په موډل کې نشته: لکه څنګه چې شمېرل شوې، په اقتصاد پسې نه ده تللې.",
  "aid falls, as donors leave a hard line": "مرستې کمېږي، ځکه مرسته کوونکي له سخت دریځه لرې کېږي",
  "aid stays as it was before 2021": "مرستې لکه له ۲۰۲۱ مخکې پاتې کېږي",
  "Economy, second and third year": "اقتصاد، دویم او درېیم کال",
  "GDP per head, 2020 = 1": "سړي سر ناخالص کورني تولیدات، ۲۰۲۰ = ۱",
  "A fifth of the fall of all GDP from 2020 to 2022, from 1 to .744 (World Bank); per head it fell more.":
    "له ۲۰۲۰ تر ۲۰۲۲ د ټول تولید د پرېوتو پنځمه برخه، له ۱ څخه ۰٫۷۴۴ ته (نړیوال بانک)؛ سړي سر تر دې هم ډېر پرېوتی.",
  "aid falls, and sanctions and frozen money stay": "مرستې کمېږي، او بندیزونه او کنګل شوې پیسې پاتې کېږي",
  "aid stays as it was before 2021, and there are neither sanctions nor frozen money":
    "مرستې لکه له ۲۰۲۱ مخکې پاتې کېږي، او نه بندیزونه شته او نه کنګل شوې پیسې",
  "Poverty brings IS-K recruits from the unaffiliated and from the Taliban.":
    "بېوزلي داعش خراسان ته له بې پلوه خلکو او له طالبانو نوي کسان راولي.",
  "rising poverty, sickness, and malnutrition … have enabled IS-K to coerce both unaffiliated and former Taliban members":
    "زیاتېدونکې بېوزلۍ، ناروغۍ او خوارځواکۍ … داعش خراسان ته وس ورکړی چې هم بې پلوه کسان او هم د طالبانو پخواني غړي اړ باسي",
  "paragraph 6": "۶م پراګراف",
  "People join by choice here: that IS-K coerces them is not modelled. Hardship as a motive is contested (Berman et al. 2011 reject it); its range includes zero and negative values. In poverty it is also harder to stay out of both sides: what that does by itself, without hardship as a motive for IS-K, is shown beside.":
    "دلته خلک په خپله خوښه یوځای کېږي: دا چې داعش خراسان یې اړ باسي، په موډل کې نشته. پر دې یوه خوله نه دي چې سختي یو سبب دی (Berman et al. 2011 یې ردوي)؛ حدود یې صفر او منفي اندازې هم رانغاړي. په بېوزلۍ کې له دواړو لورو لرې پاتې کېدل هم سختېږي: دا چې دا په یوازې ځان څه کوي، بې له دې چې سختي داعش خراسان ته د تللو سبب وي، ورسره ښودل شوي.",
  "an economy without its aid": "اقتصاد بې له مرستو",
  "the economy of 2020, aid kept": "د ۲۰۲۰ کال اقتصاد، مرستې پاتې",
  "Joined IS-K from neither side in 36 months":
    "په ۳۶ میاشتو کې بې پلوه کسان چې له داعش خراسان سره یوځای شوي",
  people: "کسان",
  "15 per month: a tenth of the 150 or more who joined per month in mid-2022 (Giustozzi, RUSI 2023).":
    "په میاشت کې ۱۵: د هغو ۱۵۰ یا ډېرو لسمه برخه چې د ۲۰۲۲ په منځ کې هره میاشت یوځای کېدل (Giustozzi, RUSI 2023).",
  "Left the Taliban for IS-K in 36 months": "په ۳۶ میاشتو کې له طالبانو داعش خراسان ته اوښتي",
  "As many as could be named from August 2021 to June 2023 (Giustozzi, RUSI 2023–24).":
    "هغومره چې له اګست ۲۰۲۱ تر جون ۲۰۲۳ یې نومونه اخیستل کېدای شول (Giustozzi, RUSI 2023–24).",
  "Went home from the Taliban in 36 months": "په ۳۶ میاشتو کې له طالبانو کور ته تللي",
  "One in a hundred of the 70,000 mobile fighters of September 2021 (Giustozzi, RUSI 2023).":
    "د سپټمبر ۲۰۲۱ د ۷۰٬۰۰۰ ګرځنده جنګیالیو سلمه برخه (Giustozzi, RUSI 2023).",
  "an economy without its aid, hardship no motive to join IS-K":
    "اقتصاد بې له مرستو، سختي داعش خراسان ته د تللو سبب نه دی",
  "the economy of 2020, aid kept, hardship no motive": "د ۲۰۲۰ کال اقتصاد، مرستې پاتې، سختي سبب نه دی",
  "IS-K’s propaganda draws members of the Taliban to it.": "د داعش خراسان تبلیغات د طالبانو غړي ورکاږي.",
  "The propaganda campaign claims the Taliban is failing to follow Sharia … concerning for hardliners.":
    "تبلیغاتي کمپاین ادعا کوي چې طالبان پر شریعت عمل نه کوي … چې دا د سختدریځو لپاره د اندېښنې وړ ده.",
  "paragraph 7": "۷م پراګراف",
  "The policy stays as the base has it. Under a hard line there is little to call betrayal: C4 asks about that. The source speaks of people of neither side, too: they are shown beside.":
    "پالیسي لکه په بنسټ کې چې ده، پاتې کېږي. تر سخت دریځ لاندې لږ څه شته چې خیانت وبلل شي: C4 د همدې پوښتنه کوي. سرچینه د بې پلوه خلکو خبره هم کوي: هغوی ورسره ښودل شوي.",
  "strong propaganda, .9": "زورور تبلیغات، ۰٫۹",
  "weak propaganda, .1": "کمزوري تبلیغات، ۰٫۱",
  "When the Taliban moderate, their hard-liners leave for IS-K.":
    "کله چې طالبان معتدل شي، سختدریځي یې داعش خراسان ته اوړي.",
  "If the group concedes or compromises on doctrinal purity …, hard-liners may join the more stringent IS-K.":
    "که ډله د عقیدې پر پاکوالي امتیاز ورکړي یا جوړجاړی وکړي …، سختدریځي ښایي له لا سخت داعش خراسان سره یوځای شي.",
  "takeaway 9": "۹مه پایله",
  "Few have left under a hard line. The claim predicts that, but a harmless rival would give the same. Only the comparison with moderation can tell. The source speaks of those who go to the rival; who goes home is shown beside, and so are lesser doses, down to women’s rights alone.":
    "تر سخت دریځ لاندې لږ کسان وتلي دي. ادعا همدا وایي، خو بې زیانه سیال به هم همدا راوړي. یوازې له اعتدال سره پرتله یې بېلولای شي. سرچینه د هغو خبره کوي چې سیال ته ځي؛ دا چې څوک کور ته ځي، ورسره ښودل شوي، او همدا راز لا وړې اندازې، تر یوازې د ښځو د حقونو پورې.",
  "moderation .7": "اعتدال ۰٫۷",
  "a hard line, moderation .1": "سخت دریځ، اعتدال ۰٫۱",
  "Hard-liners among members of the Taliban, month 36": "د طالبانو په غړو کې سختدریځي، میاشت ۳۶",
  share: "برخه",
  "One member in a hundred.": "په سلو کې یو غړی.",
  "Members of the Taliban, month 36": "د طالبانو غړي، میاشت ۳۶",
  "moderation .5": "اعتدال ۰٫۵",
  "moderation .3": "اعتدال ۰٫۳",
  "women’s rights alone to .6, all else on the hard line": "یوازې د ښځو حقونه ۰٫۶ ته، نور هر څه پر سخت دریځ",
  "Striking at IS-K and at Salafis alike weakens IS-K at first, but drives some people of Salafi communities to it, and does worse in the end than striking at IS-K alone.":
    "داعش خراسان او سلفیان یو شان وهل په پیل کې داعش خراسان کمزوری کوي، خو د سلفي ټولنو ځینې خلک ورته بیایي، او په پای کې یې پایله تر دې بده ده چې یوازې داعش خراسان ووهل شي.",
  "IS-K has strengthened through effective recruitment, the increased repression of Salafists who join their ranks":
    "داعش خراسان په اغېزمن جلب او جذب او د سلفیانو په زیاته ځپنه پیاوړی شوی، چې د هغه لیکو ته ورځي",
  "takeaway 8": "۸مه پایله",
  "Salafi is not IS-K: most Salafis are quietist. Harm is an outcome here, never a score.":
    "سلفي داعش خراسان نه دی: ډېری سلفیان له سیاست او جګړې لرې دي. زیان دلته پایله ده، هېڅکله نمره نه ده.",
  "full policing that hardly tells Salafis from IS-K, selectivity .1":
    "پوره ځپنه چې سلفیان له داعش خراسان ډېر لږ بېلوي، دقت ۰٫۱",
  "no policing": "هېڅ ځپنه",
  "Members of IS-K, month 6": "د داعش خراسان غړي، میاشت ۶",
  "A tenth of the nearly 4,000 that the UN put it at in January 2022 (14th report on ISIL).":
    "د هغو نږدې ۴٬۰۰۰ لسمه برخه چې ملګرو ملتونو په جنوري ۲۰۲۲ کې ښودلي (د داعش په اړه ۱۴م راپور).",
  "People of Salafi groups who joined IS-K in 60 months":
    "په ۶۰ میاشتو کې د سلفي ډلو خلک چې له داعش خراسان سره یوځای شوي",
  "full policing of IS-K alone, selectivity .9": "د یوازې داعش خراسان پوره ځپنه، دقت ۰٫۹",
  "Members of IS-K, month 60": "د داعش خراسان غړي، میاشت ۶۰",
  "IS-K’s attacks bring it recruits and cost the regime legitimacy.":
    "د داعش خراسان بریدونه ورته نوي کسان راولي او د حکومت مشروعیت کموي.",
  "some successful attacks against the Taliban and minorities": "پر طالبانو او لږکیو ځینې بریالي بریدونه",
  "One-sided by construction: attacks can only feed propaganda and cost legitimacy, so that their sign is built in and the test tells their size. Fear of them, disgust at them and backlash are left out.":
    "د جوړښت له مخې یو اړخیزه ده: بریدونه یوازې تبلیغات پیاوړي کولای او مشروعیت کمولای شي، نو لوری یې له مخکې جوړ دی او ازموینه یې اندازه وایي. له بریدونو وېره، کرکه او غبرګون په کې نشته.",
  "IS-K attacks": "داعش خراسان بریدونه کوي",
  "IS-K never attacks": "داعش خراسان هېڅکله برید نه کوي",
  "Joined IS-K, from neither side or from the Taliban, in 36 months":
    "په ۳۶ میاشتو کې له داعش خراسان سره یوځای شوي، بې پلوه یا له طالبانو",
  "Legitimacy, third year": "مشروعیت، درېیم کال",
  "index 0–1": "انډېکس ۰ تر ۱",
  "A twentieth of the way from where it begins, .5, to where the regime collapses, .1.":
    "د هغې لارې شلمه برخه چې له پیل، ۰٫۵، تر هغه ځایه ده چې حکومت نسکورېږي، ۰٫۱.",
  "A leadership that looks ahead moderates less with the rival than without it.":
    "هغه مشرتابه چې وړاندې ګوري، د سیال په شتون کې د هغه تر نشتون لږ معتدل کېږي.",
  "IS-K is manipulating this competition to prevent the Taliban from liberalizing.":
    "داعش خراسان له دې سیالۍ کار اخلي چې طالبان پرانیستي نه شي.",
  "paragraph 7 and takeaway 9": "۷م پراګراف او ۹مه پایله",
  "The leadership weighs members and the rival as the base has it (threatWeight, horizon); its wishes are assumed, its choices are a result. A rival is two things, an exit for hard-liners and a story that calls each concession a betrayal: four arms tell what each does by itself and what both do together. With neither, a rival that only strikes leaves the choice as it is without one.":
    "مشرتابه غړي او سیال لکه په بنسټ کې تلي (threatWeight, horizon)؛ غوښتنې یې فرض شوې، ټاکنې یې پایله ده. سیال دوه شیان دي: د سختدریځو لپاره د وتلو لار، او کیسه چې هر امتیاز خیانت بولي: څلور حالتونه وایي چې هر یو یوازې څه کوي او دواړه یوځای څه. بې له دواړو، هغه سیال چې یوازې برید کوي، ټاکنه همداسې پرېږدي لکه بې سیاله.",
  "a rival to join, and its story of betrayal": "سیال چې ورسره یوځای کېدای شي، او د خیانت کیسه یې",
  "no rival": "بې سیاله",
  "Moderation the leadership chooses, fourth and fifth year":
    "هغه اعتدال چې مشرتابه یې ټاکي، څلورم او پنځم کال",
  "One step of the leadership’s own review.": "د مشرتابه د خپلې بیاکتنې یو ګام.",
  "Left the Taliban for IS-K in 60 months": "په ۶۰ میاشتو کې له طالبانو داعش خراسان ته اوښتي",
  "Went home from the Taliban in 60 months": "په ۶۰ میاشتو کې له طالبانو کور ته تللي",
  "a rival to join, without a story of betrayal": "سیال چې ورسره یوځای کېدای شي، بې د خیانت له کیسې",
  "a rival that nobody can join, with its story of betrayal":
    "سیال چې هېڅوک ورسره نه شي یوځای کېدای، د خیانت له کیسې سره",
  "Exit and story together beyond each alone: moderation chosen, fourth and fifth year":
    "د وتلو لار او کیسه یوځای، تر هر یوه یوازې ډېر: ټاکل شوی اعتدال، څلورم او پنځم کال",
  "In the long run moderation brings aid and a better economy, and with them a smaller rival.":
    "په اوږده موده کې اعتدال مرستې او لا ښه اقتصاد راولي، او ورسره لا کوچنی سیال.",
  "could also benefit from moderation which would encourage foreign aid, investment, and recognition":
    "له اعتداله ګټه هم اخیستلای شي، چې بهرنۍ مرستې، پانګونه او رسمي پېژندنه به وهڅوي",
  "It is built in that donors answer moderation; it is not built in where they begin to, nor how IS-K uses it. Investment and recognition come with opening abroad, apart from aid: C14.":
    "دا له مخکې جوړ دی چې مرسته کوونکي اعتدال ته ځواب وایي؛ دا نه دی جوړ چې له کومه ځایه یې پیلوي، او نه دا چې داعش خراسان یې څنګه کاروي. پانګونه او رسمي پېژندنه له بهر سره د پرانیستو اړیکو له لارې راځي، له مرستو جلا: C14.",
  "Aid, seventh year": "مرستې، اووم کال",
  "index, before 2021 = 1": "انډېکس، له ۲۰۲۱ مخکې = ۱",
  "A tenth of the aid before 2021.": "له ۲۰۲۱ مخکې د مرستو لسمه برخه.",
  "Economy, seventh year": "اقتصاد، اووم کال",
  "Members of IS-K, seventh year": "د داعش خراسان غړي، اووم کال",
  "When aid has stopped, the rise of IS-K undermines legitimacy and may bring the regime down.":
    "کله چې مرستې ودرېږي، د داعش خراسان زیاتېدل مشروعیت کمزوری کوي او ښایي حکومت نسکور کړي.",
  "undermining the legitimacy of the Taliban … It could also lead to the collapse of the regime.":
    "د طالبانو د مشروعیت کمزوري کول … دا د حکومت نسکورېدو ته هم رسېدلای شي.",
  "paragraph 10": "۱۰م پراګراف",
  "Collapse is a criterion of the model: too few members, a rival half as large, or legitimacy below .1. Neither side of the comparison has aid. The quotation goes on “across the Muslim world”: C16 asks about that.":
    "نسکورېدل د موډل معیار دی: ډېر لږ غړي، داسې سیال چې د دوی د نیمایي هومره وي، یا تر ۰٫۱ ښکته مشروعیت. د پرتلې هېڅ خوا مرستې نه لري. اخیستنه «په ټوله اسلامي نړۍ کې» دوام کوي: C16 د همدې پوښتنه کوي.",
  "no aid, and IS-K rises for two years to full propaganda and half as much money again":
    "مرستې نشته، او داعش خراسان دوه کاله زیاتېږي، پوره تبلیغاتو او یو نیم ځله پیسو ته",
  "no aid and no IS-K": "نه مرستې او نه داعش خراسان",
  "Legitimacy, seventh year": "مشروعیت، اووم کال",
  "Regimes that collapse within seven years": "هغه حکومتونه چې په اوو کلونو کې نسکورېږي",
  "share of runs": "د چلونو برخه",
  "One run in twenty.": "په هرو شلو چلونو کې یوه.",
  "Moderation opens rifts in the ranks within two years.":
    "اعتدال په دوو کلونو کې په لیکو کې درزونه پیدا کوي.",
  "Complete cohesion has been critical to the Taliban, so rifts created by moderation could pose a serious risk.":
    "پوره یووالی طالبانو ته خورا مهم و، نو هغه درزونه چې اعتدال یې پیدا کړي، جدي خطر کېدای شي.",
  "takeaway 4": "۴مه پایله",
  "The exits decide, and both ways out are shown apart: the source means those who go to the rival. That the regime moves away from its hard-liners is what moderation means, no finding: those two are only shown.":
    "وتل پرېکړه کوي، او د وتلو دواړه لارې جلا ښودل شوې: سرچینه د هغو خبره کوي چې سیال ته ځي. دا چې حکومت له خپلو سختدریځو لرې کېږي، د اعتدال معنا ده، موندنه نه ده: هغه دوه یوازې ښودل شوي.",
  "Left the Taliban of their own will, for IS-K or home, in 24 months":
    "په ۲۴ میاشتو کې په خپله خوښه له طالبانو وتلي، داعش خراسان ته یا کور ته",
  "Left the Taliban for IS-K in 24 months": "په ۲۴ میاشتو کې له طالبانو داعش خراسان ته اوښتي",
  "Went home from the Taliban in 24 months": "په ۲۴ میاشتو کې له طالبانو کور ته تللي",
  "Mean distance of members above the regime, first two years":
    "تر حکومت پورته د غړو اوسط واټن، لومړي دوه کاله",
  "A twentieth of the whole scale from least to most hard-line.":
    "د ټولې کچې شلمه برخه، له تر ټولو نرم څخه تر ټولو سختدریځي پورې.",
  "Members more hard-line than the regime, first two years":
    "هغه غړي چې تر حکومت ډېر سختدریځي دي، لومړي دوه کاله",
  "One member in ten.": "په هرو لسو کې یو غړی.",
  "The two compete for people and places: with IS-K fewer join the Taliban, and it has a strong presence in regions.":
    "دواړه د خلکو او ځایونو پر سر سیالي کوي: چې داعش خراسان وي، لا لږ کسان له طالبانو سره یوځای کېږي، او داعش خراسان په ځینو سیمو کې پیاوړی حضور لري.",
  "seeking to claim and mobilize the resources needed for jihad, including territory":
    "د جهاد لپاره د اړتیا وړ سرچینو، د ځمکې په ګډون، د ادعا او راټولولو هڅه",
  "takeaway 7": "۷مه پایله",
  "A strong presence is a count of heads: IS-K has a fifth of the armed people of a macro-region or more. It holds no ground; the UN saw nobody challenge the Taliban’s control. Money and arms are not fought over here.":
    "پیاوړی حضور د سرونو شمېر دی: داعش خراسان د یوې لویې سیمې د وسله والو پنځمه برخه یا ډېر لري. هېڅ ځمکه یې په لاس کې نه ده؛ ملګرو ملتونو هېڅوک نه دی لیدلی چې د طالبانو واک ننګولی وي. دلته د پیسو او وسلو پر سر سیالي نشته.",
  "with IS-K": "داعش خراسان شته",
  "without IS-K": "داعش خراسان نشته",
  "Joined the Taliban in 60 months": "په ۶۰ میاشتو کې له طالبانو سره یوځای شوي",
  "Regions with a strong presence of IS-K, fourth and fifth year":
    "هغه سیمې چې داعش خراسان په کې پیاوړی حضور لري، څلورم او پنځم کال",
  regions: "سیمې",
  "One of the five regions every other month.": "له پنځو سیمو یوه، یوه میاشت پرېښې.",
  "A rival that claims to be the only rightful caliphate draws hard-liners into its ranks.":
    "هغه سیال چې ادعا کوي یوازینی پر حق خلافت دی، سختدریځي خپلو لیکو ته راکاږي.",
  "Both IS-K and the Taliban seek to be the global caliphate":
    "داعش خراسان او طالبان دواړه غواړي نړیوال خلافت وي",
  "takeaway 5": "۵مه پایله",
  "The claim acts where the source has it act, on joining IS-K, and the more so the more hard-line a person is. How much it weighs is chosen, from nothing upwards; no measurement bounds it. What the Taliban claim for themselves is not in the model.":
    "ادعا هلته کار کوي چې سرچینه یې ښیي: پر داعش خراسان سره یوځای کېدو، او یو کس چې هر څومره سختدریځی وي، هومره ډېر. څومره وزن لري، ټاکل شوی دی، له هېڅ څخه پورته؛ هېڅ اندازه کول یې حد نه ټاکي. هغه څه چې طالبان یې د خپل ځان لپاره ادعا کوي، په موډل کې نشته.",
  "IS-K’s claim weighs as in the base": "د داعش خراسان ادعا لکه په بنسټ کې وزن لري",
  "IS-K’s claim weighs nothing": "د داعش خراسان ادعا هېڅ وزن نه لري",
  "Joined IS-K from neither side in 60 months":
    "په ۶۰ میاشتو کې بې پلوه کسان چې له داعش خراسان سره یوځای شوي",
  "Hard-liners who left the Taliban for IS-K in 60 months":
    "په ۶۰ میاشتو کې له طالبانو داعش خراسان ته اوښتي سختدریځي",
  "Members of the Taliban, month 60": "د طالبانو غړي، میاشت ۶۰",
  "Over ten years a hard line with more policing of IS-K does worse than moderation with the aid it brings.":
    "په لسو کلونو کې سخت دریځ، چې داعش خراسان پکې لا ډېر ځپل کېږي، تر اعتدال او د هغه تر مرستو بده پایله لري.",
  "no single group has been able to rule Afghanistan peacefully and effectively through repressive policy":
    "هېڅ یوه ډله په یوازې ځان د ځپونکې پالیسۍ له لارې په سوله ییز او اغېزمن ډول پر افغانستان واکمني نه ده کړای شوې",
  "paragraph 11": "۱۱م پراګراف",
  "Policing means raids and detentions against IS-K. The quotation means more: exclusion of the many, and their resistance. Neither is in the model, and peace is measured only by attacks of IS-K.":
    "ځپنه د داعش خراسان پر ضد چاپې او نیول دي. د اخیستنې مطلب تر دې ډېر دی: د ډېرو خلکو بې برخې کول، او د هغوی مقاومت. دا دواړه په موډل کې نشته، او سوله یوازې د داعش خراسان په بریدونو اندازه کېږي.",
  "moderation .1, policing .8": "اعتدال ۰٫۱، ځپنه ۰٫۸",
  "moderation .7, policing as in the base": "اعتدال ۰٫۷، ځپنه لکه په بنسټ کې",
  "Legitimacy, tenth year": "مشروعیت، لسم کال",
  "Attacks per month, tenth year": "په میاشت کې بریدونه، لسم کال",
  "attacks per month": "په میاشت کې بریدونه",
  "Near the 1.5 to 2 per month that were counted in 2024, at least (UN Secretary-General).":
    "په میاشت کې هغو لږ تر لږه ۱٫۵ تر ۲ بریدونو ته نږدې چې په ۲۰۲۴ کې شمېرل شوي (د ملګرو ملتونو عمومي منشي).",
  "Opening abroad, with rights at home as they are, sends hard-liners to IS-K.":
    "بهر ته پرانیستل کېدل، چې په هېواد کې دننه حقونه هماغسې پاتې وي، سختدریځي داعش خراسان ته بیایي.",
  "If the group … cooperates with foreign governments, hard-liners may join the more stringent IS-K.":
    "که ډله … له بهرنیو حکومتونو سره همکاري وکړي، سختدریځي ښایي له لا سخت داعش خراسان سره یوځای شي.",
  "Here one strand moves, foreign relations; women’s rights, minorities and inclusion stay. That is what 2025 looked like: recognition came, and rights shrank. Donors give this strand a weight of its own, and trade and recognition add to the economy apart from aid.":
    "دلته یوه برخه خوځېږي، له بهر سره اړیکې؛ د ښځو حقونه، لږکي او ټول شموله حکومت همداسې پاتې کېږي. ۲۰۲۵ کال همداسې ښکارېده: رسمي پېژندنه راغله، او حقونه کم شول. مرسته کوونکي دې برخې ته خپل وزن ورکوي، او سوداګري او پېژندنه له مرستو جلا اقتصاد ته ورزیاتوي.",
  "foreign relations alone to .7, all else on the hard line":
    "یوازې له بهر سره اړیکې ۰٫۷ ته، نور هر څه پر سخت دریځ",
  "Economy, third year": "اقتصاد، درېیم کال",
  "Aid, third year": "مرستې، درېیم کال",
  "Moderation that is taken back still costs years later: fewer stay with the Taliban, and IS-K is larger.":
    "هغه اعتدال چې بېرته واخیستل شي، کلونه وروسته لا هم تاوان لري: لا لږ کسان له طالبانو سره پاتې کېږي، او داعش خراسان لا لوی وي.",
  "After months of such assurances, the unwillingness of the Taliban to moderate has raised questions":
    "له څو میاشتو داسې ډاډونو وروسته، دا چې طالبان اعتدال ته چمتو نه دي، پوښتنې راپورته کړې دي",
  "paragraph 4": "۴م پراګراف",
  "The source tells of assurances that were not kept, and not of what remains: that a cost remains is our question. Its assurances were words; here two years of policy are taken back. Whether anybody believes the next promise is not in the model.":
    "سرچینه د هغو ډاډونو خبره کوي چې ونه ساتل شول، نه د هغه څه چې پاتې کېږي: دا چې تاوان پاتې کېږي، زموږ پوښتنه ده. د هغې ډاډونه خبرې وې؛ دلته د دوو کلونو پالیسي بېرته اخیستل کېږي. دا چې څوک پر بلې ژمنې باور کوي که نه، په موډل کې نشته.",
  "moderation .7 for two years, then .1 again": "دوه کاله اعتدال ۰٫۷، بیا ۰٫۱",
  "moderation .1 throughout": "ټول وخت اعتدال ۰٫۱",
  "Members of the Taliban, fifth year": "د طالبانو غړي، پنځم کال",
  "Members of IS-K, fifth year": "د داعش خراسان غړي، پنځم کال",
  "Aid, fifth year": "مرستې، پنځم کال",
  "A regime that moderates loses standing among hard-liners across the Muslim world, and members with it.":
    "هغه حکومت چې معتدل شي، د ټولې اسلامي نړۍ د سختدریځو ترمنځ درناوی له لاسه ورکوي، او ورسره غړي.",
  "undermining the legitimacy of the Taliban domestically and across the Muslim world":
    "په کور دننه او په ټوله اسلامي نړۍ کې د طالبانو د مشروعیت کمزوري کول",
  "The source has the rise of IS-K cost that standing; here concessions on doctrine do, in the eyes of hard-line members. What standing weighs (creedStanding) is chosen, and its range goes through zero: the test tells what such a weight would do, not that there is one.":
    "سرچینه وایي چې د داعش خراسان زیاتېدل دا درناوی کموي؛ دلته پر عقیده امتیازونه، د سختدریځو غړو په سترګو کې، دا کوي. درناوی څومره وزن لري (creedStanding)، ټاکل شوی دی، او حدود یې تر صفر اوړي: ازموینه وایي چې داسې وزن به څه کوي، نه دا چې شته.",
  "moderation .7, standing weighs as in the base": "اعتدال ۰٫۷، درناوی لکه په بنسټ کې وزن لري",
  "moderation .7, standing weighs nothing": "اعتدال ۰٫۷، درناوی هېڅ وزن نه لري",
  "Since the takeover IS-K has continued to grow, though it was struck at.":
    "طالبانو چې واک ونیو، تر هغه وروسته داعش خراسان لا زیات شوی، که څه هم وهل شوی.",
  "Despite significant targeting of IS-K and their supporters, the group has continued to grow.":
    "سره له دې چې داعش خراسان او ملاتړي یې په پراخه کچه په نښه شوي، ډله لا زیاته شوې ده.",
  "Public figures decide here, and no run: the first after the takeover, January 2022, with each later one. Those that decide come from the UN, so that one counter is compared with itself, and all are guesses from outside; the ranges for “nearly” and “about” are ours. The growth that there was came with the takeover, when prisons were opened: in July 2021 the UN put IS-K at 500 to 2,200. The source wrote in 2023, when no figure could tell.":
    "دلته عامه شمېرې پرېکړه کوي، نه کومه چلونه: د واک تر نیول کېدو وروسته لومړۍ، جنوري ۲۰۲۲، له هرې وروسته شمېرې سره. هغه چې پرېکړه کوي، له ملګرو ملتونو دي، چې یو شمېرونکی له ځانه سره پرتله شي، او ټولې له بهره اټکلونه دي؛ د «نږدې» او «شاوخوا» حدود زموږ دي. هغه زیاتوالی چې و، د واک له نیول کېدو سره راغی، چې بندیخانې خلاصې شوې: په جولای ۲۰۲۱ کې ملګرو ملتونو داعش خراسان له ۵۰۰ تر ۲٬۲۰۰ ښود. سرچینه په ۲۰۲۳ کې لیکل شوې، چې هېڅ شمېرې پرېکړه نه شوای کولای.",
  "Members of IS-K": "د داعش خراسان غړي",
  "members: a rise from 2,200 to nearly 4,000": "غړي: له ۲٬۲۰۰ څخه نږدې ۴٬۰۰۰ ته زیاتوالی",
  "UN Secretary-General, 14th report on ISIL": "د ملګرو ملتونو عمومي منشي، د داعش په اړه ۱۴م راپور",
  "members: about 7,000 in all (the high end), of them near two thirds in Pakistan by April 2023 (the low end)":
    "غړي: ټول نږدې ۷٬۰۰۰ (پورتنی سر)، له هغو تر اپرېل ۲۰۲۳ نږدې دوه درېیمې په پاکستان کې (ښکتنی سر)",
  "Giustozzi, ICCT, 30 January 2024, and LSE IDEAS, 6 February 2024":
    "Giustozzi, ICCT، ۳۰ جنوري ۲۰۲۴، او LSE IDEAS، ۶ فبروري ۲۰۲۴",
  "It is by another counter.": "د بل شمېرونکي ده.",
  "fighters and their families, 4,000 to 6,000: a ceiling for members, not their number":
    "جنګیالي او کورنۍ یې، ۴٬۰۰۰ تر ۶٬۰۰۰: د غړو پورتنی حد، نه شمېر یې",
  "UN Secretary-General, 17th report on ISIL": "د ملګرو ملتونو عمومي منشي، د داعش په اړه ۱۷م راپور",
  "It counts families, and the first figure does not.": "دا کورنۍ شمېري، لومړۍ شمېره یې نه شمېري.",
  "fighters: 4,000 to 6,000 say some member states, 2,000 to 3,500 others":
    "جنګیالي: ځینې غړي هېوادونه ۴٬۰۰۰ تر ۶٬۰۰۰ وایي، نور ۲٬۰۰۰ تر ۳٬۵۰۰",
  "UN Monitoring Team, 34th report": "د ملګرو ملتونو د څارنې ډله، ۳۴م راپور",
  "fighters, about 2,000": "جنګیالي، نږدې ۲٬۰۰۰",
  "UN Monitoring Team, 36th report": "د ملګرو ملتونو د څارنې ډله، ۳۶م راپور",
  "members, about 2,000": "غړي، نږدې ۲٬۰۰۰",
  "UN Monitoring Team, 16th report (1988 Committee)": "د ملګرو ملتونو د څارنې ډله، ۱۶م راپور (د ۱۹۸۸ کمېټه)",
};

export const tellClaim = (text: string): string => texts[text as ClaimText] ?? text;
