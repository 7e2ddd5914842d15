import { startTeacherPage } from "./page/classroom/startTeacherPage.tsx";

startTeacherPage();
