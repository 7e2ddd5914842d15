/** What went wrong, in words for the user; printed without a stack. */
export class Failure extends Error {
  /** The command's exit code: 1 when the work failed, 2 when the request was wrong, 128 + n for signal n. */
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
