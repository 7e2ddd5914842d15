/** The texts of the claims in Arabic. */
import type { ClaimText } from "../../told/ClaimText.ts";

const texts: Readonly<Record<ClaimText, string>> = {
  "The takeover cut aid, and people became poorer.": "تولّي طالبان الحكم قطع المساعدات، وصار الناس أفقر.",
  "The sudden loss of funds has driven increases in poverty and hunger around the country.":
    "أدى الفقدان المفاجئ للأموال إلى زيادة الفقر والجوع في أنحاء البلاد.",
  "paragraph 1": "الفقرة ١",
  "That aid answers policy and the economy answers aid is built in; how strongly is known only roughly, and the test tells what follows. Hunger is not in the model: as it was counted it did not follow the economy.":
    "استجابة المساعدات للسياسة واستجابة الاقتصاد للمساعدات مبنيتان في النموذج؛ أما قوتهما فلا تُعرف إلا تقريبًا، والاختبار يقول ما يترتب عليها. والجوع ليس في النموذج: فهو، كما أُحصي، لم يتبع الاقتصاد.",
  "aid falls, as donors leave a hard line": "تنخفض المساعدات، إذ ينصرف المانحون عن نهج متشدد",
  "aid stays as it was before 2021": "تبقى المساعدات كما كانت قبل عام ٢٠٢١",
  "Economy, second and third year": "الاقتصاد، العامان الثاني والثالث",
  "GDP per head, 2020 = 1": "الناتج المحلي الإجمالي للفرد، ٢٠٢٠ = ١",
  "A fifth of the fall of all GDP from 2020 to 2022, from 1 to .744 (World Bank); per head it fell more.":
    "خُمس هبوط الناتج كله من ٢٠٢٠ إلى ٢٠٢٢، من ١ إلى ٠٫٧٤٤ (البنك الدولي)؛ وللفرد كان الهبوط أكبر.",
  "aid falls, and sanctions and frozen money stay": "تنخفض المساعدات، وتبقى العقوبات والأموال المجمّدة",
  "aid stays as it was before 2021, and there are neither sanctions nor frozen money":
    "تبقى المساعدات كما كانت قبل عام ٢٠٢١، ولا عقوبات ولا أموال مجمّدة",
  "Poverty brings IS-K recruits from the unaffiliated and from the Taliban.":
    "يجلب الفقر إلى داعش خراسان مجنَّدين ممن هم خارج الطرفين ومن طالبان.",
  "rising poverty, sickness, and malnutrition … have enabled IS-K to coerce both unaffiliated and former Taliban members":
    "تزايد الفقر والمرض وسوء التغذية … مكّن داعش خراسان من إكراه أشخاص خارج الطرفين وأعضاء سابقين في طالبان",
  "paragraph 6": "الفقرة ٦",
  "People join by choice here: that IS-K coerces them is not modelled. Hardship as a motive is contested (Berman et al. 2011 reject it); its range includes zero and negative values. In poverty it is also harder to stay out of both sides: what that does by itself, without hardship as a motive for IS-K, is shown beside.":
    "ينضم الناس هنا باختيارهم: أما إكراه داعش خراسان لهم فليس في النموذج. والضيق دافعًا موضع خلاف (نفاه Berman et al. 2011)؛ ونطاقه يشمل الصفر والقيم السالبة. وفي الفقر يصعب أيضًا البقاء خارج الطرفين: وما يفعله ذلك وحده، من دون الضيق دافعًا إلى داعش خراسان، معروض إلى جانبه.",
  "an economy without its aid": "اقتصاد بلا مساعداته",
  "the economy of 2020, aid kept": "اقتصاد عام ٢٠٢٠، مع بقاء المساعدات",
  "Joined IS-K from neither side in 36 months": "انضموا إلى داعش خراسان من خارج الطرفين في ٣٦ شهرًا",
  people: "أشخاص",
  "15 per month: a tenth of the 150 or more who joined per month in mid-2022 (Giustozzi, RUSI 2023).":
    "١٥ في الشهر: عُشر من انضموا في الشهر في منتصف عام ٢٠٢٢، وهم ١٥٠ أو أكثر (Giustozzi, RUSI 2023).",
  "Left the Taliban for IS-K in 36 months": "انتقلوا من طالبان إلى داعش خراسان في ٣٦ شهرًا",
  "As many as could be named from August 2021 to June 2023 (Giustozzi, RUSI 2023–24).":
    "بقدر من أمكنت تسميتهم من أغسطس ٢٠٢١ إلى يونيو ٢٠٢٣ (Giustozzi, RUSI 2023–24).",
  "Went home from the Taliban in 36 months": "عادوا من طالبان إلى البيت في ٣٦ شهرًا",
  "One in a hundred of the 70,000 mobile fighters of September 2021 (Giustozzi, RUSI 2023).":
    "واحد من كل مئة من المقاتلين المتنقلين في سبتمبر ٢٠٢١، وعددهم ٧٠٬٠٠٠ (Giustozzi, RUSI 2023).",
  "an economy without its aid, hardship no motive to join IS-K":
    "اقتصاد بلا مساعداته، والضيق ليس دافعًا إلى الانضمام إلى داعش خراسان",
  "the economy of 2020, aid kept, hardship no motive": "اقتصاد عام ٢٠٢٠، مع بقاء المساعدات، والضيق ليس دافعًا",
  "IS-K’s propaganda draws members of the Taliban to it.": "تجذب دعاية داعش خراسان أعضاء من طالبان إليه.",
  "The propaganda campaign claims the Taliban is failing to follow Sharia … concerning for hardliners.":
    "تدّعي الحملة الدعائية أن طالبان لا تتبع الشريعة … وهو ما يقلق المتشددين.",
  "paragraph 7": "الفقرة ٧",
  "The policy stays as the base has it. Under a hard line there is little to call betrayal: C4 asks about that. The source speaks of people of neither side, too: they are shown beside.":
    "تبقى السياسة كما هي في الأساس. وتحت نهج متشدد لا يوجد كثير يُسمّى خيانة: وعن ذلك يسأل C4. ويتحدث المصدر أيضًا عن أناس خارج الطرفين: وهم معروضون إلى جانبه.",
  "strong propaganda, .9": "دعاية قوية، ٠٫٩",
  "weak propaganda, .1": "دعاية ضعيفة، ٠٫١",
  "When the Taliban moderate, their hard-liners leave for IS-K.":
    "حين تعتدل طالبان ينتقل متشددوها إلى داعش خراسان.",
  "If the group concedes or compromises on doctrinal purity …, hard-liners may join the more stringent IS-K.":
    "إن تنازلت الحركة أو ساومت على النقاء العقائدي … فقد ينضم المتشددون إلى داعش خراسان الأشد صرامة.",
  "takeaway 9": "الخلاصة ٩",
  "Few have left under a hard line. The claim predicts that, but a harmless rival would give the same. Only the comparison with moderation can tell. The source speaks of those who go to the rival; who goes home is shown beside, and so are lesser doses, down to women’s rights alone.":
    "قليلون انتقلوا تحت نهج متشدد. وهذا ما يقول به الادعاء، لكن منافسًا لا ضرر منه كان سيعطي الشيء نفسه. ولا تحكم إلا المقارنة بالاعتدال. ويتحدث المصدر عمن يذهبون إلى المنافس؛ أما من يعودون إلى البيت فمعروضون إلى جانبه، وكذلك جرعات أقل، حتى حقوق النساء وحدها.",
  "moderation .7": "الاعتدال ٠٫٧",
  "a hard line, moderation .1": "نهج متشدد، الاعتدال ٠٫١",
  "Hard-liners among members of the Taliban, month 36": "المتشددون بين أعضاء طالبان، الشهر ٣٦",
  share: "نسبة",
  "One member in a hundred.": "عضو واحد من كل مئة.",
  "Members of the Taliban, month 36": "أعضاء طالبان، الشهر ٣٦",
  "moderation .5": "الاعتدال ٠٫٥",
  "moderation .3": "الاعتدال ٠٫٣",
  "women’s rights alone to .6, all else on the hard line":
    "حقوق النساء وحدها إلى ٠٫٦، وكل ما سواها على النهج المتشدد",
  "Striking at IS-K and at Salafis alike weakens IS-K at first, but drives some people of Salafi communities to it, and does worse in the end than striking at IS-K alone.":
    "ضرب داعش خراسان والسلفيين بلا تمييز يُضعف داعش خراسان في البداية، لكنه يدفع إليه بعض أهل المجتمعات السلفية، وينتهي إلى نتيجة أسوأ من ضرب داعش خراسان وحده.",
  "IS-K has strengthened through effective recruitment, the increased repression of Salafists who join their ranks":
    "ازداد داعش خراسان قوة بتجنيد فعّال، وبالقمع المتزايد لسلفيين ينضمون إلى صفوفه",
  "takeaway 8": "الخلاصة ٨",
  "Salafi is not IS-K: most Salafis are quietist. Harm is an outcome here, never a score.":
    "السلفي ليس داعش خراسان: فمعظم السلفيين يعتزلون السياسة. والأذى هنا نتيجة، لا نقاط في حصيلة.",
  "full policing that hardly tells Salafis from IS-K, selectivity .1":
    "ملاحقة كاملة تكاد لا تميّز السلفيين من داعش خراسان، الانتقائية ٠٫١",
  "no policing": "لا ملاحقة",
  "Members of IS-K, month 6": "أعضاء داعش خراسان، الشهر ٦",
  "A tenth of the nearly 4,000 that the UN put it at in January 2022 (14th report on ISIL).":
    "عُشر ما قدّرته الأمم المتحدة في يناير ٢٠٢٢، وهو قرابة ٤٬٠٠٠ (التقرير الرابع عشر عن داعش).",
  "People of Salafi groups who joined IS-K in 60 months":
    "أهل المجموعات السلفية الذين انضموا إلى داعش خراسان في ٦٠ شهرًا",
  "full policing of IS-K alone, selectivity .9": "ملاحقة كاملة لداعش خراسان وحده، الانتقائية ٠٫٩",
  "Members of IS-K, month 60": "أعضاء داعش خراسان، الشهر ٦٠",
  "IS-K’s attacks bring it recruits and cost the regime legitimacy.":
    "هجمات داعش خراسان تأتيه بمجنَّدين وتُنقص شرعية النظام.",
  "some successful attacks against the Taliban and minorities": "بعض الهجمات الناجحة على طالبان والأقليات",
  "One-sided by construction: attacks can only feed propaganda and cost legitimacy, so that their sign is built in and the test tells their size. Fear of them, disgust at them and backlash are left out.":
    "أحادي الاتجاه بحكم البناء: فالهجمات لا تستطيع إلا أن تغذّي الدعاية وتكلّف الشرعية، فإشارتها مبنية في النموذج والاختبار يقول حجمها. أما الخوف منها والنفور منها وردّة الفعل عليها فليست فيه.",
  "IS-K attacks": "داعش خراسان يهاجم",
  "IS-K never attacks": "داعش خراسان لا يهاجم أبدًا",
  "Joined IS-K, from neither side or from the Taliban, in 36 months":
    "انضموا إلى داعش خراسان، من خارج الطرفين أو من طالبان، في ٣٦ شهرًا",
  "Legitimacy, third year": "الشرعية، العام الثالث",
  "index 0–1": "مؤشر من ٠ إلى ١",
  "A twentieth of the way from where it begins, .5, to where the regime collapses, .1.":
    "جزء من عشرين من الطريق بين بدايتها، ٠٫٥، وحيث ينهار النظام، ٠٫١.",
  "A leadership that looks ahead moderates less with the rival than without it.":
    "القيادة التي تنظر إلى الأمام تعتدل بوجود المنافس أقل مما تعتدل في غيابه.",
  "IS-K is manipulating this competition to prevent the Taliban from liberalizing.":
    "يستغل داعش خراسان هذا التنافس ليمنع طالبان من أن تصير أكثر تحررًا.",
  "paragraph 7 and takeaway 9": "الفقرة ٧ والخلاصة ٩",
  "The leadership weighs members and the rival as the base has it (threatWeight, horizon); its wishes are assumed, its choices are a result. A rival is two things, an exit for hard-liners and a story that calls each concession a betrayal: four arms tell what each does by itself and what both do together. With neither, a rival that only strikes leaves the choice as it is without one.":
    "تزن القيادة الأعضاء والمنافس كما هي في الأساس (threatWeight وhorizon)؛ رغباتها مفترضة، واختياراتها نتيجة. والمنافس أمران: مخرج للمتشددين، ورواية تسمّي كل تنازل خيانة: وأربعة فروع تقول ما يفعله كل منهما وحده وما يفعلانه معًا. ومن دونهما يترك المنافس الذي لا يفعل إلا أن يضرب الاختيارَ كما هو بلا منافس.",
  "a rival to join, and its story of betrayal": "منافس يُنضم إليه، وروايته عن الخيانة",
  "no rival": "بلا منافس",
  "Moderation the leadership chooses, fourth and fifth year":
    "الاعتدال الذي تختاره القيادة، العامان الرابع والخامس",
  "One step of the leadership’s own review.": "خطوة واحدة من مراجعة القيادة نفسها.",
  "Left the Taliban for IS-K in 60 months": "انتقلوا من طالبان إلى داعش خراسان في ٦٠ شهرًا",
  "Went home from the Taliban in 60 months": "عادوا من طالبان إلى البيت في ٦٠ شهرًا",
  "a rival to join, without a story of betrayal": "منافس يُنضم إليه، بلا رواية عن الخيانة",
  "a rival that nobody can join, with its story of betrayal":
    "منافس لا يستطيع أحد الانضمام إليه، مع روايته عن الخيانة",
  "Exit and story together beyond each alone: moderation chosen, fourth and fifth year":
    "المخرج والرواية معًا فوق ما يفعله كل منهما وحده: الاعتدال المختار، العامان الرابع والخامس",
  "In the long run moderation brings aid and a better economy, and with them a smaller rival.":
    "على المدى البعيد يأتي الاعتدال بمساعدات واقتصاد أفضل، ومعهما منافس أصغر.",
  "could also benefit from moderation which would encourage foreign aid, investment, and recognition":
    "قد تستفيد أيضًا من اعتدال يشجع المساعدات الخارجية والاستثمار والاعتراف",
  "It is built in that donors answer moderation; it is not built in where they begin to, nor how IS-K uses it. Investment and recognition come with opening abroad, apart from aid: C14.":
    "استجابة المانحين للاعتدال مبنية في النموذج؛ وليس مبنيًا فيه متى تبدأ، ولا كيف يستغله داعش خراسان. والاستثمار والاعتراف يأتيان مع الانفتاح على الخارج، بمعزل عن المساعدات: C14.",
  "Aid, seventh year": "المساعدات، العام السابع",
  "index, before 2021 = 1": "مؤشر، قبل ٢٠٢١ = ١",
  "A tenth of the aid before 2021.": "عُشر المساعدات قبل عام ٢٠٢١.",
  "Economy, seventh year": "الاقتصاد، العام السابع",
  "Members of IS-K, seventh year": "أعضاء داعش خراسان، العام السابع",
  "When aid has stopped, the rise of IS-K undermines legitimacy and may bring the regime down.":
    "حين تكون المساعدات قد توقفت، يقوّض صعود داعش خراسان الشرعية وقد يُسقط النظام.",
  "undermining the legitimacy of the Taliban … It could also lead to the collapse of the regime.":
    "يقوّض شرعية طالبان … وقد يؤدي أيضًا إلى انهيار النظام.",
  "paragraph 10": "الفقرة ١٠",
  "Collapse is a criterion of the model: too few members, a rival half as large, or legitimacy below .1. Neither side of the comparison has aid. The quotation goes on “across the Muslim world”: C16 asks about that.":
    "الانهيار معيار في النموذج: أعضاء أقل مما يكفي، أو منافس بنصف حجم النظام، أو شرعية تحت ٠٫١. ولا مساعدات في أي من جانبي المقارنة. وتتمة الاقتباس «في أنحاء العالم الإسلامي»: وعن ذلك يسأل C16.",
  "no aid, and IS-K rises for two years to full propaganda and half as much money again":
    "لا مساعدات، ويصعد داعش خراسان عامين إلى دعاية كاملة ومال يزيد بمقدار النصف",
  "no aid and no IS-K": "لا مساعدات ولا داعش خراسان",
  "Legitimacy, seventh year": "الشرعية، العام السابع",
  "Regimes that collapse within seven years": "الأنظمة التي تنهار خلال سبعة أعوام",
  "share of runs": "نسبة من الجولات",
  "One run in twenty.": "جولة واحدة من كل عشرين.",
  "Moderation opens rifts in the ranks within two years.": "يفتح الاعتدال شروخًا في الصفوف خلال عامين.",
  "Complete cohesion has been critical to the Taliban, so rifts created by moderation could pose a serious risk.":
    "كان التماسك التام بالغ الأهمية لطالبان، ولذلك قد تمثّل الشروخ التي يُحدثها الاعتدال خطرًا جديًا.",
  "takeaway 4": "الخلاصة ٤",
  "The exits decide, and both ways out are shown apart: the source means those who go to the rival. That the regime moves away from its hard-liners is what moderation means, no finding: those two are only shown.":
    "حالات الخروج هي التي تقرر، وطريقا الخروج معروضان كل على حدة: والمصدر يعني من يذهبون إلى المنافس. أما ابتعاد النظام عن متشدديه فهو معنى الاعتدال لا نتيجة: فهذان الاثنان معروضان فقط.",
  "Left the Taliban of their own will, for IS-K or home, in 24 months":
    "تركوا طالبان بإرادتهم، إلى داعش خراسان أو إلى البيت، في ٢٤ شهرًا",
  "Left the Taliban for IS-K in 24 months": "انتقلوا من طالبان إلى داعش خراسان في ٢٤ شهرًا",
  "Went home from the Taliban in 24 months": "عادوا من طالبان إلى البيت في ٢٤ شهرًا",
  "Mean distance of members above the regime, first two years":
    "متوسط زيادة تشدد الأعضاء على تشدد النظام، العامان الأولان",
  "A twentieth of the whole scale from least to most hard-line.":
    "جزء من عشرين من السلّم كله من الأقل تشددًا إلى الأشد.",
  "Members more hard-line than the regime, first two years": "أعضاء أشد تشددًا من النظام، العامان الأولان",
  "One member in ten.": "عضو واحد من كل عشرة.",
  "The two compete for people and places: with IS-K fewer join the Taliban, and it has a strong presence in regions.":
    "يتنافس الاثنان على الناس والأماكن: فمع وجود داعش خراسان ينضم عدد أقل إلى طالبان، ويكون له حضور قوي في بعض المناطق.",
  "seeking to claim and mobilize the resources needed for jihad, including territory":
    "يسعيان إلى انتزاع الموارد اللازمة للجهاد وتعبئتها، ومنها الأرض",
  "takeaway 7": "الخلاصة ٧",
  "A strong presence is a count of heads: IS-K has a fifth of the armed people of a macro-region or more. It holds no ground; the UN saw nobody challenge the Taliban’s control. Money and arms are not fought over here.":
    "الحضور القوي عدّ للرؤوس: لداعش خراسان خُمس المسلحين في منطقة كبرى أو أكثر. وهو لا يسيطر على أرض؛ ولم ترَ الأمم المتحدة أحدًا ينازع طالبان سيطرتها. ولا صراع هنا على المال والسلاح.",
  "with IS-K": "مع داعش خراسان",
  "without IS-K": "من دون داعش خراسان",
  "Joined the Taliban in 60 months": "انضموا إلى طالبان في ٦٠ شهرًا",
  "Regions with a strong presence of IS-K, fourth and fifth year":
    "مناطق فيها حضور قوي لداعش خراسان، العامان الرابع والخامس",
  regions: "مناطق",
  "One of the five regions every other month.": "منطقة من المناطق الخمس شهرًا من كل شهرين.",
  "A rival that claims to be the only rightful caliphate draws hard-liners into its ranks.":
    "المنافس الذي يدّعي أنه الخلافة الشرعية الوحيدة يجذب متشددين إلى صفوفه.",
  "Both IS-K and the Taliban seek to be the global caliphate":
    "يسعى كل من داعش خراسان وطالبان إلى أن يكون الخلافة العالمية",
  "takeaway 5": "الخلاصة ٥",
  "The claim acts where the source has it act, on joining IS-K, and the more so the more hard-line a person is. How much it weighs is chosen, from nothing upwards; no measurement bounds it. What the Taliban claim for themselves is not in the model.":
    "يعمل ادّعاء الخلافة حيث يجعله المصدر يعمل، أي في الانضمام إلى داعش خراسان، ويزداد بزيادة تشدد الشخص. أما وزنه فمختار، من لا شيء فصاعدًا؛ ولا قياس يحدّه. وما تدّعيه طالبان لنفسها ليس في النموذج.",
  "IS-K’s claim weighs as in the base": "لادّعاء داعش خراسان وزنه في الأساس",
  "IS-K’s claim weighs nothing": "لا وزن لادّعاء داعش خراسان",
  "Joined IS-K from neither side in 60 months": "انضموا إلى داعش خراسان من خارج الطرفين في ٦٠ شهرًا",
  "Hard-liners who left the Taliban for IS-K in 60 months":
    "متشددون انتقلوا من طالبان إلى داعش خراسان في ٦٠ شهرًا",
  "Members of the Taliban, month 60": "أعضاء طالبان، الشهر ٦٠",
  "Over ten years a hard line with more policing of IS-K does worse than moderation with the aid it brings.":
    "على مدى عشرة أعوام يأتي نهج متشدد مع ملاحقة أكبر لداعش خراسان بنتيجة أسوأ من الاعتدال مع ما يجلبه من مساعدات.",
  "no single group has been able to rule Afghanistan peacefully and effectively through repressive policy":
    "لم تستطع أي جماعة وحدها أن تحكم أفغانستان بسلام وفعالية بسياسة قمعية",
  "paragraph 11": "الفقرة ١١",
  "Policing means raids and detentions against IS-K. The quotation means more: exclusion of the many, and their resistance. Neither is in the model, and peace is measured only by attacks of IS-K.":
    "الملاحقة تعني مداهمات واحتجازات ضد داعش خراسان. والاقتباس يعني أكثر من ذلك: إقصاء الكثرة ومقاومتها. ولا شيء منهما في النموذج، والسلام لا يُقاس إلا بهجمات داعش خراسان.",
  "moderation .1, policing .8": "الاعتدال ٠٫١، والملاحقة ٠٫٨",
  "moderation .7, policing as in the base": "الاعتدال ٠٫٧، والملاحقة كما في الأساس",
  "Legitimacy, tenth year": "الشرعية، العام العاشر",
  "Attacks per month, tenth year": "الهجمات في الشهر، العام العاشر",
  "attacks per month": "هجمات في الشهر",
  "Near the 1.5 to 2 per month that were counted in 2024, at least (UN Secretary-General).":
    "قرب ما أُحصي في عام ٢٠٢٤، وهو من ١٫٥ إلى ٢ في الشهر على الأقل (الأمين العام للأمم المتحدة).",
  "Opening abroad, with rights at home as they are, sends hard-liners to IS-K.":
    "الانفتاح على الخارج، مع بقاء الحقوق في الداخل كما هي، يدفع متشددين إلى داعش خراسان.",
  "If the group … cooperates with foreign governments, hard-liners may join the more stringent IS-K.":
    "إن تعاونت الحركة … مع حكومات أجنبية، فقد ينضم المتشددون إلى داعش خراسان الأشد صرامة.",
  "Here one strand moves, foreign relations; women’s rights, minorities and inclusion stay. That is what 2025 looked like: recognition came, and rights shrank. Donors give this strand a weight of its own, and trade and recognition add to the economy apart from aid.":
    "يتحرك هنا محور واحد، العلاقات الخارجية؛ وتبقى حقوق النساء والأقليات والحكومة الشاملة. هكذا بدا عام ٢٠٢٥: جاء الاعتراف وتقلصت الحقوق. ويعطي المانحون هذا المحور وزنًا خاصًا به، وتضيف التجارة والاعتراف إلى الاقتصاد بمعزل عن المساعدات.",
  "foreign relations alone to .7, all else on the hard line":
    "العلاقات الخارجية وحدها إلى ٠٫٧، وكل ما سواها على النهج المتشدد",
  "Economy, third year": "الاقتصاد، العام الثالث",
  "Aid, third year": "المساعدات، العام الثالث",
  "Moderation that is taken back still costs years later: fewer stay with the Taliban, and IS-K is larger.":
    "الاعتدال الذي يُتراجع عنه يظل له ثمن بعد أعوام: يبقى مع طالبان عدد أقل، ويكون داعش خراسان أكبر.",
  "After months of such assurances, the unwillingness of the Taliban to moderate has raised questions":
    "بعد أشهر من تطمينات كهذه أثار عدم استعداد طالبان للاعتدال تساؤلات",
  "paragraph 4": "الفقرة ٤",
  "The source tells of assurances that were not kept, and not of what remains: that a cost remains is our question. Its assurances were words; here two years of policy are taken back. Whether anybody believes the next promise is not in the model.":
    "يتحدث المصدر عن تطمينات لم يُوفَ بها، لا عما يبقى: أما بقاء ثمن فسؤالنا نحن. وكانت تطميناته أقوالًا؛ وهنا يُتراجع عن عامين من السياسة. ولا يدخل في النموذج هل يصدّق أحد الوعد التالي.",
  "moderation .7 for two years, then .1 again": "الاعتدال ٠٫٧ عامين، ثم ٠٫١ من جديد",
  "moderation .1 throughout": "الاعتدال ٠٫١ طوال الوقت",
  "Members of the Taliban, fifth year": "أعضاء طالبان، العام الخامس",
  "Members of IS-K, fifth year": "أعضاء داعش خراسان، العام الخامس",
  "Aid, fifth year": "المساعدات، العام الخامس",
  "A regime that moderates loses standing among hard-liners across the Muslim world, and members with it.":
    "النظام الذي يعتدل يفقد مكانته بين المتشددين في العالم الإسلامي، ويفقد معها أعضاء.",
  "undermining the legitimacy of the Taliban domestically and across the Muslim world":
    "يقوّض شرعية طالبان في الداخل وفي أنحاء العالم الإسلامي",
  "The source has the rise of IS-K cost that standing; here concessions on doctrine do, in the eyes of hard-line members. What standing weighs (creedStanding) is chosen, and its range goes through zero: the test tells what such a weight would do, not that there is one.":
    "عند المصدر يكلّف صعودُ داعش خراسان تلك المكانة؛ وهنا تكلّفها التنازلات في العقيدة، في عيون الأعضاء المتشددين. ووزن المكانة (creedStanding) مختار، ونطاقه يمر بالصفر: فالاختبار يقول ما كان سيفعله وزن كهذا، لا أن له وجودًا.",
  "moderation .7, standing weighs as in the base": "الاعتدال ٠٫٧، وللمكانة وزنها في الأساس",
  "moderation .7, standing weighs nothing": "الاعتدال ٠٫٧، ولا وزن للمكانة",
  "Since the takeover IS-K has continued to grow, though it was struck at.":
    "منذ تولّي طالبان الحكم واصل داعش خراسان النمو، مع أنه كان يُضرب.",
  "Despite significant targeting of IS-K and their supporters, the group has continued to grow.":
    "على الرغم من استهداف كبير لداعش خراسان ومؤيديه واصل التنظيم النمو.",
  "Public figures decide here, and no run: the first after the takeover, January 2022, with each later one. Those that decide come from the UN, so that one counter is compared with itself, and all are guesses from outside; the ranges for “nearly” and “about” are ours. The growth that there was came with the takeover, when prisons were opened: in July 2021 the UN put IS-K at 500 to 2,200. The source wrote in 2023, when no figure could tell.":
    "تقرر هنا أرقام منشورة لا جولة: أول رقم بعد تولّي طالبان الحكم، يناير ٢٠٢٢، مع كل رقم لاحق. والأرقام التي تقرر من الأمم المتحدة، حتى يُقارن العادّ بنفسه، وكلها تقديرات من الخارج؛ ونطاقات «قرابة» و«نحو» من وضعنا. وما كان من نمو جاء مع تولّي الحكم، حين فُتحت السجون: ففي يوليو ٢٠٢١ قدّرت الأمم المتحدة داعش خراسان بما بين ٥٠٠ و٢٬٢٠٠. وكُتب المصدر في عام ٢٠٢٣، حين لم يكن رقم يستطيع أن يحكم.",
  "Members of IS-K": "أعضاء داعش خراسان",
  "members: a rise from 2,200 to nearly 4,000": "الأعضاء: ارتفاع من ٢٬٢٠٠ إلى قرابة ٤٬٠٠٠",
  "UN Secretary-General, 14th report on ISIL": "الأمين العام للأمم المتحدة، التقرير الرابع عشر عن داعش",
  "members: about 7,000 in all (the high end), of them near two thirds in Pakistan by April 2023 (the low end)":
    "الأعضاء: نحو ٧٬٠٠٠ في المجموع (الطرف الأعلى)، منهم قرابة الثلثين في باكستان بحلول أبريل ٢٠٢٣ (الطرف الأدنى)",
  "Giustozzi, ICCT, 30 January 2024, and LSE IDEAS, 6 February 2024":
    "Giustozzi, ICCT، ٣٠ يناير ٢٠٢٤، وLSE IDEAS، ٦ فبراير ٢٠٢٤",
  "It is by another counter.": "هو من عادّ آخر.",
  "fighters and their families, 4,000 to 6,000: a ceiling for members, not their number":
    "المقاتلون وعائلاتهم، من ٤٬٠٠٠ إلى ٦٬٠٠٠: سقف لعدد الأعضاء لا عددهم",
  "UN Secretary-General, 17th report on ISIL": "الأمين العام للأمم المتحدة، التقرير السابع عشر عن داعش",
  "It counts families, and the first figure does not.": "يعدّ العائلات، والرقم الأول لا يعدّها.",
  "fighters: 4,000 to 6,000 say some member states, 2,000 to 3,500 others":
    "المقاتلون: من ٤٬٠٠٠ إلى ٦٬٠٠٠ بحسب بعض الدول الأعضاء، ومن ٢٬٠٠٠ إلى ٣٬٥٠٠ بحسب غيرها",
  "UN Monitoring Team, 34th report": "فريق الرصد التابع للأمم المتحدة، التقرير الرابع والثلاثون",
  "fighters, about 2,000": "المقاتلون، نحو ٢٬٠٠٠",
  "UN Monitoring Team, 36th report": "فريق الرصد التابع للأمم المتحدة، التقرير السادس والثلاثون",
  "members, about 2,000": "الأعضاء، نحو ٢٬٠٠٠",
  "UN Monitoring Team, 16th report (1988 Committee)":
    "فريق الرصد التابع للأمم المتحدة، التقرير السادس عشر (لجنة ١٩٨٨)",
};

export const tellClaim = (text: string): string => texts[text as ClaimText] ?? text;
