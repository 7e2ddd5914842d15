/** The unit of each setting, by its name in the table of `sim`. */
import type * as english from "../../settings/settingUnits.ts";
import type { Translated } from "../../Translated.ts";

export const settingUnits: Translated<typeof english.settingUnits> = {
  agents: "استازي",
  "attacks per 1,000 members per month": "په میاشت کې د هرو ۱٬۰۰۰ غړو بریدونه",
  "attacks per month": "په میاشت کې بریدونه",
  correlation: "پیوستون",
  grievance: "خوابدي",
  "grievance per share harmed": "د زیانمنې برخې خوابدي",
  index: "انډېکس",
  "index (2020 = 1)": "انډېکس (۲۰۲۰ = ۱)",
  "index (2022 = 1)": "انډېکس (۲۰۲۲ = ۱)",
  "index (before 2021 = 1)": "انډېکس (له ۲۰۲۱ مخکې = ۱)",
  members: "غړي",
  months: "میاشتې",
  multiple: "څو برابره",
  objective: "د هدف واحد",
  people: "کسان",
  "per index": "د انډېکس پر واحد",
  "per month": "په میاشت کې",
  "per utility": "د ارزښت پر واحد",
  "share per unit of selective repression": "د دقیقې ځپنې پر واحد برخه",
  share: "برخه",
  utility: "ارزښت",
  weight: "وزن",
};
