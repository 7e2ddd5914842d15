import { startTeacherPage } from "./page/classroom/startTeacherPage.tsx";
import { startOn } from "./page/parts/startOn.ts";

startOn("teach", startTeacherPage);
