/** A title of the page's scenarios, in Dari. */
import type { TitleText } from "../../told/TitleText.ts";

const texts: Readonly<Record<TitleText, string>> = {
  "Hard line": "سیاست سخت‌گیرانه",
  "Moderation from the start": "میانه‌روی از آغاز",
  "A leadership that looks ahead": "رهبری‌ای که به آینده نگاه می‌کند",
  "A leadership that looks ahead, no rival": "رهبری‌ای که به آینده نگاه می‌کند، بدون رقیب",
  "Counter-messaging before moderation": "پیام مقابل پیش از میانه‌روی",
  "Crackdown on all": "سرکوب همه",
  "Crackdown on IS-K alone": "سرکوب فقط داعش خراسان",
  "Economic collapse": "فروپاشی اقتصادی",
  "Economic recovery": "بهبود اقتصادی",
  "Girls’ schools reopen": "مکتب‌های دختران باز می‌شود",
  "History 2018–2021": "تاریخ ۲۰۱۸ تا ۲۰۲۱",
  "History 2021–2024": "تاریخ ۲۰۲۱ تا ۲۰۲۴",
  "History 2021–2026": "تاریخ ۲۰۲۱ تا ۲۰۲۶",
  "Moderation after one year": "میانه‌روی پس از یک سال",
  "Moderation with aid": "میانه‌روی با کمک",
  "Moderation without a rival": "میانه‌روی بدون رقیب",
  "Moderation without aid": "میانه‌روی بدون کمک",
  "Propaganda surge": "اوج گرفتن تبلیغات",
};

export const tellTitle = (text: string): string => texts[text as TitleText] ?? text;
