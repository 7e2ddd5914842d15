/** The unit of each setting, by its name in the table of `sim`. */
import type * as english from "../../settings/settingUnits.ts";

export const settingUnits: typeof english.settingUnits = {
  index: "مؤشر",
  "per month": "في الشهر",
  "per utility": "لكل وحدة منفعة",
  utility: "منفعة",
  multiple: "مضاعف",
  share: "نسبة",
  "grievance per share harmed": "مظلمة لكل نسبة متضررة",
  "attacks per 1,000 members per month": "هجمات لكل ١٬٠٠٠ عضو في الشهر",
  "share per unit of selective repression": "نسبة لكل وحدة قمع انتقائي",
  "per index": "لكل وحدة مؤشر",
  weight: "وزن",
  "index (2022 = 1)": "مؤشر (٢٠٢٢ = ١)",
  "index (before 2021 = 1)": "مؤشر (قبل ٢٠٢١ = ١)",
  "index (2020 = 1)": "مؤشر (٢٠٢٠ = ١)",
  agents: "وكلاء",
  people: "أشخاص",
  correlation: "ارتباط",
  "attacks per month": "هجمات في الشهر",
  grievance: "مظلمة",
  months: "أشهر",
  members: "أعضاء",
  objective: "هدف القيادة",
};
