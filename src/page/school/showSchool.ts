import { schoolMessages as say } from "../../words/parts/school.ts";
import { type KeptSession, keepInSchool } from "./keepInSchool.ts";
import "./school.css";

/** Keeps a lesson in the school's system until the page is left, and says at the page's edge how it stands. */
export function showSchool(session: KeptSession): void {
  const note = document.createElement("aside");
  note.className = "school-note";
  note.setAttribute("aria-label", say.name);
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  note.append(line);
  document.body.append(note);
  const end = keepInSchool(session, (text) => {
    line.textContent = text;
  });
  addEventListener("pagehide", end, { once: true });
}
