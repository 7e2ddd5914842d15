/** Under which addresses phones may reach this machine, and which names it answers to. */
import type { IncomingMessage } from "node:http";
import { hostname, networkInterfaces } from "node:os";

/** An address of this machine in a network. */
interface OwnAddress {
  readonly host: string;
  readonly network: string;
}

/** Networks between programs on this machine, into which no phone comes. */
const withinMachine = /^(lo|docker|br-|veth|virbr|vmnet|vboxnet|utun|llw|awdl|cni|flannel|podman)/i;

/**
 * Addresses of this machine in its networks now: IPv4 first, those that a router gives in a room before others; of IPv6
 * only those that hold in more than one place, since the others need the name of a network that a phone does not know.
 */
export function ownAddresses(): OwnAddress[] {
  const all = Object.entries(networkInterfaces()).flatMap(([network, list = []]) =>
    list
      .filter(({ internal }) => !internal)
      .map(({ address, family }) => ({ host: address, network, isOld: family === "IPv4" })),
  );
  const rank = ({ host, network, isOld }: (typeof all)[number]) =>
    (withinMachine.test(network) ? 8 : 0) +
    (isOld ? 0 : 4) +
    (/^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(host) ? 0 : 1);
  return all
    .filter(({ host }) => !/^(fe80:|169\.254\.)/i.test(host))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ host, network }) => ({ host, network }));
}

const bracketed = (host: string) => (host.includes(":") ? `[${host}]` : host);

/** "http://192.168.1.5:4200/"; without the port where it is the usual one. */
export const addressOf = (host: string, port: number) =>
  `http://${bracketed(host)}${port === 80 ? "" : `:${port}`}/`;

/**
 * Whether a request names this server as its own addresses do. A page from elsewhere whose name somebody has pointed at this
 * machine sends that name, and is refused. `open`: addresses that the teacher has named besides.
 */
export function isForUs(request: IncomingMessage, port: number, open: readonly string[]): boolean {
  const { host } = request.headers;
  if (host === undefined || host.length > 300) return false;
  const given = host.toLowerCase();
  if (open.some((address) => new URL(address).host === given)) return true;
  const [, name, given_ = "80"] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(given) ?? [];
  if (name === undefined || Number(given_) !== port) return false;
  const own = hostname()
    .toLowerCase()
    .replace(/\.local$/, "");
  const here = plainAddress(request.socket.localAddress ?? "");
  return (
    ["localhost", "127.0.0.1", "[::1]", own, `${own}.local`, bracketed(here)].includes(name) ||
    ownAddresses().some((address) => bracketed(address.host.toLowerCase()) === name)
  );
}

/** Whether a page that sends something is one of ours, where the browser says from which it is. */
export function isFromUs({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

/** An IPv4 address within an IPv6 one by itself. */
export const plainAddress = (address: string) =>
  address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
