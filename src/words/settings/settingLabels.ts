/** The label of each setting. In English as the table of `sim` has it, where command line and docs read it too. */
import { masterLever, settables } from "../../../sim/index.ts";
import type { SettingName } from "./SettingName.ts";

export const settingLabels: Readonly<Record<SettingName, string>> = Object.fromEntries(
  [...settables, masterLever].map(({ name, label }) => [name, label]),
) as Record<SettingName, string>;
