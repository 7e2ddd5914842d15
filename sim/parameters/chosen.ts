/** Ground of the defaults that no measurement fixes. */
export const chosen = "chosen; a local search around a hand-made vector";
