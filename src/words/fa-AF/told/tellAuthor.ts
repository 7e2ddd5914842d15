export const tellAuthor = (author: string): string =>
  author === "the Outbid authors" ? "نویسندگان Outbid" : author;
