/** What each setting does, and the source of its default. */
import type * as english from "../../settings/settingTexts.ts";
import { leverTexts } from "./leverTexts.ts";

/** The grounds that several settings share. */
const chosen = "مختار";
const searched = "مختار؛ بحث محلي حول متجه موضوع باليد";
const hardLine = "مختار: نهج متشدد";
const summed = "مختار؛ يقسم المحرك كل أربعة أوزان على مجموعها";
const harm = "Bennett 2008; Lyall et al. 2013";
const sign = "الإشارة: Verma & Ali 2023";
const teaching = "رافعة للتعليم";
const autumn = "مختار: قرب ٣٨ إلى ٤٨ هجومًا في الشهر في خريف ٢٠٢١";
const rivals = "نحو ٤٬٨٠٠ شخص؛ و٤٬٦٠٠ مقاتل في عام ٢٠٢١ (Giustozzi, RUSI 2023)";
const prisoners = "نحو ٢٬٠٠٠ شخص؛ وأُطلق ١٬٨٠٠ عند تولّي طالبان الحكم (الصحافة)";

export const settingTexts: typeof english.settingTexts = {
  moderation: { ...leverTexts.moderation, source: hardLine },
  reconsiderRate: { text: "احتمال أن يعيد الشخص في شهر التفكير في موقفه.", source: searched },
  choiceSharpness: {
    text: "بأي يقين يأخذ الناس الطرف الأنسب لهم؛ وعند ٠ يختارون عشوائيًا.",
    source: searched,
  },
  doctrineGap: {
    text: "كم يكره الأعضاء نظامًا أقل تشددًا منهم (من ٠ إلى ١).",
    source: "Oppenheim et al. 2015 (فوق الصفر)؛ Staniland 2012 وSeymour 2014 (قرب الصفر)",
  },
  moderateGap: { text: "كم يكره الأعضاء نظامًا أشد تشددًا منهم.", source: searched },
  rivalGap: { text: "كم تقل جاذبية داعش خراسان لمن ليس متشددًا تمامًا.", source: searched },
  betrayalFraming: {
    text: "بأي قوة تروي الدعاية كل تنازل على أنه خيانة لمن يسمعها.",
    source: "الإشارة: Oppenheim et al. 2015; Shelef & Shelef 2013",
  },
  propagandaPull: {
    text: "كم تجذب الدعاية المتشددين الذين يسمعونها نحو داعش خراسان.",
    source: sign,
  },
  deedPropaganda: {
    text: "كم تضيف الهجمات إلى الدعاية من المتسع الذي فوق مستواها الأساسي.",
    source: sign,
  },
  hardshipPull: {
    text: "كم يدفع اقتصاد ضعيف من يتأثرون بالضيق نحو داعش خراسان.",
    source: "موضع خلاف: Verma & Ali 2023 (فوق الصفر)؛ Berman et al. 2011 (نفته لأفغانستان)",
  },
  credentialClaim: {
    text: "كم يجذب المتشددين إلى الانضمام إلى المنافس ادّعاؤه أنه الحاكم الشرعي الوحيد.",
    source: sign,
  },
  creedStanding: {
    text: "كم يكلّف الاعتدال طالبان في عيون المتشددين في العالم الإسلامي، ومن ثم بين أعضائها.",
    source:
      "الإشارة: Verma & Ali 2023؛ موضع خلاف: قد تكسب هجمات المنافس مكانة أيضًا (Giustozzi & Regeni, RUSI 2023)",
  },
  grievancePull: {
    text: "كم تجذب المداهمات والاحتجازات التي تتذكرها المجموعة أفرادها نحو داعش خراسان.",
    source: harm,
  },
  grievanceGain: {
    text: "كم تزيد مظلمة المجموعة حين يُداهَم غير المتورطين منها أو يُحتجزون.",
    source: harm,
  },
  grievanceDecay: { text: "ما يتلاشى من مظلمة المجموعة في شهر.", source: harm },
  collateral: {
    text: "احتمال أن يصيب القمع الكامل العشوائي في شهر شخصًا غير متورط من مجموعة سلفية بمداهمة أو احتجاز.",
    source: "Bennett 2008؛ تقارير بعثة الأمم المتحدة (UNAMA) ٢٠٢١–٢٠٢٢",
  },
  deterrence: {
    text: "كم يقلل القمع جاذبية داعش خراسان عند الجميع.",
    source: "مختار؛ الإشارة: Lyall et al. 2013",
  },
  removalRate: {
    text: "احتمال أن يُخرج القمع الكامل نصف الانتقائي عضوًا من داعش خراسان في شهر.",
    source: "نحو ٤٪ في السنة يُقتلون (Giustozzi, RUSI 2024)، إضافةً إلى الاعتقالات وحالات الاستسلام",
  },
  fundingPull: { text: "كم يجذب مال المنافس الناس نحوه.", source: searched },
  rivalEntryCost: { text: "بأي قوة يُصدّ الجميع عن الانضمام إلى داعش خراسان.", source: searched },
  salafiTie: {
    text: "كم يسهل على داعش خراسان التجنيد في المجموعات السلفية، ومعظم أهلها لا ينضمون أبدًا: وهي أيضًا البعد بين العقائد، لأن معظم غيرهم أحناف.",
    source: "مختار؛ معظم السلفيين يعتزلون السياسة",
  },
  salafiDistrust: { text: "كم تقل جاذبية طالبان عند أهل المجموعات السلفية.", source: searched },
  peerInfluence: { text: "كم يتبع الناس الطرف الذي تأخذه مجموعتهم ومنطقتهم.", source: searched },
  groupWeight: {
    text: "كم تُحسب المجموعة نفسها بين الأقران؛ والباقي للمنطقة.",
    source: searched,
  },
  incumbentAppeal: { text: "كم تجذب طالبان الجميع، مهما فعلت.", source: searched },
  patronage: {
    text: "كم يساعد اقتصاد أفضل طالبان على الاحتفاظ بأعضائها وكسب غيرهم.",
    source: searched,
  },
  legitimacyPull: { text: "كم يجذب الناسَ نظامٌ يُرى شرعيًا.", source: searched },
  selfReliance: { text: "كم يتيح اقتصاد أفضل للناس أن يبقوا خارج الطرفين.", source: "موضع خلاف" },
  loyaltyT: {
    text: "كم يفضّل أعضاء طالبان البقاء لمجرد أنهم أعضاء.",
    source: "مختار؛ انشقاقات قليلة (Giustozzi, RUSI 2023–24)",
  },
  postTie: {
    text: "كم يزيد تفضيل أعضاء طالبان للبقاء إذا كان لهم منصب.",
    source: "الإشارة: المنشقون المعروفون في ٢٠٢٢–٢٠٢٣ لم يُعطوا منصبًا أو طُردوا (Giustozzi, RUSI 2024)",
  },
  loyaltyK: {
    text: "كم يفضّل أعضاء داعش خراسان البقاء لمجرد أنهم أعضاء.",
    source: "مختار؛ حالات استسلام (Giustozzi, RUSI 2024)",
  },
  inertiaU: {
    text: "كم يفضّل من هم خارج الطرفين أن يبقوا خارجهما.",
    source: "مختار؛ المجنَّدون في الشهر (Giustozzi, RUSI 2023)",
  },
  aidShare: {
    text: "ما يُفقد من اقتصاد عام ٢٠٢٠ حين تنتهي المساعدات.",
    source:
      "كانت المساعدات ٤٠٪ من الناتج المحلي الإجمالي قبل أغسطس ٢٠٢١، وهي حصة محاسبية؛ ونقصت المنح ٣٨٪ من ٢٠٢٢ إلى ٢٠٢٤ وكاد الناتج للفرد لا يتحرك (البنك الدولي)",
  },
  restrictionCost: {
    text: "ما تكلّفه العقوبات والأموال المجمّدة من اقتصاد عام ٢٠٢٠ ما دامت سارية.",
    source: "مختار: ما لا تفسره المساعدات من هبوط ٢٠٢١–٢٠٢٢",
  },
  tradeShare: {
    text: "كم يضيف الانفتاح على الخارج إلى الاقتصاد بالتجارة والاستثمار، بمعزل عن المساعدات.",
    source: "مختار؛ موضع خلاف: انفتحت العلاقات في عام ٢٠٢٥ وهبط الناتج للفرد (البنك الدولي)",
  },
  economySpeed: {
    text: "بأي سرعة ينتقل الاقتصاد إلى المستوى الذي تحمله المساعدات والإنتاج المحلي.",
    source: "الناتج المحلي الإجمالي للفرد ٢٠٢٠–٢٠٢٤ (البنك الدولي)",
  },
  donorThreshold: {
    text: "الاعتدال الذي يتدفق عنده نصف المساعدات المشروطة.",
    source:
      "مختار؛ انخفضت المساعدات الإنسانية إلى النصف من ٢٠٢٢ إلى ٢٠٢٣ بينما كانت الحقوق تُسحب (CSIS، يونيو ٢٠٢٤)",
  },
  donorSharpness: {
    text: "بأي تدرج تستجيب المساعدات للاعتدال؛ وقرب ٠ هي الكل أو لا شيء.",
    source: chosen,
  },
  aidSpeed: { text: "بأي سرعة ترتفع المساعدات إلى ما يستعد المانحون لإعطائه.", source: chosen },
  aidCutSpeed: {
    text: "بأي سرعة تنخفض المساعدات إلى ما يستعد المانحون لإعطائه.",
    source: "في عام ٢٠٢١ استغرق القطع أشهرًا لا أعوامًا (البنك الدولي)",
  },
  attackRate: {
    text: "كم هجومًا كان ١٬٠٠٠ عضو في داعش خراسان سيشنّون في الشهر لو لم يكبحهم شيء.",
    source:
      "من ٣٨ إلى ٤٨ هجومًا في الشهر في خريف ٢٠٢١ (الأمين العام للأمم المتحدة)، ومن ٥ إلى ٢٢ في عام ٢٠٢٢ (Afghan Witness)",
  },
  attackSuppression: {
    text: "نسبة الهجمات التي يمنعها القمع الكامل التام الانتقائية.",
    source: searched,
  },
  hiding: {
    text: "كم يتوارى من داعش خراسان، في البلاد أو خارجها، حين يكون القمع شديدًا ويصيب من يقصدهم؛ والمتوارون لا يضربون.",
    source:
      "مختار ضمن ما يسمح به عاما ٢٠٢١–٢٠٢٢؛ الإشارة: انتقل أعضاء إلى الخارج وتحت الأرض (Giustozzi, RUSI 2024)",
  },
  hidingSpeed: {
    text: "بأي سرعة يتوارى داعش خراسان، ويعود إلى الظهور.",
    source: "مختار ضمن ما يسمح به عاما ٢٠٢١–٢٠٢٢",
  },
  legitimacySpeed: {
    text: "بأي سرعة تستجيب الشرعية للاقتصاد والحقوق والهجمات.",
    source: searched,
  },
  legitimacyEconomy: { text: "كم من الشرعية يأتي به اقتصاد أفضل.", source: searched },
  legitimacyRights: { text: "كم من الشرعية يأتي به الاعتدال.", source: searched },
  legitimacyAttacks: { text: "كم من الشرعية تكلّفه هجمات كثيرة.", source: searched },
  doctrineWomen: {
    text: "كم يأخذ المتشددون على النظام حقوق النساء والتعليم.",
    source: summed,
  },
  doctrineInclusion: { text: "كم يأخذ المتشددون على النظام حكومة شاملة.", source: summed },
  doctrineMinorities: { text: "كم يأخذ المتشددون على النظام حماية الأقليات.", source: summed },
  doctrineForeign: { text: "كم يأخذ المتشددون على النظام الانفتاح على الخارج.", source: summed },
  donorWomen: { text: "كم تستجيب المساعدات لحقوق النساء والتعليم.", source: summed },
  donorInclusion: { text: "كم تستجيب المساعدات لحكومة شاملة.", source: summed },
  donorMinorities: { text: "كم تستجيب المساعدات لحماية الأقليات.", source: summed },
  donorForeign: { text: "كم تستجيب المساعدات للانفتاح على الخارج.", source: summed },
  women: { ...leverTexts.women, source: hardLine },
  inclusion: { ...leverTexts.inclusion, source: hardLine },
  minorities: { ...leverTexts.minorities, source: hardLine },
  foreign: { ...leverTexts.foreign, source: hardLine },
  propaganda: { ...leverTexts.propaganda, source: searched },
  repression: {
    ...leverTexts.repression,
    source: "بين المراحل الهادئة والشديدة من ٢٠٢١–٢٠٢٤ (Giustozzi, RUSI 2023–24)",
  },
  selectivity: {
    ...leverTexts.selectivity,
    source: "بين القمع العشوائي (٢٠٢١) والقمع القائم على المعلومات (٢٠٢٣–٢٠٢٤) (Giustozzi, RUSI 2024)",
  },
  funding: {
    ...leverTexts.funding,
    source: "أجر نحو ٢٣٥ دولارًا في الشهر في عام ٢٠٢٢، ولا شيء في ربيع ٢٠٢٣ (Giustozzi, RUSI 2023–24)",
  },
  tempo: {
    ...leverTexts.tempo,
    source: "نقصت الهجمات ٩٠٪ بينما نقص الأعضاء ١٢٪ (الأمم المتحدة؛ Giustozzi, RUSI 2024)",
  },
  aidScale: { ...leverTexts.aidScale, source: chosen },
  domesticEconomy: {
    ...leverTexts.domesticEconomy,
    source: "ما لم تدفعه المساعدات في عام ٢٠٢٠ (البنك الدولي)",
  },
  humanitarianFloor: {
    ...leverTexts.humanitarianFloor,
    source:
      "كل المنح الخارجية: من ٤٫٦٥ إلى ٢٫٩ (من ٢٠٢٢ إلى ٢٠٢٤) من ٨٫٥ مليار دولار في السنة قبل ذلك (البنك الدولي، أبريل ٢٠٢٥)؛ والإغاثة وحدها ٣٫٨ و١٫٩ (٢٠٢٢ و٢٠٢٣؛ CSIS، يونيو ٢٠٢٤)",
  },
  restrictions: {
    ...leverTexts.restrictions,
    source: "سارية منذ أغسطس ٢٠٢١: احتياطيات مجمّدة وعقوبات ومصارف مقطوعة (البنك الدولي؛ مجلس الأمن الدولي)",
  },
  aid0: {
    text: "كم من المساعدات في الشهر ٠.",
    source: "بالتعريف؛ ٨٫٥ مليار دولار في السنة (البنك الدولي؛ CSIS 2024)",
  },
  economy0: {
    text: "الناتج المحلي الإجمالي للفرد في الشهر ٠.",
    source: "بالتعريف (البنك الدولي)",
  },
  legitimacy0: { text: "كم يُرى النظام شرعيًا في الشهر ٠.", source: chosen },
  threat0: {
    text: "كم ضعفًا من حجمه الحقيقي يبدو المنافس للقيادة في الشهر ٠.",
    source: chosen,
  },
  agents: {
    text: "كم وكيلًا يمثّل الناس؛ وكلما زاد الوكلاء قلّت المصادفة في النتيجة.",
    source: "إعداد للحساب: ٢٠٠٬٠٠٠ وكيل تعني وكيلًا لكل شخص",
  },
  groupSize: {
    text: "كم وكيلًا يشتركون في قرية أو جبهة أو عشيرة؛ ويجب أن يكون عدد الوكلاء من مضاعفاته.",
    source: chosen,
  },
  poolPeople: {
    text: "كم شخصًا يمكن أن يأخذ طرفًا أصلًا.",
    source:
      "نحو ٧٠٬٠٠٠ مقاتل (Giustozzi, RUSI 2023؛ الأمم المتحدة S/2021/486: من ٥٨٬٠٠٠ إلى ١٠٠٬٠٠٠) ومن يستمدون منهم أفرادهم",
  },
  clustering: {
    text: "إلى أي حد يقف أفراد المجموعة الواحدة في البداية في الطرف نفسه.",
    source: chosen,
  },
  hardShare: { text: "نسبة أعضاء طالبان الذين يأتون من جناحها المتشدد.", source: searched },
  postShare: {
    text: "احتمال أن يكون لعضو في طالبان منصب، وأن يُعطاه القادم الجديد حين ينضم.",
    source: "مختار: أكثر من النصف، لأن طالبان ملأت الدولة وقواتها من صفوفها",
  },
  shareSalafi: {
    text: "نسبة المجموعات السلفية؛ والسلفي ليس داعش خراسان، ومعظم السلفيين يعتزلون السياسة.",
    source: "مختار: ٧ مجموعات من ٨٠",
  },
  salafiT: { text: "نسبة أهل المجموعات السلفية الذين يبدؤون في طالبان.", source: chosen },
  salafiK: {
    text: "نسبة أهل المجموعات السلفية الذين يبدؤون في داعش خراسان.",
    source: `مع otherK ${rivals}`,
  },
  salafiX: {
    text: "نسبة أهل المجموعات السلفية الذين يبدؤون في السجن.",
    source: `مع otherX ${prisoners}`,
  },
  otherT: {
    text: "نسبة أهل المجموعات الأخرى الذين يبدؤون في طالبان.",
    source: "مع salafiT نحو ٧٠٬٠٠٠ شخص (Giustozzi, RUSI 2023)",
  },
  otherK: {
    text: "نسبة أهل المجموعات الأخرى الذين يبدؤون في داعش خراسان.",
    source: `مع salafiK ${rivals}`,
  },
  otherX: {
    text: "نسبة أهل المجموعات الأخرى الذين يبدؤون في السجن.",
    source: `مع salafiX ${prisoners}`,
  },
  attackScaleP: {
    text: "عدد الهجمات في الشهر الذي يبدأ عنده أثرها في الدعاية بالتباطؤ.",
    source: autumn,
  },
  attackScaleThreat: {
    text: "عدد الهجمات في الشهر الذي يبدأ عنده أثرها في التهديد المتصوَّر بالتباطؤ.",
    source: autumn,
  },
  attackScaleL: {
    text: "عدد الهجمات في الشهر الذي يبدأ عنده أثرها في الشرعية بالتباطؤ.",
    source: autumn,
  },
  otherHarm: {
    text: "خطر المداهمة أو الاحتجاز على أهل المجموعات الأخرى، نسبةً إلى الخطر في المجموعات السلفية.",
    source: chosen,
  },
  grievanceCap: { text: "المظلمة التي لا تستطيع مجموعة أن تتجاوزها.", source: chosen },
  reentryRate: { text: "احتمال أن يحلّ قادم جديد في شهر محل من أُخرج.", source: chosen },
  legitimacyBase: {
    text: "شرعية نظام متشدد باقتصاد عام ٢٠٢٠ ومن دون هجمات.",
    source: chosen,
  },
  reviewInterval: { text: "كل كم شهر تعيد القيادة التفكير في سياستها.", source: searched },
  horizon: { text: "كم شهرًا إلى الأمام تنظر القيادة التي تنظر إلى الأمام.", source: teaching },
  threatWeight: {
    text: "بكم من أعضائها تحسب القيادة العضو الواحد في داعش خراسان.",
    source: teaching,
  },
  ideology: { text: "كم تكره القيادة أي سياسة غير السياسة المثالية عندها.", source: teaching },
  idealModeration: { text: "الاعتدال الأحب إلى قيادة عقائدية.", source: searched },
  pressureCost: {
    text: "كم تكره القيادة أن تتنازل أكثر مما تراه مثاليًا، ويزداد ذلك كلما زاد من أعضائها من يريدون تشددًا أقل.",
    source: teaching,
  },
  economyWeight: { text: "كم تهتم القيادة بالاقتصاد في ذاته.", source: searched },
  threatGain: { text: "كم تجعل الهجمات المنافس يبدو أكبر مما هو.", source: teaching },
  threatDecay: { text: "بأي سرعة تنسى القيادة تهديدًا: ١ فورًا، و٠ أبدًا.", source: teaching },
};
