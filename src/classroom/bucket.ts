/** A rate that is kept: so many at once, and so many a second after that. */
export interface Bucket {
  /** Takes one, if there is one. */
  take(now: number): boolean;
  /** Whether there is one. */
  has(now: number): boolean;
}

/** Times are milliseconds of one clock that never goes back. */
export function createBucket(most: number, perSecond: number): Bucket {
  let left = most;
  let at = Number.NEGATIVE_INFINITY;
  const fill = (now: number) => {
    if (now > at) left = Math.min(most, left + ((now - Math.max(at, now - 1e9)) / 1000) * perSecond);
    at = Math.max(at, now);
  };
  return {
    take(now) {
      fill(now);
      if (left < 1) return false;
      left--;
      return true;
    },
    has(now) {
      fill(now);
      return left >= 1;
    },
  };
}
