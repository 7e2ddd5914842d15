/** The tag of the language that this page is built for. */
export const language: string = "ps";
