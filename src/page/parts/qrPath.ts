import { create } from "qrcode";

/** White modules around a code, as its standard asks for. */
const QUIET = 4;

/** Longest text, in bytes of UTF-8: a phone's camera still reads it from a projector or from paper. */
export const MOST_QR_BYTES = 300;

export interface QrPath {
  /** Modules along a side, the white ones around it included. */
  readonly size: number;
  /** The black modules as one path, a module being 1 × 1. */
  readonly path: string;
}

/**
 * The QR code of a text, 1 to {@link MOST_QR_BYTES} bytes long; undefined for any other. Level M mends 15 of 100 modules,
 * L 7; where both give a code of one size it is M.
 */
export function qrPath(text: string): QrPath | undefined {
  const { length } = new TextEncoder().encode(text);
  if (length === 0 || length > MOST_QR_BYTES) return undefined;
  const [least, safer] = (["L", "M"] as const).map((level) => create(text, { errorCorrectionLevel: level }));
  const { modules } = safer.version === least.version ? safer : least;
  const rows = Array.from({ length: modules.size }, (_, y) =>
    blackRuns(modules.data.subarray(y * modules.size, (y + 1) * modules.size))
      .map(([x, width]) => `M${QUIET + x} ${QUIET + y}h${width}v1h-${width}z`)
      .join(""),
  );
  return { size: modules.size + 2 * QUIET, path: rows.join("") };
}

/** Where black begins in a row, and how far it reaches. */
function blackRuns(row: Uint8Array): readonly (readonly [start: number, width: number])[] {
  const runs: [number, number][] = [];
  row.forEach((black, x) => {
    const last = runs.at(-1);
    if (black === 0) return;
    if (last !== undefined && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
