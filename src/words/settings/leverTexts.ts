/** What each lever does, in one plain sentence: on the first screen. Other settings' texts are fetched (`settingTexts.ts`). */
import { scheduledTexts } from "../../../sim/index.ts";

export const leverTexts: Readonly<Record<keyof typeof scheduledTexts, { readonly text: string }>> =
  scheduledTexts;
