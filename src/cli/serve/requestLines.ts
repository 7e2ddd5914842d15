/** A line of a request, or why it is none. */
export type RequestLine =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly expected: string; readonly received: string };

/** Longest line that is read, in bytes: a scenario of the greatest size and all around it. */
const MOST_BYTES = 2_000_000;

const NEWLINE = 0x0a;
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The lines of a stream, blank ones left out, each without its end (`\n` or `\r\n`) and without a byte order mark. The
 * last needs no end. Of a line that is too long nothing is kept. Reads on only when the next line is asked for.
 */
export async function* requestLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<RequestLine> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= MOST_BYTES) kept.push(piece);
    else kept = [];
  };
  const end = (): RequestLine | undefined => {
    const bytes = Buffer.concat(kept);
    const whole = length;
    [kept, length] = [[], 0];
    return whole > MOST_BYTES
      ? { ok: false, expected: `at most ${MOST_BYTES} bytes in a line`, received: String(whole) }
      : readText(bytes);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const line = end();
      if (line !== undefined) yield line;
    }
    add(chunk.subarray(from));
  }
  const last = end();
  if (last !== undefined) yield last;
}

function readText(bytes: Uint8Array): RequestLine | undefined {
  try {
    const text = decoder.decode(bytes).trim();
    return text === "" ? undefined : { ok: true, text };
  } catch {
    return { ok: false, expected: "text in UTF-8", received: "other bytes" };
  }
}
