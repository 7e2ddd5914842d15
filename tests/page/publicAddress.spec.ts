import { expect, test } from "vitest";
import {
  isOnlyHere,
  parsePublicAddress,
  publicAddress,
  publicLink,
  setPublicAddress,
} from "../../src/lab/address/publicAddress.ts";
import { embedCode } from "../../src/page/parts/embedCode.ts";

test.each([
  ["https://school.example/outbid/", "https://school.example/outbid/"],
  ["http://school.example:8080/a/outbid.html?x=1#lab", "http://school.example:8080/a/outbid.html"],
  ["HTTPS://School.Example", "https://school.example/"],
])("an address of the web is taken without what comes after its path: %s", (text, address) => {
  expect(parsePublicAddress(text)).toBe(address);
});

test.each([
  "",
  "school.example",
  "file:///a",
  "javascript:alert(1)",
  "https://me:secret@a.example/",
  "https://",
  null,
  3,
])("what is none is not taken, whoever kept it: %j", (text) => {
  expect(parsePublicAddress(text)).toBeUndefined();
});

test("an address of more than 200 characters is not taken", () => {
  expect(parsePublicAddress(`https://a.example/${"a".repeat(182)}`)).toHaveLength(200);
  expect(parsePublicAddress(`https://a.example/${"a".repeat(183)}`)).toBeUndefined();
});

test.each([
  ["file:", ""],
  ["blob:", ""],
  ["http:", "localhost"],
  ["http:", "127.0.0.1"],
  ["http:", "[::1]"],
  ["http:", "192.168.1.20"],
  ["http:", "10.0.0.7"],
  ["http:", "172.20.1.1"],
  ["http:", "teacher.local"],
  ["http:", "laptop"],
])("%s//%s is of use on this machine or its network only", (protocol, hostname) => {
  expect(isOnlyHere({ protocol, hostname })).toBe(true);
});

test.each(["school.example", "8.8.8.8", "172.32.0.1", "10.example.org"])(
  "%s is open to others",
  (hostname) => {
    expect(isOnlyHere({ protocol: "https:", hostname })).toBe(false);
  },
);

test("where nothing is set a link is as it was; what is no address changes nothing", () => {
  expect(publicLink("file:///a/outbid.html#moderation=.5")).toBe("file:///a/outbid.html#moderation=.5");
  expect(setPublicAddress("nowhere")).toBe(false);
  expect(publicAddress.value).toBeUndefined();
});

test("an embed code is HTML, whatever is in link and title", () => {
  const code = embedCode('https://a.example/?a="b"&c=<d>#e', '"Who leaves" & <why>');
  expect(code).toContain('src="https://a.example/?a=&quot;b&quot;&amp;c=&lt;d&gt;#e"');
  expect(code).toContain('title="&quot;Who leaves&quot; &amp; &lt;why&gt;"');
});
