/** Open streams of a class (Server-Sent Events): who is connected, and what is sent to whom. */
import type { ServerResponse } from "node:http";

/** One open stream. */
export interface EventStream {
  /** Sends an event; a reader that is too slow to take what came before loses the stream, and comes back. */
  send(event: string, data: string): void;
  close(): void;
}

/** Milliseconds after which a browser that lost its stream tries again. */
const RETRY = 700;
const MOST_WAITING_BYTES = 4_000_000;

export interface Streams<Reader> {
  /** Opens a stream for a reader; of one reader at most `most` stay, the newest. */
  open(reader: Reader, response: ServerResponse, onClose: () => void): EventStream;
  /** Whether a reader has a stream. */
  has(reader: Reader): boolean;
  each(send: (stream: EventStream, reader: Reader) => void): void;
  of(reader: Reader): Iterable<EventStream>;
  /** Sends a sign of life, which a page can see, so that both sides notice a connection that is gone. */
  beat(): void;
  closeAll(): void;
  readonly size: number;
}

export function createStreams<Reader>(most: number): Streams<Reader> {
  const open = new Map<Reader, Set<EventStream & { readonly write: (text: string) => void }>>();
  return {
    open(reader, response, onClose) {
      response.writeHead(200, {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      });
      response.socket?.setKeepAlive(true, 10_000);
      response.socket?.setNoDelay(true);
      const write = (text: string) => {
        if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
        else if (!response.destroyed) response.write(text);
      };
      const stream = {
        write,
        send: (event: string, data: string) => write(`event: ${event}\ndata: ${data}\n\n`),
        close: () => void response.end(),
      };
      const own = open.get(reader) ?? new Set();
      open.set(reader, own);
      own.add(stream);
      for (const older of own) {
        if (own.size <= most) break;
        own.delete(older);
        older.close();
      }
      response.once("close", () => {
        own.delete(stream);
        if (own.size === 0 && open.get(reader) === own) open.delete(reader);
        onClose();
      });
      write(`retry: ${RETRY}\n\n`);
      return stream;
    },
    has: (reader) => (open.get(reader)?.size ?? 0) > 0,
    each(send) {
      for (const [reader, own] of open) for (const stream of own) send(stream, reader);
    },
    of: (reader) => open.get(reader) ?? [],
    beat() {
      for (const own of open.values()) for (const { write } of own) write("event: here\ndata: 0\n\n");
    },
    closeAll() {
      for (const own of open.values()) for (const stream of own) stream.close();
    },
    get size() {
      return [...open.values()].reduce((sum, own) => sum + own.size, 0);
    },
  };
}
