import type { ServerResponse } from "node:http";
import { contentSecurityPolicy } from "../../tools/contentSecurityPolicy.mjs";
import type { Carried } from "./classSession.ts";

/** Headers of every answer. No cookie, and nothing that asks for a secure connection: there is none in a classroom. */
export function setHeaders(response: ServerResponse): void {
  response.setHeader("Content-Security-Policy", contentSecurityPolicy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  // Addresses may hold a token.
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("X-Frame-Options", "SAMEORIGIN");
}

export function reply(response: ServerResponse, status: number, value: object): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(value);
  response
    .writeHead(status, {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": Buffer.byteLength(text),
      "Cache-Control": "no-store",
      // What is left of a body that was not read would be taken for the next request.
      ...(status === 413 && { Connection: "close" }),
    })
    .end(text);
}

/** Never 503: a stream that gets it once does not come back. */
const statuses: Readonly<Record<string, number>> = {
  stranger: 401,
  name: 409,
  closed: 409,
  full: 409,
  over: 410,
  step: 422,
  answer: 422,
  often: 429,
  disk: 500,
};

/** What came of a message, with what else its sender is told when it went well. */
export function replyOutcome(response: ServerResponse, outcome: Carried, more: object = {}): void {
  if (outcome.ok) reply(response, 200, { ok: true, ...more });
  else reply(response, statuses[outcome.why] ?? 400, { ok: false, why: outcome.why, text: outcome.text });
}

export const refuseRequest = (response: ServerResponse, status: number, why: string, text: string) =>
  reply(response, status, { ok: false, why, text });
