import { qrMessages } from "../../words/parts/qr.ts";
import { MOST_QR_BYTES, qrPath } from "./qrPath.ts";

export interface QrCodeProps {
  /** What a reader of the code gets: a link of at most {@link MOST_QR_BYTES} bytes. */
  readonly text: string;
  /** What the code leads to, in words, for those who do not see it. */
  readonly label: string;
}

/** A QR code, black on white whatever the theme, as large as its place; a sentence where the text is too long. */
export function QrDrawing({ text, label }: QrCodeProps) {
  const code = qrPath(text);
  if (code === undefined) return <p class="qr-too-long">{qrMessages.tooLong(MOST_QR_BYTES)}</p>;
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
      style="forced-color-adjust: none"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
