/** The place of a field below a part of the draft; "" stands for the part itself. */
export const placeOf = (base: string, name: string) => [base, name].filter((part) => part !== "").join(".");

/** The id of the element that edits a place. */
export const idOf = (place: string) => `make-${place.replaceAll(".", "-")}`;
