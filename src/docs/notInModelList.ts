import { notInModel } from "../words/notInModel.ts";

/** What the model has not, as a list. */
export function notInModelList(): string {
  return notInModel.map(({ name, text }) => `* **${name}.** ${text}`).join("\n");
}
