/** Every text of the explanations and mechanisms in sim/experiments. Made by `npm run generate`; do not edit. */
export type ExperimentText =
  | "Doctrine gap, standing abroad"
  | "Propaganda: told as betrayal"
  | "Propaganda: pull of the rival"
  | "Hardship"
  | "Grievance"
  | "Peers"
  | "Claim to the caliphate"
  | "Economy and posts"
  | "rivalry"
  | "It fears for its members: the present rival outbids each concession."
  | "ideology"
  | "It does not want to moderate, with or without a rival."
  | "lasting threat"
  | "It fears for its members, and goes on fearing a rival that is no longer there."
  | "pressure from within"
  | "It hardens because its own side presses it to give way.";
