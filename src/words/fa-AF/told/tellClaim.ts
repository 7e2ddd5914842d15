/** A text of the claims, in Dari. */
import type { ClaimText } from "../../told/ClaimText.ts";

const texts: Readonly<Record<ClaimText, string>> = {
  "The takeover cut aid, and people became poorer.":
    "به قدرت رسیدن طالبان کمک‌ها را قطع کرد، و مردم فقیرتر شدند.",
  "The sudden loss of funds has driven increases in poverty and hunger around the country.":
    "از دست رفتن ناگهانی پول، فقر و گرسنگی را در سراسر کشور بیشتر کرده است.",
  "paragraph 1": "پاراگراف ۱",
  "That aid answers policy and the economy answers aid is built in; how strongly is known only roughly, and the test tells what follows. Hunger is not in the model: as it was counted it did not follow the economy.":
    "این که کمک‌ها به سیاست و اقتصاد به کمک‌ها پاسخ می‌دهد در مدل نهاده شده است؛ با چه نیرویی، تنها کم‌وبیش دانسته است، و آزمون می‌گوید از آن چه برمی‌آید. گرسنگی در مدل نیست: چنان‌که شمرده شد، پیرو اقتصاد نبود.",
  "aid falls, as donors leave a hard line":
    "کمک‌ها کم می‌شود، زیرا کشورهای کمک‌کننده از سیاست سخت‌گیرانه دور می‌شوند",
  "aid stays as it was before 2021": "کمک‌ها همان می‌ماند که پیش از ۲۰۲۱ بود",
  "Economy, second and third year": "اقتصاد، سال دوم و سوم",
  "GDP per head, 2020 = 1": "تولید سرانه، ۲۰۲۰ = ۱",
  "A fifth of the fall of all GDP from 2020 to 2022, from 1 to .744 (World Bank); per head it fell more.":
    "یک‌پنجم افت کل تولید ناخالص از ۲۰۲۰ تا ۲۰۲۲، از ۱ به ۰٫۷۴۴ (بانک جهانی)؛ سرانه بیشتر افت کرد.",
  "aid falls, and sanctions and frozen money stay": "کمک‌ها کم می‌شود، و تحریم‌ها و پول منجمد می‌ماند",
  "aid stays as it was before 2021, and there are neither sanctions nor frozen money":
    "کمک‌ها همان می‌ماند که پیش از ۲۰۲۱ بود، و نه تحریمی هست و نه پول منجمد",
  "Poverty brings IS-K recruits from the unaffiliated and from the Taliban.":
    "فقر از میان کسانی که با هیچ سو نیستند و از میان طالبان برای داعش خراسان عضو می‌آورد.",
  "rising poverty, sickness, and malnutrition … have enabled IS-K to coerce both unaffiliated and former Taliban members":
    "فقر، بیماری و سوءتغذی فزاینده … به داعش خراسان امکان داده است که هم افراد بی‌طرف و هم اعضای پیشین طالبان را مجبور کند",
  "paragraph 6": "پاراگراف ۶",
  "People join by choice here: that IS-K coerces them is not modelled. Hardship as a motive is contested (Berman et al. 2011 reject it); its range includes zero and negative values. In poverty it is also harder to stay out of both sides: what that does by itself, without hardship as a motive for IS-K, is shown beside.":
    "این‌جا افراد به انتخاب خود می‌پیوندند: این که داعش خراسان مجبورشان می‌کند در مدل نیست. سختی زندگی به گونهٔ انگیزه مورد اختلاف است (Berman et al. ۲۰۱۱ آن را رد می‌کنند)؛ محدودهٔ آن صفر و مقدارهای منفی را نیز در بر دارد. در فقر، دور ماندن از هر دو سو نیز دشوارتر است: این که این به‌تنهایی، بدون سختی زندگی به گونهٔ انگیزه‌ای برای داعش خراسان، چه می‌کند در کنار نشان داده شده است.",
  "an economy without its aid": "اقتصادی بدون کمک‌هایش",
  "the economy of 2020, aid kept": "اقتصاد ۲۰۲۰، کمک‌ها نگه داشته شده",
  "Joined IS-K from neither side in 36 months": "پیوستند به داعش خراسان از هیچ سو در ۳۶ ماه",
  people: "نفر",
  "15 per month: a tenth of the 150 or more who joined per month in mid-2022 (Giustozzi, RUSI 2023).":
    "۱۵ در ماه: یک‌دهم ۱۵۰ نفر یا بیشتر که در میانهٔ ۲۰۲۲ در ماه پیوستند (Giustozzi, RUSI ۲۰۲۳).",
  "Left the Taliban for IS-K in 36 months": "رفتند از طالبان به داعش خراسان در ۳۶ ماه",
  "As many as could be named from August 2021 to June 2023 (Giustozzi, RUSI 2023–24).":
    "به شمار کسانی که از آگست ۲۰۲۱ تا جون ۲۰۲۳ می‌شد نام برد (Giustozzi, RUSI ۲۰۲۳–۲۴).",
  "Went home from the Taliban in 36 months": "رفتند از طالبان به خانه در ۳۶ ماه",
  "One in a hundred of the 70,000 mobile fighters of September 2021 (Giustozzi, RUSI 2023).":
    "یک از صد از ۷۰٬۰۰۰ جنگجوی سیار سپتمبر ۲۰۲۱ (Giustozzi, RUSI ۲۰۲۳).",
  "an economy without its aid, hardship no motive to join IS-K":
    "اقتصادی بدون کمک‌هایش، سختی زندگی انگیزه‌ای برای پیوستن به داعش خراسان نیست",
  "the economy of 2020, aid kept, hardship no motive":
    "اقتصاد ۲۰۲۰، کمک‌ها نگه داشته شده، سختی زندگی انگیزه نیست",
  "IS-K’s propaganda draws members of the Taliban to it.":
    "تبلیغات داعش خراسان اعضای طالبان را به سوی آن می‌کشاند.",
  "The propaganda campaign claims the Taliban is failing to follow Sharia … concerning for hardliners.":
    "کارزار تبلیغاتی ادعا می‌کند که طالبان از شریعت پیروی نمی‌کنند … نگران‌کننده برای تندروان.",
  "paragraph 7": "پاراگراف ۷",
  "The policy stays as the base has it. Under a hard line there is little to call betrayal: C4 asks about that. The source speaks of people of neither side, too: they are shown beside.":
    "سیاست همان می‌ماند که در پایه است. در سیاست سخت‌گیرانه کمتر چیزی هست که خیانت خوانده شود: C4 از آن می‌پرسد. منبع از افراد هیچ سو نیز می‌گوید: آنان در کنار نشان داده شده‌اند.",
  "strong propaganda, .9": "تبلیغات نیرومند، ۰٫۹",
  "weak propaganda, .1": "تبلیغات ناتوان، ۰٫۱",
  "When the Taliban moderate, their hard-liners leave for IS-K.":
    "هنگامی که طالبان میانه‌روی کنند، تندروانشان به داعش خراسان می‌روند.",
  "If the group concedes or compromises on doctrinal purity …, hard-liners may join the more stringent IS-K.":
    "اگر گروه امتیاز بدهد یا در پاکی عقیده کوتاه بیاید …، تندروان شاید به داعش خراسان که سخت‌گیرتر است بپیوندند.",
  "takeaway 9": "نکتهٔ ۹",
  "Few have left under a hard line. The claim predicts that, but a harmless rival would give the same. Only the comparison with moderation can tell. The source speaks of those who go to the rival; who goes home is shown beside, and so are lesser doses, down to women’s rights alone.":
    "در سیاست سخت‌گیرانه کمتر کسی رفته است. ادعا همین را می‌گوید، ولی رقیبی بی‌خطر نیز همین را می‌داد. تنها مقایسه با میانه‌روی چیزی گفته می‌تواند. منبع از کسانی می‌گوید که به سوی رقیب می‌روند؛ این که چه کسی به خانه می‌رود در کنار نشان داده شده، و اندازه‌های کمتر نیز، تا فقط حقوق زنان.",
  "moderation .7": "میانه‌روی ۰٫۷",
  "a hard line, moderation .1": "سیاست سخت‌گیرانه، میانه‌روی ۰٫۱",
  "Hard-liners among members of the Taliban, month 36": "تندروان در میان اعضای طالبان، ماه ۳۶",
  share: "سهم",
  "One member in a hundred.": "یک عضو از صد.",
  "Members of the Taliban, month 36": "اعضای طالبان، ماه ۳۶",
  "moderation .5": "میانه‌روی ۰٫۵",
  "moderation .3": "میانه‌روی ۰٫۳",
  "women’s rights alone to .6, all else on the hard line": "فقط حقوق زنان به ۰٫۶، هر چیز دیگر سخت‌گیرانه",
  "Striking at IS-K and at Salafis alike weakens IS-K at first, but drives some people of Salafi communities to it, and does worse in the end than striking at IS-K alone.":
    "ضربه زدنِ یکسان به داعش خراسان و سلفی‌ها نخست داعش خراسان را ناتوان‌تر می‌کند، ولی برخی از افراد جامعه‌های سلفی را به سوی آن می‌راند، و در پایان بدتر از ضربه زدن تنها به داعش خراسان است.",
  "IS-K has strengthened through effective recruitment, the increased repression of Salafists who join their ranks":
    "داعش خراسان با عضوگیری کارساز و سرکوب فزایندهٔ سلفی‌هایی که به صف آن می‌پیوندند نیرومندتر شده است",
  "takeaway 8": "نکتهٔ ۸",
  "Salafi is not IS-K: most Salafis are quietist. Harm is an outcome here, never a score.":
    "سلفی همان داعش خراسان نیست: بیشتر سلفی‌ها از سیاست و جنگ کناره می‌گیرند. آسیب این‌جا نتیجه است، هرگز نمره نیست.",
  "full policing that hardly tells Salafis from IS-K, selectivity .1":
    "سرکوب کامل که سلفی‌ها را از داعش خراسان تقریباً جدا نمی‌کند، گزینشی بودن ۰٫۱",
  "no policing": "بدون سرکوب",
  "Members of IS-K, month 6": "اعضای داعش خراسان، ماه ۶",
  "A tenth of the nearly 4,000 that the UN put it at in January 2022 (14th report on ISIL).":
    "یک‌دهم نزدیک به ۴٬۰۰۰ نفری که سازمان ملل در جنوری ۲۰۲۲ برآورد کرد (گزارش چهاردهم دربارهٔ داعش).",
  "People of Salafi groups who joined IS-K in 60 months":
    "افراد گروه‌های سلفی که در ۶۰ ماه به داعش خراسان پیوستند",
  "full policing of IS-K alone, selectivity .9": "سرکوب کاملِ فقط داعش خراسان، گزینشی بودن ۰٫۹",
  "Members of IS-K, month 60": "اعضای داعش خراسان، ماه ۶۰",
  "IS-K’s attacks bring it recruits and cost the regime legitimacy.":
    "حمله‌های داعش خراسان برای آن عضو می‌آورد و از مشروعیت حکومت می‌کاهد.",
  "some successful attacks against the Taliban and minorities": "چند حملهٔ کامیاب بر طالبان و اقلیت‌ها",
  "One-sided by construction: attacks can only feed propaganda and cost legitimacy, so that their sign is built in and the test tells their size. Fear of them, disgust at them and backlash are left out.":
    "بنا بر ساخت مدل یک‌سویه است: حمله‌ها تنها می‌تواند به تبلیغات نیرو دهد و از مشروعیت بکاهد؛ پس جهت اثر نهاده شده است و آزمون اندازهٔ آن را می‌گوید. ترس از حمله‌ها، بیزاری از آن‌ها و واکنش در برابرشان کنار گذاشته شده است.",
  "IS-K attacks": "داعش خراسان حمله می‌کند",
  "IS-K never attacks": "داعش خراسان هرگز حمله نمی‌کند",
  "Joined IS-K, from neither side or from the Taliban, in 36 months":
    "پیوستند به داعش خراسان، از هیچ سو یا از طالبان، در ۳۶ ماه",
  "Legitimacy, third year": "مشروعیت، سال سوم",
  "index 0–1": "عدد نسبی ۰ تا ۱",
  "A twentieth of the way from where it begins, .5, to where the regime collapses, .1.":
    "یک‌بیستم راه از جایی که آغاز می‌شود، ۰٫۵، تا جایی که حکومت فرو می‌پاشد، ۰٫۱.",
  "A leadership that looks ahead moderates less with the rival than without it.":
    "رهبری‌ای که به آینده نگاه می‌کند در حضور رقیب کمتر میانه‌روی می‌کند تا در نبود آن.",
  "IS-K is manipulating this competition to prevent the Taliban from liberalizing.":
    "داعش خراسان این رقابت را به کار می‌گیرد تا طالبان را از آسان‌گیری باز دارد.",
  "paragraph 7 and takeaway 9": "پاراگراف ۷ و نکتهٔ ۹",
  "The leadership weighs members and the rival as the base has it (threatWeight, horizon); its wishes are assumed, its choices are a result. A rival is two things, an exit for hard-liners and a story that calls each concession a betrayal: four arms tell what each does by itself and what both do together. With neither, a rival that only strikes leaves the choice as it is without one.":
    "رهبری به اعضا و رقیب همان وزنی را می‌دهد که در پایه است (threatWeight، horizon)؛ خواست‌هایش فرض شده است، انتخاب‌هایش نتیجه است. رقیب دو چیز است: راه خروجی برای تندروان، و داستانی که هر امتیاز را خیانت می‌نامد. چهار حالت می‌گوید که هر کدام به‌تنهایی چه می‌کند و هر دو با هم چه. بدون هر دو، رقیبی که تنها حمله می‌کند انتخاب را همان می‌گذارد که بدون رقیب است.",
  "a rival to join, and its story of betrayal": "رقیبی که می‌توان به آن پیوست، و داستان خیانت آن",
  "no rival": "بدون رقیب",
  "Moderation the leadership chooses, fourth and fifth year":
    "میانه‌روی‌ای که رهبری انتخاب می‌کند، سال چهارم و پنجم",
  "One step of the leadership’s own review.": "یک گام از بازنگری خود رهبری.",
  "Left the Taliban for IS-K in 60 months": "رفتند از طالبان به داعش خراسان در ۶۰ ماه",
  "Went home from the Taliban in 60 months": "رفتند از طالبان به خانه در ۶۰ ماه",
  "a rival to join, without a story of betrayal": "رقیبی که می‌توان به آن پیوست، بدون داستان خیانت",
  "a rival that nobody can join, with its story of betrayal":
    "رقیبی که کسی نمی‌تواند به آن بپیوندد، با داستان خیانت آن",
  "Exit and story together beyond each alone: moderation chosen, fourth and fifth year":
    "راه خروج و داستان با هم، فراتر از هر کدام به‌تنهایی: میانه‌روی انتخاب‌شده، سال چهارم و پنجم",
  "In the long run moderation brings aid and a better economy, and with them a smaller rival.":
    "در درازمدت میانه‌روی کمک‌ها و اقتصادی بهتر می‌آورد، و با آن رقیبی کوچک‌تر.",
  "could also benefit from moderation which would encourage foreign aid, investment, and recognition":
    "همچنین می‌تواند از میانه‌روی سود ببرد که کمک‌های خارجی، سرمایه‌گذاری و به رسمیت شناختن را برمی‌انگیخت",
  "It is built in that donors answer moderation; it is not built in where they begin to, nor how IS-K uses it. Investment and recognition come with opening abroad, apart from aid: C14.":
    "این که کشورهای کمک‌کننده به میانه‌روی پاسخ می‌دهند در مدل نهاده شده است؛ این که از کجا آغاز می‌کنند، و این که داعش خراسان آن را چگونه به کار می‌گیرد، نهاده نشده است. سرمایه‌گذاری و به رسمیت شناختن با باز شدن به سوی بیرون می‌آید، جدا از کمک‌ها: C14.",
  "Aid, seventh year": "کمک‌ها، سال هفتم",
  "index, before 2021 = 1": "عدد نسبی، پیش از ۲۰۲۱ = ۱",
  "A tenth of the aid before 2021.": "یک‌دهم کمک‌های پیش از ۲۰۲۱.",
  "Economy, seventh year": "اقتصاد، سال هفتم",
  "Members of IS-K, seventh year": "اعضای داعش خراسان، سال هفتم",
  "When aid has stopped, the rise of IS-K undermines legitimacy and may bring the regime down.":
    "هنگامی که کمک‌ها قطع شده باشد، اوج گرفتن داعش خراسان از مشروعیت می‌کاهد و شاید حکومت را سرنگون کند.",
  "undermining the legitimacy of the Taliban … It could also lead to the collapse of the regime.":
    "از مشروعیت طالبان می‌کاهد … همچنین می‌تواند به فروپاشی حکومت بینجامد.",
  "paragraph 10": "پاراگراف ۱۰",
  "Collapse is a criterion of the model: too few members, a rival half as large, or legitimacy below .1. Neither side of the comparison has aid. The quotation goes on “across the Muslim world”: C16 asks about that.":
    "فروپاشی معیاری در مدل است: اعضای بسیار کم، رقیبی به اندازهٔ نیم آن، یا مشروعیت زیر ۰٫۱. هیچ سوی مقایسه کمک ندارد. نقل‌قول چنین ادامه می‌یابد: «در سراسر جهان اسلام»؛ C16 از آن می‌پرسد.",
  "no aid, and IS-K rises for two years to full propaganda and half as much money again":
    "بدون کمک، و داعش خراسان دو سال اوج می‌گیرد تا تبلیغات کامل و یک‌ونیم برابر پول",
  "no aid and no IS-K": "بدون کمک و بدون داعش خراسان",
  "Legitimacy, seventh year": "مشروعیت، سال هفتم",
  "Regimes that collapse within seven years": "حکومت‌هایی که در هفت سال فرو می‌پاشد",
  "share of runs": "سهم اجراها",
  "One run in twenty.": "یک اجرا از بیست.",
  "Moderation opens rifts in the ranks within two years.": "میانه‌روی در دو سال در صف‌ها شکاف می‌افکند.",
  "Complete cohesion has been critical to the Taliban, so rifts created by moderation could pose a serious risk.":
    "همبستگی کامل برای طالبان حیاتی بوده است؛ پس شکاف‌هایی که میانه‌روی پدید می‌آورد می‌تواند خطری جدی باشد.",
  "takeaway 4": "نکتهٔ ۴",
  "The exits decide, and both ways out are shown apart: the source means those who go to the rival. That the regime moves away from its hard-liners is what moderation means, no finding: those two are only shown.":
    "رفتن‌ها تعیین‌کننده است، و هر دو راه بیرون جدا نشان داده شده: منظور منبع کسانی است که به سوی رقیب می‌روند. این که حکومت از تندروان خود دور می‌شود همان معنای میانه‌روی است، نه یافته: آن دو تنها نشان داده شده است.",
  "Left the Taliban of their own will, for IS-K or home, in 24 months":
    "به خواست خود از طالبان جدا شدند، به داعش خراسان یا به خانه، در ۲۴ ماه",
  "Left the Taliban for IS-K in 24 months": "رفتند از طالبان به داعش خراسان در ۲۴ ماه",
  "Went home from the Taliban in 24 months": "رفتند از طالبان به خانه در ۲۴ ماه",
  "Mean distance of members above the regime, first two years":
    "میانگین فاصلهٔ اعضا بالاتر از حکومت، دو سال نخست",
  "A twentieth of the whole scale from least to most hard-line.":
    "یک‌بیستم همهٔ مقیاس، از کمترین تا بیشترین تندروی.",
  "Members more hard-line than the regime, first two years": "اعضای تندروتر از حکومت، دو سال نخست",
  "One member in ten.": "یک عضو از ده.",
  "The two compete for people and places: with IS-K fewer join the Taliban, and it has a strong presence in regions.":
    "این دو بر سر افراد و جاها رقابت می‌کنند: با بودن داعش خراسان کسان کمتری به طالبان می‌پیوندند، و داعش خراسان در برخی منطقه‌ها حضور نیرومند دارد.",
  "seeking to claim and mobilize the resources needed for jihad, including territory":
    "در پی آن که منابع لازم برای جهاد، از جمله سرزمین، را از آن خود بداند و بسیج کند",
  "takeaway 7": "نکتهٔ ۷",
  "A strong presence is a count of heads: IS-K has a fifth of the armed people of a macro-region or more. It holds no ground; the UN saw nobody challenge the Taliban’s control. Money and arms are not fought over here.":
    "حضور نیرومند شمار افراد است: یک‌پنجم افراد مسلح یک منطقهٔ کلان یا بیشتر از داعش خراسان‌اند. زمینی در دست ندارد؛ سازمان ملل ندید که کسی کنترول طالبان را به چالش بکشد. این‌جا بر سر پول و اسلحه جنگی نیست.",
  "with IS-K": "با داعش خراسان",
  "without IS-K": "بدون داعش خراسان",
  "Joined the Taliban in 60 months": "پیوستند به طالبان در ۶۰ ماه",
  "Regions with a strong presence of IS-K, fourth and fifth year":
    "منطقه‌هایی با حضور نیرومند داعش خراسان، سال چهارم و پنجم",
  regions: "منطقه",
  "One of the five regions every other month.": "یکی از پنج منطقه، یک ماه در میان.",
  "A rival that claims to be the only rightful caliphate draws hard-liners into its ranks.":
    "رقیبی که ادعا می‌کند یگانه خلافت برحق است تندروان را به صف خود می‌کشاند.",
  "Both IS-K and the Taliban seek to be the global caliphate":
    "هم داعش خراسان و هم طالبان در پی آن‌اند که خلافت جهانی باشند",
  "takeaway 5": "نکتهٔ ۵",
  "The claim acts where the source has it act, on joining IS-K, and the more so the more hard-line a person is. How much it weighs is chosen, from nothing upwards; no measurement bounds it. What the Taliban claim for themselves is not in the model.":
    "این ادعا همان جا کار می‌کند که منبع می‌گوید، بر پیوستن به داعش خراسان، و هر چه تندروی یک فرد بیشتر باشد بیشتر. وزن آن انتخاب شده است، از هیچ به بالا؛ هیچ اندازه‌گیری‌ای آن را محدود نمی‌کند. آنچه طالبان برای خود ادعا می‌کنند در مدل نیست.",
  "IS-K’s claim weighs as in the base": "ادعای داعش خراسان همان وزن پایه را دارد",
  "IS-K’s claim weighs nothing": "ادعای داعش خراسان هیچ وزنی ندارد",
  "Joined IS-K from neither side in 60 months": "پیوستند به داعش خراسان از هیچ سو در ۶۰ ماه",
  "Hard-liners who left the Taliban for IS-K in 60 months":
    "تندروانی که در ۶۰ ماه از طالبان به داعش خراسان رفتند",
  "Members of the Taliban, month 60": "اعضای طالبان، ماه ۶۰",
  "Over ten years a hard line with more policing of IS-K does worse than moderation with the aid it brings.":
    "در ده سال، سیاست سخت‌گیرانه با سرکوب بیشتر داعش خراسان، بدتر از میانه‌روی با کمک‌هایی است که می‌آورد.",
  "no single group has been able to rule Afghanistan peacefully and effectively through repressive policy":
    "هیچ گروهی به‌تنهایی نتوانسته است با سیاست سرکوبگرانه بر افغانستان آرام و کارآمد حکومت کند",
  "paragraph 11": "پاراگراف ۱۱",
  "Policing means raids and detentions against IS-K. The quotation means more: exclusion of the many, and their resistance. Neither is in the model, and peace is measured only by attacks of IS-K.":
    "سرکوب این‌جا یعنی تلاشی و بازداشت در برابر داعش خراسان. منظور نقل‌قول بیشتر است: بیرون گذاشتن بسیار کسان، و ایستادگی آنان. هیچ‌کدام در مدل نیست، و آرامش تنها با حمله‌های داعش خراسان اندازه گرفته می‌شود.",
  "moderation .1, policing .8": "میانه‌روی ۰٫۱، سرکوب ۰٫۸",
  "moderation .7, policing as in the base": "میانه‌روی ۰٫۷، سرکوب چنان‌که در پایه",
  "Legitimacy, tenth year": "مشروعیت، سال دهم",
  "Attacks per month, tenth year": "حمله‌ها در ماه، سال دهم",
  "attacks per month": "حمله در ماه",
  "Near the 1.5 to 2 per month that were counted in 2024, at least (UN Secretary-General).":
    "نزدیک به ۱٫۵ تا ۲ در ماه که در ۲۰۲۴ دست‌کم شمرده شد (سرمنشی سازمان ملل).",
  "Opening abroad, with rights at home as they are, sends hard-liners to IS-K.":
    "باز شدن به سوی بیرون، بی آن که حقوق مردم در درون کشور تغییر کند، تندروان را به داعش خراسان می‌فرستد.",
  "If the group … cooperates with foreign governments, hard-liners may join the more stringent IS-K.":
    "اگر گروه … با دولت‌های خارجی همکاری کند، تندروان شاید به داعش خراسان که سخت‌گیرتر است بپیوندند.",
  "Here one strand moves, foreign relations; women’s rights, minorities and inclusion stay. That is what 2025 looked like: recognition came, and rights shrank. Donors give this strand a weight of its own, and trade and recognition add to the economy apart from aid.":
    "این‌جا یک رشته جابه‌جا می‌شود، روابط خارجی؛ حقوق زنان، اقلیت‌ها و همه‌شمولی همان می‌ماند. ۲۰۲۵ چنین بود: به رسمیت شناختن آمد، و حقوق کم شد. کشورهای کمک‌کننده به این رشته وزنی جداگانه می‌دهند، و دادوستد و به رسمیت شناختن جدا از کمک‌ها بر اقتصاد می‌افزاید.",
  "foreign relations alone to .7, all else on the hard line": "فقط روابط خارجی به ۰٫۷، هر چیز دیگر سخت‌گیرانه",
  "Economy, third year": "اقتصاد، سال سوم",
  "Aid, third year": "کمک‌ها، سال سوم",
  "Moderation that is taken back still costs years later: fewer stay with the Taliban, and IS-K is larger.":
    "میانه‌روی‌ای که پس گرفته شود سال‌ها پس از آن هنوز هزینه دارد: کسان کمتری نزد طالبان می‌مانند، و داعش خراسان بزرگ‌تر است.",
  "After months of such assurances, the unwillingness of the Taliban to moderate has raised questions":
    "پس از ماه‌ها چنین اطمینان‌ها، بی‌میلی طالبان به میانه‌روی پرسش‌هایی برانگیخته است",
  "paragraph 4": "پاراگراف ۴",
  "The source tells of assurances that were not kept, and not of what remains: that a cost remains is our question. Its assurances were words; here two years of policy are taken back. Whether anybody believes the next promise is not in the model.":
    "منبع از اطمینان‌هایی می‌گوید که نگه داشته نشد، و نه از آنچه می‌ماند: این که هزینه‌ای می‌ماند پرسش ماست. اطمینان‌ها سخن بود؛ این‌جا دو سال سیاست پس گرفته می‌شود. این که آیا کسی وعدهٔ بعدی را باور می‌کند، در مدل نیست.",
  "moderation .7 for two years, then .1 again": "میانه‌روی ۰٫۷ برای دو سال، سپس باز ۰٫۱",
  "moderation .1 throughout": "میانه‌روی ۰٫۱ از آغاز تا پایان",
  "Members of the Taliban, fifth year": "اعضای طالبان، سال پنجم",
  "Members of IS-K, fifth year": "اعضای داعش خراسان، سال پنجم",
  "Aid, fifth year": "کمک‌ها، سال پنجم",
  "A regime that moderates loses standing among hard-liners across the Muslim world, and members with it.":
    "حکومتی که میانه‌روی می‌کند نزد تندروان جهان اسلام اعتبار از دست می‌دهد، و همراه با آن عضوهایی را نیز.",
  "undermining the legitimacy of the Taliban domestically and across the Muslim world":
    "از مشروعیت طالبان در درون و در سراسر جهان اسلام می‌کاهد",
  "The source has the rise of IS-K cost that standing; here concessions on doctrine do, in the eyes of hard-line members. What standing weighs (creedStanding) is chosen, and its range goes through zero: the test tells what such a weight would do, not that there is one.":
    "در منبع، اوج گرفتن داعش خراسان از این اعتبار می‌کاهد؛ این‌جا امتیازهای عقیدتی، در چشم اعضای تندرو. وزن اعتبار (creedStanding) انتخاب شده است، و محدودهٔ آن از صفر می‌گذرد: آزمون می‌گوید که چنین وزنی چه می‌کرد، نه این که چنین وزنی هست.",
  "moderation .7, standing weighs as in the base": "میانه‌روی ۰٫۷، اعتبار همان وزن پایه را دارد",
  "moderation .7, standing weighs nothing": "میانه‌روی ۰٫۷، اعتبار هیچ وزنی ندارد",
  "Since the takeover IS-K has continued to grow, though it was struck at.":
    "از به قدرت رسیدن طالبان، داعش خراسان همچنان رشد کرده است، هرچند به آن ضربه زده شد.",
  "Despite significant targeting of IS-K and their supporters, the group has continued to grow.":
    "با آن که داعش خراسان و هوادارانش بسیار هدف گرفته شده‌اند، این گروه همچنان رشد کرده است.",
  "Public figures decide here, and no run: the first after the takeover, January 2022, with each later one. Those that decide come from the UN, so that one counter is compared with itself, and all are guesses from outside; the ranges for “nearly” and “about” are ours. The growth that there was came with the takeover, when prisons were opened: in July 2021 the UN put IS-K at 500 to 2,200. The source wrote in 2023, when no figure could tell.":
    "این‌جا رقم‌های منتشرشده تعیین می‌کند، نه هیچ اجرا: نخستین رقم پس از به قدرت رسیدن طالبان، جنوری ۲۰۲۲، با هر رقم پسین. رقم‌هایی که تعیین می‌کند از سازمان ملل است، تا یک شمارنده با خودش مقایسه شود، و همه حدس‌هایی از بیرون است؛ محدوده‌ها برای «نزدیک به» و «حدود» از ماست. رشدی که بود با به قدرت رسیدن طالبان آمد، هنگامی که زندان‌ها گشوده شد: در جولای ۲۰۲۱ سازمان ملل داعش خراسان را ۵۰۰ تا ۲٬۲۰۰ نفر برآورد کرد. منبع در ۲۰۲۳ نوشت، هنگامی که هیچ رقمی چیزی گفته نمی‌توانست.",
  "Members of IS-K": "اعضای داعش خراسان",
  "members: a rise from 2,200 to nearly 4,000": "اعضا: افزایش از ۲٬۲۰۰ به نزدیک ۴٬۰۰۰",
  "UN Secretary-General, 14th report on ISIL": "سرمنشی سازمان ملل، گزارش چهاردهم دربارهٔ داعش",
  "members: about 7,000 in all (the high end), of them near two thirds in Pakistan by April 2023 (the low end)":
    "اعضا: روی هم حدود ۷٬۰۰۰ (سر بالا)، که تا اپریل ۲۰۲۳ نزدیک به دوسوم آنان در پاکستان بودند (سر پایین)",
  "Giustozzi, ICCT, 30 January 2024, and LSE IDEAS, 6 February 2024":
    "Giustozzi, ICCT، ۳۰ جنوری ۲۰۲۴، و LSE IDEAS، ۶ فبروری ۲۰۲۴",
  "It is by another counter.": "از شمارنده‌ای دیگر است.",
  "fighters and their families, 4,000 to 6,000: a ceiling for members, not their number":
    "جنگجویان و خانواده‌هایشان، ۴٬۰۰۰ تا ۶٬۰۰۰: سقفی برای اعضا، نه شمار آنان",
  "UN Secretary-General, 17th report on ISIL": "سرمنشی سازمان ملل، گزارش هفدهم دربارهٔ داعش",
  "It counts families, and the first figure does not.": "خانواده‌ها را نیز می‌شمارد، و رقم نخست نمی‌شمارد.",
  "fighters: 4,000 to 6,000 say some member states, 2,000 to 3,500 others":
    "جنگجویان: به گفتهٔ برخی کشورهای عضو ۴٬۰۰۰ تا ۶٬۰۰۰، به گفتهٔ دیگران ۲٬۰۰۰ تا ۳٬۵۰۰",
  "UN Monitoring Team, 34th report": "گروه نظارت سازمان ملل، گزارش سی‌وچهارم",
  "fighters, about 2,000": "جنگجویان، حدود ۲٬۰۰۰",
  "UN Monitoring Team, 36th report": "گروه نظارت سازمان ملل، گزارش سی‌وششم",
  "members, about 2,000": "اعضا، حدود ۲٬۰۰۰",
  "UN Monitoring Team, 16th report (1988 Committee)": "گروه نظارت سازمان ملل، گزارش شانزدهم (کمیتهٔ ۱۹۸۸)",
};

export const tellClaim = (text: string): string => texts[text as ClaimText] ?? text;
