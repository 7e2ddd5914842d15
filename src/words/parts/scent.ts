/** What each place of a lever's track would give, in a sentence. */

/** Values as the page writes them: an outcome where the track begins and ends, and the two places in between. */
interface Track {
  /** The lever's label. */
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** Levels at which the track begins and ends. */
  readonly from: string;
  readonly to: string;
  /** Levels between which the outcome changes most. */
  readonly steepFrom: string;
  readonly steepTo: string;
  /** Levels of the greatest and of the least outcome. */
  readonly greatestAt: string;
  readonly leastAt: string;
}

const ends = ({ first, last, from, to }: Track) => `${first} at ${from}, ${last} at ${to}`;
const steepest = ({ steepFrom, steepTo }: Track) => `most between ${steepFrom} and ${steepTo}`;

export const scentMessages = {
  flat: ({ name, first }: Track) => `Hardly any difference, wherever ${name} stands: about ${first}.`,
  rises: (track: Track) =>
    `Rises with ${track.name}, from ${track.first} to ${track.last}, ${steepest(track)}.`,
  falls: (track: Track) =>
    `Falls with ${track.name}, from ${track.first} to ${track.last}, ${steepest(track)}.`,
  "highest inside": (track: Track) => `Highest at ${track.name} ${track.greatestAt}; ${ends(track)}.`,
  "lowest inside": (track: Track) => `Lowest at ${track.name} ${track.leastAt}; ${ends(track)}.`,
  uneven: (track: Track) =>
    `Up and down with ${track.name}: highest at ${track.greatestAt}, lowest at ${track.leastAt}; ${ends(track)}.`,
} as const;
