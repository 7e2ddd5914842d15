/** Packs a link that is too long to be sent: "z=" and the text, compressed. */
import { packText, unpackText } from "../library/packText.ts";

const mostPacked = 6000;
const mostUnpacked = 20_000;

/** The packed form of a hash. */
export const packLink = async (hash: string): Promise<string> => `z=${await packText(hash)}`;

/** The hash that was packed; undefined for a text that cannot be unpacked or would be too long. Never rejects. */
export async function unpackLink(packed: string): Promise<string | undefined> {
  return packed.length > mostPacked ? undefined : unpackText(packed.replace(/^#?z=/, ""), mostUnpacked);
}
