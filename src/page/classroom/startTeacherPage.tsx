import { render } from "preact";
import { createEngine } from "../../engine/client.ts";
import { loadPresets } from "../../library/presets.ts";
import { createBench } from "../lesson/bench.ts";
import { TeacherPage } from "./TeacherPage.tsx";
import { openTeacherClass } from "./teacherClass.ts";
import "../lesson/lesson.css";
import "./classroom.css";

/** The teacher's page of a class: its token stands behind the # of its address, which no server is sent. */
export function startTeacherPage(): void {
  const root = document.getElementById("page");
  if (root === null) throw new Error("page: expected an element with the id page, found none");
  const presets = loadPresets();
  const inClass = openTeacherClass(location.hash.slice(1), presets);
  // Another token in the same page's address is another class.
  addEventListener("hashchange", () => location.reload());
  render(<TeacherPage inClass={inClass} bench={createBench(createEngine(), presets)} />, root);
}
