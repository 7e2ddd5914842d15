import type { Shape } from "../../../lessons/shape.ts";

const paths: Readonly<Record<Shape, string>> = {
  rises: "M2 26 C16 24 30 12 46 4",
  flat: "M2 16 C16 13 32 19 46 16",
  falls: "M2 4 C18 12 32 24 46 26",
  dips: "M2 8 C14 28 26 30 46 6",
  peaks: "M2 24 C16 0 28 0 46 22",
};

/** A small line of the shape, beside its name. */
export function ShapePicture({ shape }: { readonly shape: Shape }) {
  return (
    <svg class="shape-picture" viewBox="0 0 48 32" aria-hidden="true">
      <path d={paths[shape]} />
    </svg>
  );
}
