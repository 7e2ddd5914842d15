import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageFile, PageFiles } from "./pageFiles.ts";

/** The page of students is at the plain address, which is short enough to be typed, and at that of each language's folder. */
const fileOf = (path: string) => `${path.slice(1)}${path.endsWith("/") ? "class.html" : ""}`;

/** Sends a file of the page, packed where the browser can unpack it; what is not there is not the page. */
export async function sendFile(
  files: PageFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await files(fileOf(path));
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const headers = {
    ETag: file.tag,
    Vary: "Accept-Encoding",
    "Cache-Control": file.isLasting ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (request.headers["if-none-match"] === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const data = bodyOf(file, String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(200, {
    ...headers,
    ...(data === file.packed && { "Content-Encoding": "gzip" }),
    "Content-Type": file.type,
    "Content-Length": data.length,
  });
  response.end(request.method === "HEAD" ? undefined : data);
}

const bodyOf = ({ plain, packed }: PageFile, accepted: string): Buffer =>
  packed !== undefined &&
  /(^|[\s,])gzip([\s,;]|$)/.test(accepted) &&
  !/gzip\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted)
    ? packed
    : plain;
