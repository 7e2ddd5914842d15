/** All that the command line says. Texts of others may be in it, and a terminal obeys some of their signs. */

/**
 * A text with every sign that a terminal obeys made visible: controls as `\x1b`, turns of direction and separators of
 * lines as `\u202e`. A line by itself, unless line ends are `kept`.
 */
export function visible(text: string, kept = ""): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
    if (kept.includes(sign)) return sign;
    const code = sign.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code}`;
  });
}

/** Lines as they are shown. */
export const visibleLines = (text: string) => visible(text, "\n\t");

/** Lines on standard error: what is told about the work. */
export function say(text: string): void {
  process.stderr.write(`${visibleLines(text)}\n`);
}

/** Lines on standard output: what was asked for, for people to read. */
export function print(text: string): void {
  process.stdout.write(`${visibleLines(text)}\n`);
}

/** Where lines that renew themselves stand: no text of others comes into them. */
export const progressStream = (quiet: boolean): { readonly isTTY?: boolean; write(text: string): unknown } =>
  quiet ? { write() {} } : process.stderr;
