/** The server of a class, on Node's own http: the page, small messages, and one stream a phone. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { RunReplicates } from "../../classroom/computeShare.ts";
import { createDoor } from "../../classroom/door.ts";
import type { ClassAddress } from "../../classroom/views.ts";
import { pageLanguages } from "../../languages/languages.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import type { Preset } from "../../library/presets.ts";
import { listenFrom } from "../../tools/serveFolder.mjs";
import { createClassHub } from "./classHub.ts";
import { openSession, secretChance } from "./classSession.ts";
import { addressOf, isForUs, isFromUs, ownAddresses, plainAddress } from "./networks.ts";
import { readPageFiles } from "./pageFiles.ts";
import { phoneRoutes, type Served } from "./phoneRoutes.ts";
import { refuseRequest, setHeaders } from "./reply.ts";
import { createRounds } from "./rounds.ts";
import { sendFile } from "./sendFile.ts";
import { teacherRoutes } from "./teacherRoutes.ts";

export interface ClassOptions {
  readonly lesson: Lesson;
  readonly lessonDigest: string;
  readonly presets: readonly Preset[];
  /** Where the answers are kept. */
  readonly folder: string;
  /** The folder of the built page. */
  readonly page: string;
  /** A taken port gives way to the next free one; 0 asks for any. */
  readonly port: number;
  readonly host: string;
  /** An address besides its own under which phones reach this machine. */
  readonly open?: string;
  readonly run: RunReplicates;
}

export interface ClassServer {
  readonly port: number;
  readonly addresses: () => readonly ClassAddress[];
  /** What follows the address of the teacher's page. */
  readonly teacherPath: string;
  readonly code: string;
  /** What stands behind the # of the address in the QR code: who has it types no code. */
  readonly invitation: string;
  readonly isResumed: boolean;
  readonly seats: number;
  /** Settles when the teacher has ended the class. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const MOST_CONNECTIONS = 3_000;
const MILLISECONDS_BETWEEN_KNOCKS = 250;

export async function startClass(options: ClassOptions): Promise<ClassServer> {
  const now = () => performance.now();
  const { lesson, lessonDigest, folder, presets, run } = options;
  const files = readPageFiles(options.page);
  const session = await openSession(folder, lesson, lessonDigest, (before) => onChange(before));
  const rounds = createRounds({ lesson, presets, now, run, onChange: () => hub.tellTeachers() });
  const door = createDoor(() => session.state.code, secretChance);
  const reached = new Set<string>();
  let port = options.port;
  const addresses = () => listAddresses(options, port, reached);
  const hub = createClassHub({ session, rounds, now, addresses, door: () => door });
  // Answers of others are no news to a phone; what the teacher does is.
  const onChange = (before: object) => {
    hub.tellTeachers();
    if (session.state.controls !== before || session.state.hasEnded) hub.tellPhones();
  };

  const served: Served = { session, hub, rounds, door, now };
  /** Of the teacher's page: phones that ask for no language get it. */
  let usual = "en";
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const routes = new Map([...phoneRoutes(served), ...teacherRoutes(served, () => end())]);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response);
    if (!isForUs(request, port, options.open === undefined ? [] : [options.open]))
      return refuseRequest(response, 421, "host", "Host: expected an address of this machine");
    const url = parseTarget(request.url ?? "");
    if (url === undefined) return refuseRequest(response, 400, "address", "expected an address");
    noteReached(request, reached);
    const { method = "" } = request;
    const { tag, path } = inLanguage(url.pathname);
    const route = routes.get(`${method} ${path}`);
    if (route !== undefined) {
      const isJson = /^application\/json\b/i.test(request.headers["content-type"] ?? "");
      if (!isFromUs(request) || (method === "POST" && !isJson))
        return refuseRequest(response, 403, "origin", "expected a request of the class's own page");
      await route(request, response, url.searchParams);
      if (/^\/teach\/(do|stream)$/.test(path) && response.statusCode < 400) usual = tag;
      return;
    }
    if (method !== "GET" && method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD, POST");
      return refuseRequest(response, 405, "method", "expected GET, HEAD or POST");
    }
    if (url.pathname === "/" && usual !== "en")
      return void response.writeHead(302, { Location: `/${usual}/`, "Cache-Control": "no-store" }).end();
    return sendFile(files, url.pathname, request, response);
  };

  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      keepAliveTimeout: 10_000,
      noDelay: true,
    },
    (request, response) => {
      answer(request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else refuseRequest(response, 500, "fault", "the server failed at this request");
      });
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", refuseMalformed);
  port = await listenFrom(server, options).catch(async (error: Error) => {
    hub.close();
    await rounds.close();
    await session.close();
    throw error;
  });
  const knocks = setInterval(() => door.tick(now()), MILLISECONDS_BETWEEN_KNOCKS);

  return {
    ...{ port, addresses, ended },
    teacherPath: `teach.html#${session.state.teacher}`,
    get code() {
      return session.state.code;
    },
    invitation: session.state.invitation,
    isResumed: session.isResumed,
    seats: session.state.seats.length,
    async close() {
      clearInterval(knocks);
      hub.close();
      await rounds.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // What was just acknowledged is still to be sent.
      setTimeout(() => server.closeAllConnections(), 300).unref();
      await closed;
      await session.close();
    },
  };
}

/** The pages of a language stand in a folder of its name, and ask the same from there. */
function inLanguage(pathname: string): { readonly tag: string; readonly path: string } {
  const [, first = ""] = pathname.split("/");
  const isOther = first !== "en" && pageLanguages.some(({ tag }) => tag === first);
  return isOther ? { tag: first, path: pathname.slice(first.length + 1) } : { tag: "en", path: pathname };
}

function parseTarget(target: string): URL | undefined {
  if (!target.startsWith("/") || target.length > 4_000) return undefined;
  try {
    return new URL(target, "http://class.invalid");
  } catch {
    return undefined;
  }
}

/** A request that is none gets a plain word, and costs its sender the connection. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A phone has come by one of the addresses: by then the teacher knows that it works. */
function noteReached({ socket, headers }: IncomingMessage, reached: Set<string>): void {
  const there = plainAddress(socket.remoteAddress ?? "");
  const here = plainAddress(socket.localAddress ?? "");
  if (there === here || /^(127\.|::1$)/.test(there)) return;
  reached.add(here);
  if (headers.host !== undefined && headers.host.length < 300 && reached.size < 100)
    reached.add(headers.host.toLowerCase());
}

function listAddresses(
  { host, open }: ClassOptions,
  port: number,
  reached: ReadonlySet<string>,
): ClassAddress[] {
  const everywhere = host === "0.0.0.0" || host === "::";
  const own = ownAddresses()
    .filter((one) => (everywhere ? host === "::" || !one.host.includes(":") : one.host === host))
    .map((one) => ({
      address: addressOf(one.host, port),
      network: one.network,
      isReached: reached.has(one.host),
    }));
  const named =
    open === undefined ? [] : [{ address: open, network: "", isReached: reached.has(new URL(open).host) }];
  return [...named, ...own];
}
