/** The texts of explanations and mechanisms in Pashto. */
import type { ExperimentText } from "../../told/ExperimentText.ts";

const texts: Readonly<Record<ExperimentText, string>> = {
  "Doctrine gap, standing abroad": "د عقیدې واټن، په بهر کې درناوی",
  "Propaganda: told as betrayal": "تبلیغات: خیانت بلل شوی",
  "Propaganda: pull of the rival": "تبلیغات: د سیال راکښل",
  Hardship: "سختي",
  Grievance: "خوابدي",
  Peers: "شاوخوا خلک",
  "Claim to the caliphate": "د خلافت ادعا",
  "Economy and posts": "اقتصاد او منصبونه",
  rivalry: "سیالي",
  "It fears for its members: the present rival outbids each concession.":
    "د خپلو غړو وېره ورسره ده: اوسنی سیال تر هر امتیاز ډېر وړاندې کوي.",
  ideology: "ایډیالوژي",
  "It does not want to moderate, with or without a rival.": "معتدل کېدل نه غواړي، که سیال وي که نه.",
  "lasting threat": "دوامداره ګواښ",
  "It fears for its members, and goes on fearing a rival that is no longer there.":
    "د خپلو غړو وېره ورسره ده، او له هغه سیاله هم وېرېږي چې نور نشته.",
  "pressure from within": "دننه فشار",
  "It hardens because its own side presses it to give way.":
    "ځکه سختېږي چې خپل لوری پرې فشار راوړي چې نرم شي.",
};

export const tellExperiment = (text: string): string => texts[text as ExperimentText] ?? text;
