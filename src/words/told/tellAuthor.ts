/** The author of a lesson in the page's language: the project's own name for itself; others stay as they are. */
export const tellAuthor = (author: "the Outbid authors" | (string & {})): string => author;
