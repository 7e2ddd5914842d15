/** What stands in the HTML of the pages, before any script runs. */
export const pageTexts = {
  index: {
    title: "Outbid · a model, not a forecast",
    description:
      "A laboratory for the moderation dilemma: what a rival's propaganda does to a regime that might moderate. A model, not a forecast.",
  },
  lesson: {
    title: "Lessons · Outbid",
    description: "Lessons with the laboratory of the moderation dilemma. A model, not a forecast.",
  },
  class: { title: "Outbid in class", description: "" },
  teach: { title: "Outbid: your class", description: "" },
  /** Of the page when it is installed. */
  installed: {
    name: "Outbid · a model, not a forecast",
    description: "A laboratory for the moderation dilemma.",
  },
  withoutScripts:
    "The script of this page does not run here, so the levers do nothing. The curves below were computed when this page was built.",
};
