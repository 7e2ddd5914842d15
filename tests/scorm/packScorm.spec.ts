/** A lesson as a package of SCORM 1.2, read again by other code: what its rules demand of manifest and files. */
import { strFromU8, unzipSync } from "fflate";
import { DOMParser, parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { parseLessonText } from "../../src/lessons/parseLesson.ts";
import { lessonMeta, systemMeta } from "../../src/scorm/packedMetas.ts";
import { packScorm } from "../../src/scorm/packScorm.ts";
import { aLesson } from "../support/aLesson.ts";

const page =
  '<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" />\n    <title>Outbid</title></head><body></body></html>';
const rude = aLesson({ title: { en: 'Who "leaves" & <why>?' } });
const unpack = (zip: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const manifestOf = (text = "") => new DOMParser().parseFromString(text, "text/xml");

test("the manifest stands at the top of the package, and has what SCORM 1.2 demands, in its order", () => {
  const files = unpack(packScorm(rude, page));
  const manifest = manifestOf(files["imsmanifest.xml"]).documentElement;
  expect(files["imsmanifest.xml"]).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<manifest /);
  expect([...manifest.children].map(({ localName }) => localName)).toEqual([
    ...["metadata", "organizations", "resources"],
  ]);
  expect(manifest.querySelector("schema")?.textContent).toBe("ADL SCORM");
  expect(manifest.querySelector("schemaversion")?.textContent).toBe("1.2");
  // Names are XML names, each once.
  const names = [...manifest.querySelectorAll("[identifier]")].map(
    (one) => one.getAttribute("identifier") ?? "",
  );
  for (const name of [manifest.getAttribute("identifier") ?? "", ...names])
    expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
  expect(new Set(names).size).toBe(names.length);
  const organization = manifest.querySelector("organization");
  expect(organization?.getAttribute("identifier")).toBe(
    manifest.querySelector("organizations")?.getAttribute("default"),
  );
  const resource = manifest.querySelector("resource");
  expect(manifest.querySelector("item")?.getAttribute("identifierref")).toBe(
    resource?.getAttribute("identifier"),
  );
  expect(resource?.getAttribute("type")).toBe("webcontent");
  expect(resource?.getAttribute("adlcp:scormtype")).toBe("sco");
  // Its files are those of the package, and what is started is one of them.
  const listed = [...manifest.querySelectorAll("file")].map((file) => file.getAttribute("href"));
  expect(["imsmanifest.xml", ...listed].sort()).toEqual(Object.keys(files).sort());
  expect(listed).toContain(resource?.getAttribute("href"));
  expect(files["imsmanifest.xml"]).not.toMatch(/masteryscore/i);
});

test("titles with marks of XML stay whole, at most 200 characters", () => {
  const files = unpack(packScorm(rude, page));
  const title = manifestOf(files["imsmanifest.xml"]).querySelector("item title")?.textContent;
  expect(title).toBe(rude.title.en);
  expect((title ?? "").length).toBeLessThanOrEqual(200);
});

test("the page inside has the very lesson, and the name of the system that it may look for", () => {
  const files = unpack(packScorm(rude, page));
  const { document } = parseHTML(files["index.html"] ?? "");
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
  expect(parseLessonText(meta(lessonMeta))).toEqual({ ok: true, lesson: rude });
  expect(meta(systemMeta)).toBe("SCORM 1.2");
  expect(files["index.html"]).toContain("<title>Outbid</title>");
});

test("the same lesson gives the same bytes; what is not the one file is refused", () => {
  expect(packScorm(rude, page)).toEqual(packScorm(rude, page));
  expect(() => packScorm(rude, "<html></html>")).toThrow("expected the one file");
});
