import { startStudentPage } from "./page/classroom/startStudentPage.tsx";
import { startOn } from "./page/parts/startOn.ts";

startOn("class", startStudentPage);
