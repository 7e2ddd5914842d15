/** A phone's messages to its class. */
/** What the class answers to a message. */
export interface ClassReply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends a message; a status of 0 where nothing came back. */
export async function tell(path: string, message: object, isLast = false): Promise<ClassReply> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(message),
      keepalive: isLast,
    });
    const body: unknown = await response.json().catch(() => ({}));
    return { status: response.status, body: (body ?? {}) as ClassReply["body"] };
  } catch {
    return { status: 0, body: {} };
  }
}
