/**
 * Packs a link that is too long to be sent: "z=" and the text, compressed (deflate), in letters that an address allows.
 */

const mostPacked = 6000;
const mostUnpacked = 20_000;

/** The packed form of a hash. */
export async function packLink(hash: string): Promise<string> {
  const stream = new Blob([hash]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = btoa(String.fromCharCode(...bytes));
  return `z=${letters.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}

/** The hash that was packed; undefined for a text that cannot be unpacked or would be too long. Never rejects. */
export async function unpackLink(packed: string): Promise<string | undefined> {
  if (packed.length > mostPacked) return undefined;
  try {
    const letters = packed.replace(/^#?z=/, "").replace(/-/g, "+").replace(/_/g, "/");
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await readAll(stream.getReader());
  } catch {
    return undefined;
  }
}

/** Stops at the limit: a few packed letters can unpack to gigabytes. */
async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > mostUnpacked) {
      await reader.cancel();
      return undefined;
    }
  }
}
