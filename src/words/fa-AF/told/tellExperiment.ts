/** A text of the explanations and mechanisms, in Dari. */
import type { ExperimentText } from "../../told/ExperimentText.ts";

const texts: Readonly<Record<ExperimentText, string>> = {
  "Doctrine gap, standing abroad": "فاصلهٔ عقیدتی، اعتبار در بیرون",
  "Propaganda: told as betrayal": "تبلیغات: خیانت خوانده شدن",
  "Propaganda: pull of the rival": "تبلیغات: کشش رقیب",
  Hardship: "سختی زندگی",
  Grievance: "رنجش",
  Peers: "اطرافیان",
  "Claim to the caliphate": "ادعای خلافت",
  "Economy and posts": "اقتصاد و بست‌ها",
  rivalry: "رقابت",
  "It fears for its members: the present rival outbids each concession.":
    "نگران اعضای خود است: رقیب کنونی از هر امتیاز پیشی می‌گیرد.",
  ideology: "عقیده",
  "It does not want to moderate, with or without a rival.": "نمی‌خواهد میانه‌روی کند، با رقیب یا بی رقیب.",
  "lasting threat": "تهدید ماندگار",
  "It fears for its members, and goes on fearing a rival that is no longer there.":
    "نگران اعضای خود است، و از رقیبی که دیگر نیست همچنان می‌ترسد.",
  "pressure from within": "فشار از درون",
  "It hardens because its own side presses it to give way.":
    "سخت‌تر می‌شود چون خودی‌ها فشار می‌آورند که کوتاه بیاید.",
};

export const tellExperiment = (text: string): string => texts[text as ExperimentText] ?? text;
