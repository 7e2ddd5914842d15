import type { About } from "../../../sim/index.ts";

/** What a scenario's file says of it in words, besides its title (`tellTitle`). */
export type ToldScenario = Pick<About, "description" | "author" | "source" | "leavesOut">;

/**
 * The texts of the page's scenarios by id, where the page's language is another than that of their files; rejects when they
 * cannot be fetched. A translation has them in `scenarios/texts`, in a file of its tag.
 */
export const loadScenarioTexts = async (): Promise<Readonly<Partial<Record<string, ToldScenario>>>> => ({});
