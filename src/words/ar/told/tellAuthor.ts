export const tellAuthor = (author: string): string =>
  author === "the Outbid authors" ? "مؤلفو Outbid" : author;
