/** The titles of the page's scenarios in Arabic. */
import type { TitleText } from "../../told/TitleText.ts";

const texts: Readonly<Record<TitleText, string>> = {
  "Hard line": "النهج المتشدد",
  "Moderation from the start": "الاعتدال منذ البداية",
  "A leadership that looks ahead": "قيادة تنظر إلى الأمام",
  "A leadership that looks ahead, no rival": "قيادة تنظر إلى الأمام، بلا منافس",
  "Counter-messaging before moderation": "رسائل مضادة قبل الاعتدال",
  "Crackdown on all": "حملة على الجميع",
  "Crackdown on IS-K alone": "حملة على داعش خراسان وحده",
  "Economic collapse": "انهيار اقتصادي",
  "Economic recovery": "تعافٍ اقتصادي",
  "Girls’ schools reopen": "مدارس الفتيات تُفتح من جديد",
  "History 2018–2021": "التاريخ ٢٠١٨–٢٠٢١",
  "History 2021–2024": "التاريخ ٢٠٢١–٢٠٢٤",
  "History 2021–2026": "التاريخ ٢٠٢١–٢٠٢٦",
  "Moderation after one year": "الاعتدال بعد عام",
  "Moderation with aid": "الاعتدال مع مساعدات",
  "Moderation without a rival": "الاعتدال بلا منافس",
  "Moderation without aid": "الاعتدال بلا مساعدات",
  "Propaganda surge": "تصاعد الدعاية",
};

export const tellTitle = (title: string): string => texts[title as TitleText] ?? title;
