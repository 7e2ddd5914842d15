import { render } from "preact";
import { createEngine } from "../../engine/client.ts";
import { loadPresets } from "../../library/presets.ts";
import { createBench } from "../lesson/bench.ts";
import { TeacherPage } from "./TeacherPage.tsx";
import { openTeacherClass } from "./teacherClass.ts";
import { WallPage } from "./WallPage.tsx";
import { watchClass } from "./watchClass.ts";
import "../lesson/lesson.css";
import "../lesson/projector/projector.css";
import "./classroom.css";
import { keepBeside } from "../languages/besideLanguage.ts";

/**
 * The teacher's page of a class, or with `&wall` one that only looks on: its token stands behind the # of its address, which
 * no server is sent.
 */
export function startTeacherPage(): void {
  const root = document.getElementById("page");
  if (root === null) throw new Error("page: expected an element with the id page, found none");
  keepBeside();
  const presets = loadPresets();
  const bench = createBench(createEngine(), presets);
  const [token = "", form] = location.hash.slice(1).split("&");
  // Another token in the same page's address is another class.
  addEventListener("hashchange", () => location.reload());
  if (form === "wall") {
    render(<WallPage watched={watchClass({ token, stream: "wall", presets })} bench={bench} />, root);
    return;
  }
  const inClass = openTeacherClass(token, presets);
  const keepForm = (isProjector: boolean) =>
    history.replaceState(null, "", `#${token}${isProjector ? "&projector" : ""}`);
  render(
    <TeacherPage inClass={inClass} bench={bench} isProjector={form === "projector"} onProjector={keepForm} />,
    root,
  );
}
