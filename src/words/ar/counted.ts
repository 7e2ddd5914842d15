/** What a measure counts, where its label cannot say it. */

const nobodyYet = "من جميع من تركوا حتى الآن؛ و٠ ما دام لم يترك أحد.";

const told: Readonly<Record<string, string>> = {
  contestedRegions:
    "حضور قوي: أكثر من خُمس المسلحين في المنطقة من داعش خراسان. وهو عدّ لأشخاص، ولا يقول شيئًا عمن يسيطر على الأرض.",
  harmed:
    "مداهمات غير المتورطين واحتجازاتهم، وتُعدّ كل واحدة على حدة: فقد يُحسب الشخص الواحد في أشهر كثيرة. ولا تشمل الوفيات.",
  TU: "عادوا إلى البيت: تركوا طالبان وبقوا خارج الطرفين. والحجة تتحدث عمن ينتقلون إلى داعش خراسان.",
  hiddenShareK: "المتوارون أو من هم خارج البلاد لا يضربون، لكن يظل إمساكهم ممكنًا.",
};

/** By the name of the measure; of most there is nothing to add. */
export const counted: Readonly<Record<string, string>> = {
  ...told,
  cumulativeTU: told.TU,
  hardShareTK: nobodyYet,
  noPostShareTK: nobodyYet,
  hardShareTU: nobodyYet,
  noPostShareTU: nobodyYet,
};
