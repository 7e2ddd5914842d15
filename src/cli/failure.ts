/** What went wrong in words for the user: printed without a stack. */
export class Failure extends Error {
  /** The command's exit code: 1 for what happened, 2 for what was asked, 128 + n for signal n. */
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
