/** Texts about the page elsewhere: its public address, in other pages, as one file. */
export const takeAlongMessages = {
  address: {
    onlyHere: "This page is open from this machine or its own network: its links open nowhere else.",
    set: (address: string) => `Links are made for ${address}`,
    field: "Public address of the page",
    hint: "Where others open it, such as https://school.example/outbid/",
    keep: "Use it",
    refused: "expected an address that begins with https:// or http://, received another",
    kept: "Links are made for there.",
    taken: "Links carry this page's own address again.",
  },
  embed: {
    title: "In another page",
    copy: "Copy embed code",
    text: "A frame for a web page, a blog or a course: paste it as HTML",
    copied: "Copied: paste it as HTML.",
    notCopied: "The browser does not let the page copy. The code is marked: copy it by hand.",
    field: "Embed code",
    sandbox:
      "A site that sandboxes frames must allow scripts and the frame's own origin; where it allows scripts alone, put outbid.html there.",
    needsAddress: "It needs a public address: set one above.",
  },
  lesson: {
    title: "A lesson",
    make: "Make a lesson from what I see",
    text: "Scenario, levers and measure as they stand, with steps to write over",
  },
  oneFile: {
    title: "Without a network",
    save: "One file (HTML)",
    text: "The whole page in one file, for a stick or a mail: it opens by a double click",
    gone: "This server has no such file: npm run build makes it.",
    isOne:
      "This page is one file. Copy it to take it along. It cannot be installed, and its links open elsewhere only with a public address; some browsers share what is kept between all such files of a machine.",
  },
} as const;
