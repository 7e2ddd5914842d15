/** Texts of a student's page in a class. */
import { withNoun } from "../withNoun.ts";

export const studentWords = {
  title: "Outbid in class",
  join: {
    title: "Come in",
    code: "The code on the screen in front",
    enter: "Come in",
    waiting: "Asking the teacher’s computer …",
    why: {
      code: "That is not the code of this class. Look at the screen in front.",
      silent: "The teacher’s computer does not answer. This phone keeps trying.",
      crowd: "Many are coming in. This phone keeps trying by itself.",
      full: "The class is full.",
      closed: "The teacher lets nobody in at the moment.",
      over: "The class is over.",
      lesson: "This page does not understand the lesson. Reload the page.",
    } as Readonly<Record<string, string>>,
  },
  dismissed: "The teacher has taken this phone out of the class.",
  you: (name: string) => `You are ${name}`,
  rename: "Another name",
  renameLabel: "Your name here",
  take: "Take it",
  connected: "Connected",
  lost: "No connection. Your answers are kept here and sent as soon as it is back.",
  unsent: (count: number) => `${withNoun(count, "answer")} not yet with the teacher`,
  sent: "All your answers are with the teacher.",
  refused: "The teacher’s computer did not take the last answer. Change it and try again.",
  paused: "The teacher has paused the class.",
  blank: "Look at the front.",
  waiting: "The lesson is being fetched.",
  ended: "The class is over. Thank you.",
  endedAnswers:
    "The answers were kept on the teacher’s computer only while the class went on, unless the teacher has told you otherwise.",
  step: (index: number, count: number) => `Step ${index} of ${count}`,
  back: "Back",
  next: "Next",
  toClass: "To the class’s step",
  screen:
    "Keep this phone’s screen on: the page cannot do it. After it was locked, the page comes back by itself.",
} as const;
