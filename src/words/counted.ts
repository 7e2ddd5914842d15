/** What a measure counts, where its label cannot say it. */

const nobodyYet = "Of all who left so far; 0 while nobody has left.";

const told: Readonly<Record<string, string>> = {
  contestedRegions:
    "A strong presence: more than a fifth of the armed people of the region are IS-K’s. It is a count of people, and says nothing of who holds the ground.",
  harmed:
    "Raids on bystanders and their detentions, each counted: one person may be counted in many months. No deaths.",
  TU: "Went home: left the Taliban for neither side. The argument speaks of those who leave for IS-K.",
  hiddenShareK: "Those in hiding or abroad do not strike, but they can still be caught.",
};

/** By the name of the measure; of most there is nothing to add. */
export const counted: Readonly<Record<string, string>> = {
  ...told,
  cumulativeTU: told.TU,
  hardShareTK: nobodyYet,
  noPostShareTK: nobodyYet,
  hardShareTU: nobodyYet,
  noPostShareTU: nobodyYet,
};
