export interface FittedPage {
  /** Index of the form of the page's parts: 0 is the roomiest. */
  readonly form: number;
  /** Indexes of the parts, in their order. */
  readonly parts: readonly number[];
}

/** How a handout's parts lie on its pages. */
export interface FittedPages {
  readonly pages: readonly FittedPage[];
  /** How many parts have no place. */
  readonly left: number;
}

/**
 * Lays parts on at most `most` pages, as roomy as they fit. `heights` has the height of each part by form, in the unit of
 * `room`, the height of a page. Where even the tightest form is too long, parts of a higher rank are left out first, and of
 * one rank the later; so is a part that is higher than a page.
 */
export function fitPages(
  heights: readonly (readonly number[])[],
  ranks: readonly number[],
  room: number,
  most: number,
): FittedPages {
  for (const of of heights) {
    const pages = fill([...of.keys()], of, room);
    if (pages !== undefined && pages.length <= most)
      return { pages: pages.map((parts) => roomiest(parts, heights, room)), left: 0 };
  }
  const tightest = heights.at(-1) ?? [];
  const byRank = [...tightest.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  let kept: readonly number[] = [];
  let pages: readonly (readonly number[])[] = [];
  for (const part of byRank) {
    const tried = [...kept, part].sort((a, b) => a - b);
    const filled = fill(tried, tightest, room);
    if (filled !== undefined && filled.length <= most) [kept, pages] = [tried, filled];
  }
  return {
    pages: pages.map((parts) => roomiest(parts, heights, room)),
    left: tightest.length - kept.length,
  };
}

/** Page after page, each as full as it may be; undefined where a part is higher than a page. */
function fill(
  parts: readonly number[],
  heights: readonly number[],
  room: number,
): readonly (readonly number[])[] | undefined {
  const pages: number[][] = [];
  let free = 0;
  for (const part of parts) {
    const height = heights[part] ?? 0;
    if (height > room) return undefined;
    if (pages.length === 0 || height > free) {
      pages.push([]);
      free = room;
    }
    pages.at(-1)?.push(part);
    free -= height;
  }
  return pages;
}

/** A page whose neighbour needs a tight form may have room for a wider one. */
function roomiest(
  parts: readonly number[],
  heights: readonly (readonly number[])[],
  room: number,
): FittedPage {
  const heightIn = (of: readonly number[]) => parts.reduce((sum, part) => sum + (of[part] ?? 0), 0);
  const form = heights.findIndex((of) => heightIn(of) <= room);
  return { form: form < 0 ? heights.length - 1 : form, parts };
}
