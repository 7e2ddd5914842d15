/** The texts of the explanations and mechanisms in Arabic. */
import type { ExperimentText } from "../../told/ExperimentText.ts";

const texts: Readonly<Record<ExperimentText, string>> = {
  "Doctrine gap, standing abroad": "فجوة العقيدة، والمكانة في الخارج",
  "Propaganda: told as betrayal": "الدعاية: تُروى خيانةً",
  "Propaganda: pull of the rival": "الدعاية: جذب المنافس",
  Hardship: "الضيق",
  Grievance: "المظلمة",
  Peers: "الأقران",
  "Claim to the caliphate": "ادّعاء الخلافة",
  "Economy and posts": "الاقتصاد والمناصب",
  rivalry: "التنافس",
  "It fears for its members: the present rival outbids each concession.":
    "تخشى على أعضائها: فالمنافس الحاضر يزايد على كل تنازل.",
  ideology: "العقيدة",
  "It does not want to moderate, with or without a rival.": "لا تريد أن تعتدل، بمنافس أو من دونه.",
  "lasting threat": "التهديد الباقي",
  "It fears for its members, and goes on fearing a rival that is no longer there.":
    "تخشى على أعضائها، وتظل تخشى منافسًا لم يعد موجودًا.",
  "pressure from within": "الضغط من الداخل",
  "It hardens because its own side presses it to give way.": "تتشدد لأن أنصارها أنفسهم يضغطون عليها لتتراجع.",
};

export const tellExperiment = (text: string): string => texts[text as ExperimentText] ?? text;
