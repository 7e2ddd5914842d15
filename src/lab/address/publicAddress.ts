/** Where the page stands for others. A page on this machine alone, such as the one file, makes its links for there. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { ifAllowed } from "../../engine/ifAllowed.ts";

/** All files of a machine may share one storage: the name tells the form, and what it holds may be a stranger's. */
const key = "outbid-address-1";
const mostCharacters = 200;

const kept = signal(
  parsePublicAddress(ifAllowed(() => localStorage.getItem(key))) ?? parsePublicAddress(declaredAddress()),
);

/** The address that the teacher set, or that the file was built for; undefined where there is none. */
export const publicAddress: ReadonlySignal<string | undefined> = kept;

/**
 * Sets the public address, for the next visit too where the browser lets it; an empty text takes it away. False for what
 * is none, which changes nothing.
 */
export function setPublicAddress(text: string): boolean {
  const next = parsePublicAddress(text.trim());
  if (next === undefined && text.trim() !== "") return false;
  kept.value = next;
  ifAllowed(() => (next === undefined ? localStorage.removeItem(key) : localStorage.setItem(key, next)));
  return true;
}

/** Whether the page's own address is of no use on other machines, or only on those of the same room. */
export function isOnlyHere({
  protocol,
  hostname,
}: {
  protocol: string;
  hostname: string;
} = location): boolean {
  const isNear = /^((127|10|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d+)+|\[.*\]|[^.]+|.*\.(local|localhost))$/;
  return !/^https?:$/.test(protocol) || isNear.test(hostname);
}

/** A link of this page as others open it: the same after "#", on the public address if there is one. */
export function publicLink(link: string): string {
  const [, hash = ""] = /#(.*)$/s.exec(link) ?? [];
  const base = kept.value !== undefined && isOnlyHere() ? kept.value : link.replace(/#.*$/s, "");
  return hash === "" ? base : `${base}#${hash}`;
}

/** "https://school.example/outbid/" of any text; undefined where it is no address of the web. */
export function parsePublicAddress(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > mostCharacters) return undefined;
  const url = ifAllowed(() => new URL(text));
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "") return undefined;
  return url.href.replace(/[?#].*$/s, "");
}

function declaredAddress(): string | undefined {
  if (typeof document === "undefined") return undefined;
  return document.querySelector<HTMLMetaElement>('meta[name="outbid-address"]')?.content;
}
