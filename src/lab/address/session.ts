/** The last session, kept in the browser as the text of its link, so that the bare address can offer it again. */
import { type Signal, signal } from "@preact/signals";
import { ifAllowed } from "../../engine/ifAllowed.ts";

const key = "outbid-session";
/** As long as a link may be when it is unpacked; what is longer is not kept. */
const mostCharacters = 20_000;

export interface Session {
  /** The link of the last session, without "#"; until the reader has answered. It may hold anything. */
  readonly offered: Signal<string | undefined>;
  /** Keeps the link of this session, where the browser lets it. */
  keep(link: string): void;
}

/** The session is offered only where nothing else is asked for: on the bare address. */
export function createSession(): Session {
  const isBare = location.hash.length < 2;
  const stored = isBare ? (ifAllowed(() => localStorage.getItem(key)) ?? "") : "";
  return {
    offered: signal(stored !== "" && stored.length <= mostCharacters ? stored : undefined),
    keep(link) {
      if (link !== "" && link.length <= mostCharacters) ifAllowed(() => localStorage.setItem(key, link));
    },
  };
}
