/** What each setting does, and the source of its default: as the texts beside the table of `sim` say it. */
import { describeSettable, masterLever, type Settable, settables } from "../../../sim/index.ts";
import type { SettingName } from "./SettingName.ts";

interface SettingText {
  /** What it does, in one plain sentence. */
  readonly text: string;
  readonly source: string;
}

const all: readonly (Settable & { readonly name: SettingName })[] = [...settables, masterLever];

export const settingTexts: Readonly<Record<SettingName, SettingText>> = Object.fromEntries(
  all.map(describeSettable).map(({ name, text, source }) => [name, { text, source }]),
) as Record<SettingName, SettingText>;
