import { renderToString } from "preact-render-to-string";
import { afterEach, describe, expect, it } from "vitest";
import { besideLanguage } from "../../src/page/languages/besideLanguage.ts";
import { formatLessonAddress, readLessonAddress } from "../../src/page/lesson/lessonAddress.ts";
import { LineText, ParagraphText } from "../../src/page/lesson/ParagraphText.tsx";

const text = { en: "Who leaves?", ar: "من يغادر؟" };
const given = { text, lesson: {}, language: "en" } as const;

afterEach(() => {
  besideLanguage.value = undefined;
});

describe("a lesson in two languages side by side", () => {
  it("has each text twice, each with its language and direction", () => {
    besideLanguage.value = "ar";
    const html = renderToString(<ParagraphText {...given} />);
    expect(html).toMatch(/lang="en" dir="ltr"><p>Who leaves\?<.*lang="ar" dir="rtl"><p>من يغادر؟</);
    expect(renderToString(<LineText {...given} />)).toMatch(
      /lang="en".*Who leaves\?.*lang="ar" dir="rtl".*من يغادر؟/,
    );
  });

  it("has a text once where it has no other, or where none is asked for", () => {
    const once = renderToString(<ParagraphText {...given} />);
    besideLanguage.value = "ps";
    expect(renderToString(<ParagraphText {...given} />)).toBe(once);
    expect(once).not.toContain("من يغادر؟");
  });

  it("is named in the link, which is read back", () => {
    const hash = formatLessonAddress({ lesson: "the-valley", beside: "ar" });
    expect(hash).toBe("#lesson=the-valley&beside=ar");
    expect(readLessonAddress(hash)).toMatchObject({ lesson: "the-valley", beside: "ar", problems: [] });
  });

  it("says so where the link asks for a language that no lesson has", () => {
    const { beside, problems } = readLessonAddress("#lesson=the-valley&beside=xx");
    expect(beside).toBeUndefined();
    expect(problems).toEqual(['beside: expected en, fa-AF, ps, ar, received "xx"']);
  });
});
