import type { masterLever, Settings, settables } from "../../../sim/index.ts";

/** Every number that a scenario may set, the master lever included. */
export type SettingName = keyof Settings | (typeof masterLever)["name"];
/** Every unit of theirs; "" where one has none. */
export type SettingUnit = (typeof settables)[number]["unit"];
