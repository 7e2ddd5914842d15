/** Every text of the sealed figures. Made by `npm run generate`; do not edit. */
export type SealedFigureText =
  | "Members of IS-K"
  | "Attacks of IS-K in Afghanistan per month"
  | "Economy per head, 2020 = 1"
  | "Members of the Taliban"
  | "Left the Taliban for IS-K since September 2021";
