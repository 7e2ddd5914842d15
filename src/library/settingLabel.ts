import { settingLabels } from "../words/settings/settingLabels.ts";

/** The label of a setting as the page says it; the name itself where there is no such setting. */
export const settingLabel = (name: string): string =>
  settingLabels[name as keyof typeof settingLabels] ?? name;
