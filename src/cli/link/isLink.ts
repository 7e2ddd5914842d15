/** Whether a text is a link of the page, or the part of one after "#", and not the name of a scenario or a file. */
export const isLink = (text: string) => /^(?:#|https?:\/\/|file:\/\/|link=\d|z=)/.test(text);
