import { startLessonPage } from "./page/lesson/startLessonPage.tsx";
import { startOn } from "./page/parts/startOn.ts";

startOn("lesson", () => {
  const isOfMake = () => /^#make(?:[=&]|$)/.test(location.hash);
  const started = isOfMake();
  if (started) void import("./page/make/startMakePage.tsx").then(({ startMakePage }) => startMakePage());
  else startLessonPage();
  // From a lesson to where lessons are made, as between two pages.
  addEventListener("hashchange", () => {
    if (isOfMake() !== started) location.reload();
  });
});
