/** The choice of a language, and what is said of a translation. */
export const languageMessages = {
  title: "Language",
  no: "No, thank you",
  elsewhere: "This file is in one language. The files of the others stand at:",
  unknown:
    "This file is in one language. Each other language is a file of its own, made where this one was made.",
  note: "",
  brief: "",
  propose: "Propose a better word",
  how: "Mark a text of the page, then press this. Copy what appears and give it to those who gave you this page.",
  copy: "Copy the proposal",
  copied: "Copied.",
  notCopied: "Not copied: mark it and copy it by hand.",
  field: "Proposal",
  proposal: (tag: string, place: string, text: string) => `Outbid, ${tag}, ${place}\nText: ${text}\nBetter: `,
};
