export const tellAuthor = (author: string): string =>
  author === "the Outbid authors" ? "د Outbid لیکوالان" : author;
