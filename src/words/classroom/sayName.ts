/**
 * The name of a seat in the page's language: one that a seat was given is made of a `FirstWord`, a blank and a `SecondWord`
 * (or is "Seat 7"); one that its student chose stays as it is.
 */
export const sayName = (name: string): string => name;
