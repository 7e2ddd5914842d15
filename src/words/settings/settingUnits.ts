/** The unit of each setting, by its name in the table of `sim`: that name in English. */
import { settables } from "../../../sim/index.ts";
import type { SettingUnit } from "./SettingName.ts";

export const settingUnits: Readonly<Record<SettingUnit, string>> = Object.fromEntries(
  settables.map(({ unit }) => [unit, unit]),
) as Record<SettingUnit, string>;
