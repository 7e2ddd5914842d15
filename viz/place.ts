/** Finds free room for small texts in a chart. */

/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * For each item, the first of its candidate boxes that lies within `frame` and overlaps neither an obstacle nor an
 * item placed before it; undefined where none does. Earlier items go first.
 */
export function place(
  candidates: readonly (readonly Box[])[],
  obstacles: readonly Box[],
  frame: Box,
): (Box | undefined)[] {
  const taken = [...obstacles];
  return candidates.map((boxes) => {
    const free = boxes.find((box) => within(box, frame) && !taken.some((other) => overlap(box, other)));
    if (free !== undefined) taken.push(free);
    return free;
  });
}

function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
