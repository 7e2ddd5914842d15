import { startLessonPage } from "./page/lesson/startLessonPage.tsx";

startLessonPage();
