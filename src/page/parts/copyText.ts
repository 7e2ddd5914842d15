import { ifAllowed } from "../../engine/ifAllowed.ts";

/** Copies a text; rejects where the page may not. Call it within a click. */
export function copyText(text: string): Promise<void> {
  const written = ifAllowed(() => navigator.clipboard.writeText(text)) ?? Promise.reject();
  return written.catch((reason: unknown) => {
    if (!copyByHand(text)) throw reason;
  });
}

/** The older way, which works without a secure connection. */
function copyByHand(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  // A dialog lets nothing outside it have the focus.
  (document.querySelector("dialog:modal") ?? document.body).append(field);
  const before = document.activeElement;
  field.select();
  const isCopied = ifAllowed(() => document.execCommand("copy")) ?? false;
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
