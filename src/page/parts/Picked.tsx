import type { ComponentChildren } from "preact";

/**
 * A `select` whose chosen entry, `text`, is shown whole: in lines where there is no room for it in one, which no browser
 * does by itself. The list lies unseen over the text and has pointer and focus.
 */
export function Picked({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <span class="picked">
      <span aria-hidden="true">{text}</span>
      {children}
    </span>
  );
}
