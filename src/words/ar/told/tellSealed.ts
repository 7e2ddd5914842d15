/** What a sealed figure is, in Arabic. */
import type { SealedFigureText } from "../../told/SealedFigureText.ts";

const texts: Readonly<Record<SealedFigureText, string>> = {
  "Members of IS-K": "أعضاء داعش خراسان",
  "Attacks of IS-K in Afghanistan per month": "هجمات داعش خراسان في أفغانستان في الشهر",
  "Economy per head, 2020 = 1": "الاقتصاد للفرد، ٢٠٢٠ = ١",
  "Members of the Taliban": "أعضاء طالبان",
  "Left the Taliban for IS-K since September 2021": "انتقلوا من طالبان إلى داعش خراسان منذ سبتمبر ٢٠٢١",
};

export const tellSealed = (text: string): string => texts[text as SealedFigureText] ?? text;
