/** What phones ask. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Bucket, createBucket } from "../../classroom/bucket.ts";
import { decideAnswer, decideJoin, decideName } from "../../classroom/decide.ts";
import type { Door, Knock } from "../../classroom/door.ts";
import { type MessageKind, mostBytes, parseMessage } from "../../classroom/messages.ts";
import { CODE_LENGTH, readRoomCode } from "../../classroom/roomCode.ts";
import { studentLesson } from "../../classroom/views.ts";
import type { ClassHub } from "./classHub.ts";
import { type ClassSession, seatIn, secretChance } from "./classSession.ts";
import { plainAddress } from "./networks.ts";
import { readBody } from "./readBody.ts";
import { refuseRequest, reply, replyOutcome } from "./reply.ts";
import type { Rounds } from "./rounds.ts";

export interface Served {
  readonly session: ClassSession;
  readonly hub: ClassHub;
  readonly rounds: Rounds;
  readonly door: Door;
  readonly now: () => number;
}

type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => unknown;
export type Routes = ReadonlyMap<string, Route>;

const refuseCode = (response: ServerResponse) =>
  refuseRequest(response, 403, "code", "code: expected that of this class");

/** Messages of one seat: a phone that resends what was not acknowledged stays far below. */
const MESSAGES_AT_ONCE = 40;
const MESSAGES_PER_SECOND = 8;

export function phoneRoutes({ session, hub, rounds, door, now }: Served): Routes {
  const rates = new Map<number, Bucket>();
  /** The seat of a token, if it may send now; else the answer is given. */
  const admit = (token: string, response: ServerResponse) => {
    const seat = seatIn(session, token);
    if (seat === undefined) {
      refuseRequest(response, 401, "stranger", "token: expected that of a seat of this class");
      return undefined;
    }
    const rate = rates.get(seat.seat) ?? createBucket(MESSAGES_AT_ONCE, MESSAGES_PER_SECOND);
    rates.set(seat.seat, rate);
    if (rate.take(now())) return seat;
    response.setHeader("Retry-After", "1");
    refuseRequest(response, 429, "fast", `expected at most ${MESSAGES_PER_SECOND} messages a second`);
    return undefined;
  };
  /** The message in a request's body; else the answer is given. */
  const read = async <Kind extends MessageKind>(
    kind: Kind,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    const most = kind === "share" ? mostBytes.share : mostBytes.message;
    const text = await readBody(request, most);
    if (text === undefined) {
      refuseRequest(response, 413, "size", `expected at most ${most} bytes`);
      return undefined;
    }
    const parsed = parseMessage(kind, text);
    if (parsed.ok) return parsed.message;
    reply(response, 400, { ok: false, why: "message", problems: parsed.problems });
    return undefined;
  };

  const letIn = async (token: string, response: ServerResponse) => {
    const before = session.state.seats.length;
    const outcome = await session.carry((state) => decideJoin(state, token, secretChance));
    const seat = seatIn(session, token);
    if (session.state.seats.length > before) hub.tellTeachers();
    replyOutcome(response, outcome, seat && { seat: seat.seat, name: seat.name });
  };

  const join: Route = async (request, response) => {
    const message = await read("join", request, response);
    if (message === undefined) return;
    const { token, code = "", invitation } = message;
    const { state } = session;
    // Who has a seat comes back to it without a code.
    if (state.seats.some((seat) => seat.token === token) || invitation === state.invitation)
      return letIn(token, response);
    const typed = readRoomCode(code);
    // What cannot be the code tries none out: a phone of an earlier class asks whether its seat is still there.
    if (typed.length !== CODE_LENGTH) return refuseCode(response);
    const knock: Knock = {
      address: plainAddress(request.socket.remoteAddress ?? ""),
      code: typed,
      answer(verdict) {
        hub.tellTeachers();
        if (verdict === "in") return void letIn(token, response);
        if (verdict === "full") refuseRequest(response, 429, "crowd", "too many wrong codes: try again");
        else refuseCode(response);
      },
    };
    response.once("close", () => door.leave(knock));
    door.knock(knock, now());
    hub.tellTeachers();
  };

  const answer: Route = async (request, response) => {
    const message = await read("answer", request, response);
    const seat = message && admit(message.token, response);
    if (message === undefined || seat === undefined) return;
    const outcome = await session.carry((state) => decideAnswer(state, session.lesson, message));
    const { n, step } = message;
    const kept = session.state.seats[seat.seat]?.answers.get(step)?.answer;
    replyOutcome(response, outcome, { n, step, answer: kept });
  };

  const name: Route = async (request, response) => {
    const message = await read("name", request, response);
    const seat = message && admit(message.token, response);
    if (message === undefined || seat === undefined) return;
    const outcome = await session.carry((state) => decideName(state, message));
    hub.tellSeat(seat.seat);
    replyOutcome(response, outcome, { name: session.state.seats[seat.seat]?.name });
  };

  const share: Route = async (request, response) => {
    const message = await read("share", request, response);
    const seat = message && admit(message.token, response);
    if (message === undefined || seat === undefined) return;
    rounds.give(seat.seat, message);
    replyOutcome(response, { ok: true }, { work: rounds.next(seat.seat) });
  };

  const stream: Route = (_, response, query) => {
    const seat = seatIn(session, query.get("seat") ?? "");
    if (seat === undefined) return refuseRequest(response, 401, "stranger", "expected a seat of this class");
    const opened = hub.phones.open(seat.seat, response, hub.tellTeachers);
    hub.greetPhone(seat.seat, opened);
    hub.tellTeachers();
  };

  const lesson: Route = (_, response, query) => {
    const seat = seatIn(session, query.get("seat") ?? "");
    if (seat === undefined) return refuseRequest(response, 401, "stranger", "expected a seat of this class");
    reply(response, 200, { lesson: studentLesson(session.lesson) });
  };

  return new Map<string, Route>([
    ["POST /class/join", join],
    ["POST /class/answer", answer],
    ["POST /class/name", name],
    ["POST /class/share", share],
    ["GET /class/stream", stream],
    ["GET /class/lesson", lesson],
  ]);
}
