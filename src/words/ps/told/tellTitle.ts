/** The titles of the page's scenarios in Pashto. */
import type { TitleText } from "../../told/TitleText.ts";

const texts: Readonly<Record<TitleText, string>> = {
  "Hard line": "سخت دریځ",
  "Moderation from the start": "له پیله اعتدال",
  "A leadership that looks ahead": "مشرتابه چې وړاندې ګوري",
  "A leadership that looks ahead, no rival": "مشرتابه چې وړاندې ګوري، بې سیاله",
  "Counter-messaging before moderation": "تر اعتدال مخکې د تبلیغاتو ځوابول",
  "Crackdown on all": "د ټولو ځپنه",
  "Crackdown on IS-K alone": "د یوازې داعش خراسان ځپنه",
  "Economic collapse": "د اقتصاد پرېوتل",
  "Economic recovery": "د اقتصاد ښه کېدل",
  "Girls’ schools reopen": "د نجونو ښوونځي بیا خلاصېږي",
  "History 2018–2021": "تاریخ له ۲۰۱۸ تر ۲۰۲۱",
  "History 2021–2024": "تاریخ له ۲۰۲۱ تر ۲۰۲۴",
  "History 2021–2026": "تاریخ له ۲۰۲۱ تر ۲۰۲۶",
  "Moderation after one year": "له یوه کال وروسته اعتدال",
  "Moderation with aid": "له مرستو سره اعتدال",
  "Moderation without a rival": "بې سیاله اعتدال",
  "Moderation without aid": "بې مرستو اعتدال",
  "Propaganda surge": "د تبلیغاتو زیاتوالی",
};

export const tellTitle = (title: string): string => texts[title as TitleText] ?? title;
