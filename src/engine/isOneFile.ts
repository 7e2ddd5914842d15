/** Whether this is the page as one file (`npm run build -- --one-file`): there is no other file to fetch. */
export const isOneFile = import.meta.env.MODE === "one-file";
