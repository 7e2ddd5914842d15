/** Where a phone keeps its seat: in the browser's storage, or, where that is refused, in the page's address. */
import { ifAllowed } from "../../engine/ifAllowed.ts";

const TOKEN = "outbid-class-seat";
const UNSENT = "outbid-class-unsent";
const TEXTS = "outbid-class-texts";

export interface SeatStore {
  /** The token of a seat that this phone has or has had; undefined where there is none. */
  readonly token: string | undefined;
  /** What stands in the address of the QR code. */
  readonly invitation: string | undefined;
  keepToken(token: string): void;
  /** Forgets seat, answers and texts: the class is another. */
  forget(): void;
  read(name: "unsent" | "texts"): unknown;
  keep(name: "unsent" | "texts", value: unknown): void;
}

const names = { unsent: UNSENT, texts: TEXTS } as const;

/** A token that nobody can guess. `crypto.randomUUID` is not there on a page without a secure connection. */
export function drawToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function openSeatStore(): SeatStore {
  const hash = location.hash.slice(1);
  const inAddress = /^seat=([0-9a-f]{32})$/.exec(hash)?.[1];
  return {
    token: inAddress ?? ifAllowed(() => localStorage.getItem(TOKEN)) ?? undefined,
    invitation: /^[0-9a-f]{16}$/.test(hash) ? hash : undefined,
    keepToken(token) {
      const isKept = ifAllowed(() => {
        localStorage.setItem(TOKEN, token);
        return localStorage.getItem(TOKEN) === token;
      });
      // The invitation does not stay in the address: a seat that was given away is not another's.
      history.replaceState(null, "", isKept ? location.pathname : `#seat=${token}`);
    },
    forget() {
      for (const name of [TOKEN, UNSENT, TEXTS]) ifAllowed(() => localStorage.removeItem(name));
      if (inAddress !== undefined) history.replaceState(null, "", location.pathname);
    },
    read: (name) =>
      ifAllowed(() => JSON.parse(localStorage.getItem(names[name]) ?? "null") as unknown) ?? undefined,
    keep(name, value) {
      ifAllowed(() => localStorage.setItem(names[name], JSON.stringify(value)));
    },
  };
}
