/** The unit of each setting, in Dari, by its name in the table of `sim`. */
import type * as english from "../../settings/settingUnits.ts";
import type { Translated } from "../../Translated.ts";

export const settingUnits: Translated<typeof english.settingUnits> = {
  agents: "عامل",
  "attacks per 1,000 members per month": "حمله برای هر ۱٬۰۰۰ عضو در ماه",
  "attacks per month": "حمله در ماه",
  correlation: "همبستگی",
  "grievance per share harmed": "رنجش برای هر سهم آسیب‌دیده",
  grievance: "رنجش",
  "index (2020 = 1)": "عدد نسبی (۲۰۲۰ = ۱)",
  "index (2022 = 1)": "عدد نسبی (۲۰۲۲ = ۱)",
  "index (before 2021 = 1)": "عدد نسبی (پیش از ۲۰۲۱ = ۱)",
  index: "عدد نسبی",
  members: "عضو",
  months: "ماه",
  multiple: "برابر",
  objective: "هدف رهبری",
  people: "نفر",
  "per index": "برای هر واحد عدد نسبی",
  "per month": "در ماه",
  "per utility": "برای هر واحد سودمندی",
  "share per unit of selective repression": "سهم برای هر واحد سرکوب گزینشی",
  share: "سهم",
  utility: "سودمندی",
  weight: "وزن",
};
