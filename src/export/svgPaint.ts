/** Turns colours as the browser computes them into colours that every SVG program reads. Pure. */

export interface Paint {
  /** "#rrggbb" or "none". */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * "rgb(0, 114, 178)", "rgba(0, 0, 0, 0.5)" or "color(srgb 0 0.4 0.7 / 0.5)" as a paint; anything else stays as it is.
 */
export function paintOf(computed: string): Paint {
  const rgb = /^rgba?\(([^)]+)\)$/.exec(computed);
  const srgb = /^color\(srgb ([^)]+)\)$/.exec(computed);
  const parts = (rgb ?? srgb)?.[1]?.split(/[\s,/]+/).map(Number);
  if (parts === undefined || parts.length < 3 || parts.some(Number.isNaN))
    return { colour: computed, opacity: 1 };
  const opacity = parts[3] ?? 1;
  if (opacity === 0) return { colour: "none", opacity: 1 };
  const scale = rgb === null ? 255 : 1;
  const hex = parts.slice(0, 3).map((part) =>
    Math.round(part * scale)
      .toString(16)
      .padStart(2, "0"),
  );
  return { colour: `#${hex.join("")}`, opacity };
}
