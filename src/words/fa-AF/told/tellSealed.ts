/** What a sealed figure is, in Dari. */
import type { SealedFigureText } from "../../told/SealedFigureText.ts";

const texts: Readonly<Record<SealedFigureText, string>> = {
  "Members of IS-K": "اعضای داعش خراسان",
  "Attacks of IS-K in Afghanistan per month": "حمله‌های داعش خراسان در افغانستان در ماه",
  "Economy per head, 2020 = 1": "اقتصاد سرانه، ۲۰۲۰ = ۱",
  "Members of the Taliban": "اعضای طالبان",
  "Left the Taliban for IS-K since September 2021": "رفتند از طالبان به داعش خراسان از سپتمبر ۲۰۲۱",
};

export const tellSealed = (text: SealedFigureText | string): string =>
  texts[text as SealedFigureText] ?? text;
