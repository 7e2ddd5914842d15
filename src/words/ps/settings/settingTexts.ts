/** What each setting does, and the source of its default. Names of authors and reports stay as they are cited. */
import type * as english from "../../settings/settingTexts.ts";
import type { Translated } from "../../Translated.ts";
import { leverTexts } from "./leverTexts.ts";

const chosen = "ټاکل شوی";
const searched = "ټاکل شوی؛ د لاس جوړې اندازې شاوخوا لټول شوی";
const strand = "ټاکل شوی: سخت دریځ";
const weight = "ټاکل شوی؛ ماشین هر څلور وزنونه پر خپله مجموعه وېشي";
const teaching = "د ښوونې لاستی";
const attacks = "ټاکل شوی: د ۲۰۲۱ کال په مني کې د میاشتې ۳۸ تر ۴۸ بریدونو ته نږدې";
const grievance = "Bennett 2008; Lyall et al. 2013";

export const settingTexts: Translated<typeof english.settingTexts> = {
  aid0: {
    source: "د تعریف له مخې؛ په کال کې ۸٫۵ میلیارده امریکایي ډالر (نړیوال بانک؛ CSIS 2024)",
    text: "په ۰ میاشت کې څومره مرستې دي.",
  },
  economy0: { source: "د تعریف له مخې (نړیوال بانک)", text: "په ۰ میاشت کې سړي سر ناخالص کورني تولیدات." },
  legitimacy0: { source: chosen, text: "په ۰ میاشت کې خلک حکومت څومره پر حق بولي." },
  threat0: { source: chosen, text: "په ۰ میاشت کې سیال مشرتابه ته د خپلې رښتینې اندازې څو برابره ښکاري." },
  agents: {
    source: "د حسابولو تنظیم: ۲۰۰٬۰۰۰ استازي یعنې هر کس یو استازی",
    text: "څومره استازي د خلکو پر ځای دي؛ ډېر استازي، په پایله کې لږ چانس.",
  },
  groupSize: {
    source: chosen,
    text: "څومره استازي په یوه کلي، جبهه یا قوم کې شریک دي؛ د استازو شمېر باید پر دې پوره ووېشل شي.",
  },
  poolPeople: {
    source:
      "نږدې ۷۰٬۰۰۰ جنګیالي (Giustozzi, RUSI 2023; UN S/2021/486: ۵۸٬۰۰۰ تر ۱۰۰٬۰۰۰) او هغه خلک چې دوی ترې راځي",
    text: "څومره خلک په ټوله کې یو لوری نیولای شي.",
  },
  clustering: { source: chosen, text: "په پیل کې د یوې ډلې خلک څومره له یوه لوري سره دي." },
  hardShare: { source: searched, text: "د طالبانو د غړو هغه برخه چې د سختدریځو له وزر څخه ده." },
  postShare: {
    source: "ټاکل شوی: تر نیمایي ډېر، ځکه طالبانو دولت او ځواکونه له خپلو خلکو ډک کړل",
    text: "دا احتمال چې د طالبانو یو غړی منصب لري، او یو نوی راغلی یې د یوځای کېدو پر مهال اخلي.",
  },
  shareSalafi: {
    source: "ټاکل شوی: له ۸۰ ډلو ۷",
    text: "د ډلو هغه برخه چې سلفي ده؛ سلفي داعش خراسان نه دی، او ډېری یې له سیاست او جګړې لرې دي.",
  },
  salafiT: { source: chosen, text: "د سلفي ډلو د خلکو هغه برخه چې په پیل کې له طالبانو سره ده." },
  salafiK: {
    source: "له otherK سره نږدې ۴٬۸۰۰ کسان؛ په ۲۰۲۱ کې ۴٬۶۰۰ جنګیالي (Giustozzi, RUSI 2023)",
    text: "د سلفي ډلو د خلکو هغه برخه چې په پیل کې له داعش خراسان سره ده.",
  },
  salafiX: {
    source: "له otherX سره نږدې ۲٬۰۰۰ کسان؛ واک ته د رسېدو پر مهال ۱٬۸۰۰ خوشې شول (خبري راپورونه)",
    text: "د سلفي ډلو د خلکو هغه برخه چې په پیل کې بندي ده.",
  },
  otherT: {
    source: "له salafiT سره نږدې ۷۰٬۰۰۰ کسان (Giustozzi, RUSI 2023)",
    text: "د نورو ډلو د خلکو هغه برخه چې په پیل کې له طالبانو سره ده.",
  },
  otherK: {
    source: "له salafiK سره نږدې ۴٬۸۰۰ کسان؛ په ۲۰۲۱ کې ۴٬۶۰۰ جنګیالي (Giustozzi, RUSI 2023)",
    text: "د نورو ډلو د خلکو هغه برخه چې په پیل کې له داعش خراسان سره ده.",
  },
  otherX: {
    source: "له salafiX سره نږدې ۲٬۰۰۰ کسان؛ واک ته د رسېدو پر مهال ۱٬۸۰۰ خوشې شول (خبري راپورونه)",
    text: "د نورو ډلو د خلکو هغه برخه چې په پیل کې بندي ده.",
  },
  peerInfluence: { source: searched, text: "خلک څومره هغه لوری نیسي چې خپله ډله او سیمه یې نیسي." },
  groupWeight: { source: searched, text: "په شاوخوا خلکو کې خپله ډله څومره شمېرل کېږي؛ پاتې سیمه ده." },
  incumbentAppeal: { source: searched, text: "طالبان ټولو ته څومره جاذبه لري، هر څه چې کوي." },
  patronage: {
    source: searched,
    text: "لا ښه اقتصاد له طالبانو سره د غړو په ساتلو او ګټلو کې څومره مرسته کوي.",
  },
  legitimacyPull: { source: searched, text: "هغه حکومت چې پر حق بلل کېږي، خلک څومره راکاږي." },
  selfReliance: {
    source: "پرې یوه خوله نه دي",
    text: "لا ښه اقتصاد خلک څومره دې ته پرېږدي چې له دواړو لورو لرې پاتې شي.",
  },
  loyaltyT: {
    source: "ټاکل شوی؛ لږ اوښتل (Giustozzi, RUSI 2023–24)",
    text: "د طالبانو غړي څومره یوازې ځکه پاتې کېدل غوره ګڼي چې غړي دي.",
  },
  postTie: {
    source:
      "لوری: د ۲۰۲۲ او ۲۰۲۳ پېژندل شوي اوښتي کسان یا منصب نه و ورکړل شوی یا ایستل شوي وو (Giustozzi, RUSI 2024)",
    text: "د طالبانو هغه غړي چې منصب لري، څومره ډېر پاتې کېدل غوره ګڼي.",
  },
  loyaltyK: {
    source: "ټاکل شوی؛ تسلیمېدل (Giustozzi, RUSI 2024)",
    text: "د داعش خراسان غړي څومره یوازې ځکه پاتې کېدل غوره ګڼي چې غړي دي.",
  },
  inertiaU: {
    source: "ټاکل شوی؛ په میاشت کې نوي کسان (Giustozzi, RUSI 2023)",
    text: "بې پلوه خلک څومره بې پلوه پاتې کېدل غوره ګڼي.",
  },
  reconsiderRate: {
    source: searched,
    text: "دا احتمال چې یو کس په یوه میاشت کې د خپل لوري په اړه بیا فکر وکړي.",
  },
  choiceSharpness: {
    source: searched,
    text: "خلک په څومره ډاډ هغه لوری ټاکي چې ورته تر ټولو ښه دی؛ په ۰ کې په ړندو سترګو ټاکي.",
  },
  doctrineGap: {
    source: "Oppenheim et al. 2015 (تر ۰ پورته)؛ Staniland 2012 او Seymour 2014 (۰ ته نږدې)",
    text: "غړي هغه حکومت څومره نه خوښوي چې تر دوی لږ سختدریځی وي (۰ تر ۱).",
  },
  moderateGap: { source: searched, text: "غړي هغه حکومت څومره نه خوښوي چې تر دوی ډېر سختدریځی وي." },
  rivalGap: { source: searched, text: "داعش خراسان هغه چا ته څومره کمه جاذبه لري چې پوره سختدریځی نه دی." },
  betrayalFraming: {
    source: "لوری: Oppenheim et al. 2015; Shelef & Shelef 2013",
    text: "تبلیغات هغو ته چې اوري یې، هر امتیاز په څومره زور خیانت بولي.",
  },
  propagandaPull: {
    source: "لوری: Verma & Ali 2023",
    text: "تبلیغات هغه سختدریځي خلک چې اوري یې، څومره داعش خراسان ته راکاږي.",
  },
  deedPropaganda: {
    source: "لوری: Verma & Ali 2023",
    text: "بریدونه تر بنسټیزې کچې پورته د پاتې ځای څومره برخه په تبلیغاتو ورزیاتوي.",
  },
  hardshipPull: {
    source:
      "پرې یوه خوله نه دي: Verma & Ali 2023 (تر ۰ پورته)؛ Berman et al. 2011 (د افغانستان لپاره یې رد کړی)",
    text: "کمزوری اقتصاد زیان منونکي خلک څومره داعش خراسان ته بیایي.",
  },
  credentialClaim: {
    source: "لوری: Verma & Ali 2023",
    text: "د سیال دا ادعا چې یوازینی حق لرونکی واکمن دی، سختدریځي خلک څومره ورکاږي.",
  },
  creedStanding: {
    source:
      "لوری: Verma & Ali 2023؛ پرې یوه خوله نه دي: د سیال بریدونه هم درناوی راوړلای شي (Giustozzi & Regeni, RUSI 2023)",
    text: "اعتدال د اسلامي نړۍ د سختدریځو خلکو په سترګو کې، او په دې سره د خپلو ترمنځ، طالبانو ته څومره تاوان رسوي.",
  },
  reviewInterval: { source: searched, text: "مشرتابه څو ځله د خپلې پالیسۍ په اړه بیا فکر کوي." },
  horizon: { source: teaching, text: "وړاندې کتونکی مشرتابه څو میاشتې وړاندې ګوري." },
  threatWeight: { source: teaching, text: "مشرتابه ته د داعش خراسان یو غړی د خپلو دومره غړو برابر دی." },
  ideology: { source: teaching, text: "مشرتابه له خپلې غوره پالیسۍ پرته بله څومره نه خوښوي." },
  idealModeration: { source: searched, text: "هغه اعتدال چې یو ایډیالوژیک مشرتابه به یې تر ټولو خوښوي." },
  pressureCost: {
    source: teaching,
    text: "مشرتابه څومره نه خوښوي چې تر خپلې غوره کچې ډېر امتیاز ورکړي؛ هر څومره چې خپل غړي یې لږ سخت دریځ غواړي، هومره ډېر.",
  },
  economyWeight: { source: searched, text: "مشرتابه ته خپله اقتصاد څومره مهم دی." },
  threatGain: { source: teaching, text: "بریدونه سیال څومره تر خپلې اندازې لوی ښیي." },
  threatDecay: { source: teaching, text: "مشرتابه ګواښ څومره ژر هېروي: ۱ سمدستي، ۰ هېڅکله." },
  grievancePull: {
    source: grievance,
    text: "هغه چاپې او نیول چې یوه ډله یې په یاد لري، خلک یې څومره داعش خراسان ته راکاږي.",
  },
  grievanceGain: {
    source: grievance,
    text: "یوه ډله څومره خوابدي مومي کله چې پر ناښکېلو خلکو یې چاپې وهل کېږي یا نیول کېږي.",
  },
  grievanceDecay: { source: grievance, text: "د یوې ډلې د خوابدۍ هغه برخه چې په یوه میاشت کې کمېږي." },
  collateral: {
    source: "Bennett 2008؛ د یوناما راپورونه ۲۰۲۱ او ۲۰۲۲",
    text: "دا احتمال چې پوره او ړنده ځپنه په یوه میاشت کې د سلفي ډلې پر یوه ناښکېل کس چاپه ووهي یا یې ونیسي.",
  },
  deterrence: {
    source: "ټاکل شوی؛ لوری: Lyall et al. 2013",
    text: "ځپنه د ټولو لپاره د داعش خراسان جاذبه څومره کموي.",
  },
  removalRate: {
    source: "په کال کې نږدې ۴ سلنه وژل شوي (Giustozzi, RUSI 2024)، او نیول او تسلیمېدل",
    text: "دا احتمال چې پوره او نیمه دقیقه ځپنه په یوه میاشت کې د داعش خراسان یو غړی له ډګره وباسي.",
  },
  fundingPull: { source: searched, text: "د سیال پیسې خلک څومره ورکاږي." },
  rivalEntryCost: { source: searched, text: "ټول له داعش خراسان سره له یوځای کېدو څومره راګرځول کېږي." },
  salafiTie: {
    source: "ټاکل شوی؛ ډېری سلفیان له سیاست او جګړې لرې دي",
    text: "داعش خراسان ته په سلفي ډلو کې د خلکو جذبول څومره لا اسان دي، که څه هم د دغو ډلو ډېری خلک هېڅکله نه ورسره یوځای کېږي؛ دا د عقیدو ترمنځ واټن هم ښیي، ځکه د نورو ډېری حنفي دي.",
  },
  salafiDistrust: { source: searched, text: "طالبان د سلفي ډلو خلکو ته څومره کمه جاذبه لري." },
  attackScaleP: {
    source: attacks,
    text: "په میاشت کې هغومره بریدونه چې له هغه وروسته پر تبلیغاتو یې اغېز هوارېږي.",
  },
  attackScaleThreat: {
    source: attacks,
    text: "په میاشت کې هغومره بریدونه چې له هغه وروسته پر لیدل شوي ګواښ یې اغېز هوارېږي.",
  },
  attackScaleL: {
    source: attacks,
    text: "په میاشت کې هغومره بریدونه چې له هغه وروسته پر مشروعیت یې اغېز هوارېږي.",
  },
  otherHarm: {
    source: chosen,
    text: "د نورو ډلو د خلکو لپاره د چاپې یا نیول کېدو خطر، په سلفي ډلو کې د خطر د یوې برخې په توګه.",
  },
  grievanceCap: { source: chosen, text: "هغه خوابدي چې د یوې ډلې تر هغې نه ډېرېږي." },
  reentryRate: {
    source: chosen,
    text: "دا احتمال چې په یوه میاشت کې یو نوی راغلی د له ډګره وتلي کس ځای ونیسي.",
  },
  legitimacyBase: {
    source: chosen,
    text: "د ۲۰۲۰ کال له اقتصاد سره او بې بریدونو د سختدریځي حکومت مشروعیت.",
  },
  women: { ...leverTexts.women, source: strand },
  inclusion: { ...leverTexts.inclusion, source: strand },
  minorities: { ...leverTexts.minorities, source: strand },
  foreign: { ...leverTexts.foreign, source: strand },
  propaganda: { ...leverTexts.propaganda, source: searched },
  repression: {
    ...leverTexts.repression,
    source: "د ۲۰۲۱ او ۲۰۲۴ ترمنځ د ارامو او سختو پړاوونو ترمنځ (Giustozzi, RUSI 2023–24)",
  },
  selectivity: {
    ...leverTexts.selectivity,
    source: "د ړندې (۲۰۲۱) او د استخباراتو پر بنسټ (۲۰۲۳ او ۲۰۲۴) ځپنې ترمنځ (Giustozzi, RUSI 2024)",
  },
  funding: {
    ...leverTexts.funding,
    source: "په ۲۰۲۲ کې د میاشتې معاش نږدې ۲۳۵ ډالر، د ۲۰۲۳ په پسرلي کې هېڅ (Giustozzi, RUSI 2023–24)",
  },
  tempo: {
    ...leverTexts.tempo,
    source:
      "بریدونه ۹۰ سلنه کم شول، په داسې حال کې چې غړي ۱۲ سلنه کم شول (ملګري ملتونه؛ Giustozzi, RUSI 2024)",
  },
  aidScale: { ...leverTexts.aidScale, source: chosen },
  domesticEconomy: {
    ...leverTexts.domesticEconomy,
    source: "هغه برخه چې په ۲۰۲۰ کې یې پیسې له مرستو نه وې (نړیوال بانک)",
  },
  humanitarianFloor: {
    ...leverTexts.humanitarianFloor,
    source:
      "ټولې بهرنۍ بلاعوضه مرستې، له ۴٫۶۵ څخه ۲٫۹ ته (۲۰۲۲ تر ۲۰۲۴)، چې مخکې په کال کې ۸٫۵ میلیارده امریکایي ډالر وې (نړیوال بانک، اپرېل ۲۰۲۵)؛ یوازې بشري مرستې ۳٫۸ او ۱٫۹ (۲۰۲۲، ۲۰۲۳؛ CSIS، جون ۲۰۲۴)",
  },
  restrictions: {
    ...leverTexts.restrictions,
    source:
      "له اګست ۲۰۲۱ راهیسې پلي: کنګل شوې زېرمې، بندیزونه، جلا شوي بانکونه (نړیوال بانک؛ د ملګرو ملتونو امنیت شورا)",
  },
  moderation: { ...leverTexts.moderation, source: strand },
  doctrineWomen: {
    source: weight,
    text: "سختدریځي د ښځو د حقونو او زده کړې له امله پر حکومت څومره نیوکه کوي.",
  },
  doctrineInclusion: { source: weight, text: "سختدریځي د ټول شموله حکومت له امله پر حکومت څومره نیوکه کوي." },
  doctrineMinorities: { source: weight, text: "سختدریځي د لږکیو د ساتنې له امله پر حکومت څومره نیوکه کوي." },
  doctrineForeign: { source: weight, text: "سختدریځي له بهر سره د اړیکو له امله پر حکومت څومره نیوکه کوي." },
  donorWomen: { source: weight, text: "مرستې د ښځو حقونو او زده کړې ته څومره ځواب وایي." },
  donorInclusion: { source: weight, text: "مرستې ټول شموله حکومت ته څومره ځواب وایي." },
  donorMinorities: { source: weight, text: "مرستې د لږکیو ساتنې ته څومره ځواب وایي." },
  donorForeign: { source: weight, text: "مرستې له بهر سره اړیکو ته څومره ځواب وایي." },
  aidShare: {
    source:
      "له اګست ۲۰۲۱ مخکې مرستې د ناخالص کورني تولید ۴۰ سلنه وې، چې یوه حسابي برخه ده؛ بلاعوضه مرستې له ۲۰۲۲ تر ۲۰۲۴ ۳۸ سلنه کمې شوې او سړي سر تولید ډېر لږ بدل شو (نړیوال بانک)",
    text: "د ۲۰۲۰ کال د اقتصاد هغه برخه چې د مرستو په ختمېدو له لاسه ځي.",
  },
  restrictionCost: {
    source: "ټاکل شوی: د ۲۰۲۱ او ۲۰۲۲ د پرېوتو هغه برخه چې مرستې یې نه توضیح کوي",
    text: "د ۲۰۲۰ کال د اقتصاد هغه برخه چې بندیزونه او کنګل شوې پیسې یې، تر څو چې پلي وي، له منځه وړي.",
  },
  tradeShare: {
    source:
      "ټاکل شوی؛ پرې یوه خوله نه دي: په ۲۰۲۵ کې اړیکې پرانیستل شوې، خو سړي سر تولید کم شو (نړیوال بانک)",
    text: "له بهر سره اړیکې، له مرستو پرته، د سوداګرۍ او پانګونې له لارې اقتصاد ته څومره ورزیاتوي.",
  },
  economySpeed: {
    source: "سړي سر ناخالص کورني تولیدات له ۲۰۲۰ تر ۲۰۲۴ (نړیوال بانک)",
    text: "اقتصاد څومره ژر هغې کچې ته ځي چې مرستې او کورني تولیدات یې ساتلای شي.",
  },
  donorThreshold: {
    source:
      "ټاکل شوی؛ بشري مرستې له ۲۰۲۲ تر ۲۰۲۳ نیمایي شوې، په داسې حال کې چې حقونه واخیستل شول (CSIS، جون ۲۰۲۴)",
    text: "هغه اعتدال چې په کې د مشروطو مرستو نیمایي راځي.",
  },
  donorSharpness: {
    source: chosen,
    text: "مرستې اعتدال ته څومره ورو ورو ځواب وایي؛ ۰ ته نږدې یا ټولې یا هېڅ.",
  },
  aidSpeed: {
    source: chosen,
    text: "مرستې څومره ژر هغې کچې ته پورته کېږي چې مرسته کوونکي یې ورکولو ته چمتو دي.",
  },
  aidCutSpeed: {
    source: "په ۲۰۲۱ کې کمولو میاشتې ونیولې، نه کلونه (نړیوال بانک)",
    text: "مرستې څومره ژر هغې کچې ته ښکته کېږي چې مرسته کوونکي یې ورکولو ته چمتو دي.",
  },
  attackRate: {
    source:
      "د ۲۰۲۱ په مني کې په میاشت کې ۳۸ تر ۴۸ بریدونه (د ملګرو ملتونو عمومي منشي)، په ۲۰۲۲ کې ۵ تر ۲۲ (Afghan Witness)",
    text: "که هېڅ شی یې رانه ګرځوي، د داعش خراسان ۱٬۰۰۰ غړي به په میاشت کې څومره بریدونه کوي.",
  },
  attackSuppression: {
    source: searched,
    text: "د بریدونو هغه برخه چې پوره او بشپړه دقیقه ځپنه یې مخه نیسي.",
  },
  hiding: {
    source:
      "د هغه څه دننه ټاکل شوی چې ۲۰۲۱ او ۲۰۲۲ یې مني؛ لوری: غړي بهر او پټو ځایونو ته لاړل (Giustozzi, RUSI 2024)",
    text: "د داعش خراسان څومره برخه، په هېواد کې یا بهر، پټېږي کله چې ځپنه سخته وي او سم کسان مومي؛ هغوی چې پټ وي، برید نه کوي.",
  },
  hidingSpeed: {
    source: "د هغه څه دننه ټاکل شوی چې ۲۰۲۱ او ۲۰۲۲ یې مني",
    text: "داعش خراسان څومره ژر پټېږي، او څومره ژر بېرته راوځي.",
  },
  legitimacySpeed: { source: searched, text: "مشروعیت اقتصاد، حقونو او بریدونو ته څومره ژر ځواب وایي." },
  legitimacyEconomy: { source: searched, text: "لا ښه اقتصاد څومره مشروعیت راولي." },
  legitimacyRights: { source: searched, text: "اعتدال څومره مشروعیت راولي." },
  legitimacyAttacks: { source: searched, text: "ډېر بریدونه څومره مشروعیت له منځه وړي." },
};
