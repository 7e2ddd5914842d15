/** Turns colours as the browser computes them into colours that every SVG program reads. Pure. */

export interface Paint {
  /** "#rrggbb" or "none". */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * "rgb(0, 114, 178)", "rgba(0, 0, 0, 0.5)", "color(srgb 0 0.4 0.7 / 0.5)" or "oklab(0.96 0 0.03)", as a mixed colour is
 * told, as a paint; anything else stays as it is.
 */
export function paintOf(computed: string): Paint {
  const rgb = /^rgba?\(([^)]+)\)$/.exec(computed);
  const srgb = /^color\(srgb ([^)]+)\)$/.exec(computed);
  const oklab = /^oklab\(([^)]+)\)$/.exec(computed);
  const told = (rgb ?? srgb ?? oklab)?.[1]?.split(/[\s,/]+/).map(Number);
  const parts = told !== undefined && oklab !== null ? [...srgbOf(told), ...told.slice(3)] : told;
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

/** Red, green and blue, 0 to 1, of lightness and the two axes of Oklab (CSS Color 4, Sample code for color conversions). */
function srgbOf([lightness = 0, a = 0, b = 0]: readonly number[]): number[] {
  const [l, m, s] = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3) as [number, number, number];
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((light) => {
    const within = Math.min(1, Math.max(0, light));
    return within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055;
  });
}
