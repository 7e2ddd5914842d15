import { render } from "preact";
import { createEngine } from "../../engine/client.ts";
import { loadPresets } from "../../library/presets.ts";
import { createBench } from "../lesson/bench.ts";
import { StudentPage } from "./StudentPage.tsx";
import { openStudentClass } from "./studentClass.ts";
import "../lesson/lesson.css";
import "./classroom.css";
import { keepBeside } from "../languages/besideLanguage.ts";

/** A student's phone in a class: what the server of the class has at its plain address. */
export function startStudentPage(): void {
  const root = document.getElementById("page");
  if (root === null) throw new Error("page: expected an element with the id page, found none");
  keepBeside();
  const presets = loadPresets();
  render(
    <StudentPage inClass={openStudentClass(presets)} bench={createBench(createEngine(), presets)} />,
    root,
  );
}
