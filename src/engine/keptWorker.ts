/**
 * A worker that runs the engine of a former model as it was built. That one waits for the lock of its name, also where
 * locks are refused: then this lets it go on without. The first message is the address of its file; in the one file, where
 * a worker may load nothing, its text follows here.
 */
import { isWorker } from "./holdName.ts";
import { ifAllowed } from "./ifAllowed.ts";
import { isOneFile } from "./isOneFile.ts";

const waiting: MessageEvent[] = [];
const wait = (event: MessageEvent) => waiting.push(event);

if (isOneFile) yieldRefusedLocks();
else if (isWorker)
  addEventListener(
    "message",
    ({ data }: MessageEvent<string>) => {
      addEventListener("message", wait);
      yieldRefusedLocks();
      import(/* @vite-ignore */ data).then(
        () => {
          removeEventListener("message", wait);
          for (const { data, ports } of waiting)
            dispatchEvent(new MessageEvent("message", { data, ports: [...ports] }));
        },
        (reason: unknown) => reportError(reason),
      );
    },
    { once: true },
  );

function yieldRefusedLocks(): void {
  const locks = ifAllowed(() => navigator.locks);
  const request = (name: string, held: () => unknown) => {
    const asked = ifAllowed(() => locks?.request(name, held));
    if (asked === undefined) held();
    else asked.catch(held);
  };
  Object.defineProperty(navigator, "locks", { value: { request } });
}
