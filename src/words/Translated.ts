/**
 * The type of a text, or of a record of texts, in another language: the same names and the same parameters. A translation
 * that leaves one out, adds one or wants other parameters does not compile.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Translated<T[Key]> }
      : T;
