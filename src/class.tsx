import { startStudentPage } from "./page/classroom/startStudentPage.tsx";

startStudentPage();
