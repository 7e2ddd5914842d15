import { describeSettable, settables } from "../../sim/index.ts";

/** A number a scenario may set: name, default, bounds, unit, grade, and in words what it does and its source. */
export type DescribedSettable = ReturnType<typeof describeSettable>;

/** Every number a scenario may set, in the order of the table. */
export const describedSettables = settables.map(describeSettable);
