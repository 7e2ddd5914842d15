/** Texts about a lesson inside a school's system. */
export const schoolMessages = {
  name: "Your school’s system",
  noOneFile: "the page as one file could not be fetched: it stands beside the page as outbid.html",
  embed: "Copy embed code",
  scorm: "For a school’s system (SCORM 1.2)",
  edit: "Make your own of it",
  copied: "Copied: paste it as HTML.",
  notCopied: "The browser does not let the page copy.",
  saved: (name: string) => `Saved ${name}: upload it there as a SCORM package.`,
  notSaved: (reason: string) => `This could not be written: ${reason}`,
  kept: "Your answers are kept by your school’s system.",
  cut: "Your school’s system keeps a few pages at most: your longest texts are whole in this browser only.",
  notKept: "Your school’s system did not keep the last answer. It is kept in this browser.",
  notFound: "No school’s system answers here: your answers stay in this browser.",
} as const;
