/** What the teacher's page asks, with the token that no student's page has. */
import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answersCsv } from "../../classroom/answerRows.ts";
import { decideControl } from "../../classroom/decide.ts";
import { type Control, mostBytes, parseMessage } from "../../classroom/messages.ts";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import { studentLesson } from "../../classroom/views.ts";
import { parseAnswer } from "../../lessons/answer.ts";
import { secretChance } from "./classSession.ts";
import type { Routes, Served } from "./phoneRoutes.ts";
import { readBody } from "./readBody.ts";
import { refuseRequest, reply, replyOutcome } from "./reply.ts";
import { wallToken } from "./wallToken.ts";

/** `end` is called once the class has ended. */
export function teacherRoutes({ session, hub, rounds }: Served, end: () => void): Routes {
  const isToken = (token: string | null | undefined, wanted: string) => {
    const [given, own] = [Buffer.from(token ?? ""), Buffer.from(wanted)];
    return given.length === own.length && timingSafeEqual(given, own);
  };
  const isTeacher = (token: string | null | undefined) => isToken(token, session.state.teacher);
  const isWall = (token: string | null | undefined) => isToken(token, wallToken(session.state.teacher));
  const tokenOf = (request: IncomingMessage) =>
    /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
  const refuse = (response: ServerResponse) =>
    refuseRequest(response, 401, "stranger", "expected the token of the teacher's address");

  /** A round begins where guesses are shown beside the run, or where the teacher asks for one. */
  const compute = () => {
    const { step } = session.state.controls;
    if (rounds.begin(step, Math.max(1, hub.phones.size)) === undefined) return;
    hub.phones.each((_, seat) => hub.giveWork(seat));
    hub.tellTeachers();
  };

  const showTry = ({ step: at, answer }: Extract<Control, { kind: "try" }>) => {
    const step = session.lesson.steps[at];
    const parsed = step && parseAnswer(session.lesson, step, answer);
    if (parsed?.ok) hub.showTry(at, parsed.answer);
  };

  const control = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isTeacher(tokenOf(request))) return refuse(response);
    const text = await readBody(request, mostBytes.message);
    const parsed = parseMessage("control", text ?? "");
    if (!parsed.ok) return reply(response, 400, { ok: false, why: "message", problems: parsed.problems });
    const asked = parsed.message;
    const { step: before } = session.state.controls;
    const outcome = await session.carry((state) => decideControl(state, session.lesson, asked, secretChance));
    replyOutcome(response, outcome);
    if (!outcome.ok) return;
    if (asked.kind === "try") return showTry(asked);
    const { step } = session.state.controls;
    const shows = shownPrediction(session.lesson, step) !== undefined;
    const isReached = asked.kind === "step" && (step !== before || rounds.current === undefined) && shows;
    if (asked.kind === "compute" || isReached || (asked.kind === "reveal" && asked.step === step)) compute();
    if (asked.kind === "remove") hub.dismiss(asked.seat);
    if (asked.kind === "end") end();
  };

  return new Map([
    ["POST /teach/do", control],
    [
      "GET /teach/stream",
      (_, response, query) => {
        if (!isTeacher(query.get("token"))) return refuse(response);
        hub.greetTeacher(hub.teachers.open("teacher", response, () => {}));
      },
    ],
    [
      "GET /teach/wall",
      (_, response, query) => {
        const token = query.get("token");
        if (!isWall(token) && !isTeacher(token)) return refuse(response);
        hub.greetWall(hub.walls.open("wall", response, () => {}));
      },
    ],
    [
      "GET /teach/lesson",
      (request, response) => {
        const token = tokenOf(request);
        // Notes are for the teacher: a wall gets what phones get.
        if (isWall(token)) return reply(response, 200, { lesson: studentLesson(session.lesson) });
        if (!isTeacher(token)) return refuse(response);
        reply(response, 200, { lesson: session.lesson });
      },
    ],
    [
      "GET /teach/answers",
      (request, response) => {
        if (!isTeacher(tokenOf(request))) return refuse(response);
        reply(response, 200, { csv: answersCsv(session.state, session.lesson) });
      },
    ],
  ] satisfies [
    string,
    (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => unknown,
  ][]);
}
