import type { IncomingMessage } from "node:http";

/** The text of a request's body; undefined where it has more bytes than `most`, or ends too early. */
export function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (Number(request.headers["content-length"] ?? 0) > most) return resolve(undefined);
    const pieces: Buffer[] = [];
    let bytes = 0;
    request.on("data", (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > most) {
        pieces.length = 0;
        resolve(undefined);
      } else pieces.push(piece);
    });
    request.once("end", () => resolve(Buffer.concat(pieces).toString("utf8")));
    request.once("error", () => resolve(undefined));
    request.once("close", () => resolve(undefined));
  });
}
