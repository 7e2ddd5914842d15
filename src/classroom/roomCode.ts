/** The code that a student types: four signs of which none looks like another, in any handwriting or voice. */
const signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
export const CODE_LENGTH = 4;

/** `chance` gives numbers from 0 up to, but without, 1. */
export function makeRoomCode(chance: () => number): string {
  return Array.from({ length: CODE_LENGTH }, () => signs[Math.floor(chance() * signs.length)]).join("");
}

/** A code as it was typed, in the signs that codes have: small letters are large ones, O is 0 in no code. */
export const readRoomCode = (typed: string) => typed.toUpperCase().replaceAll(/[\s.-]/g, "");
