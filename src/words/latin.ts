/**
 * What stays in Latin letters on a page in another script, each with its reason. A test reads every translated page and
 * fails at any other run of two Latin letters or more.
 */
export const latin: readonly { readonly what: RegExp; readonly why: string }[] = [
  { what: /Outbid/g, why: "the product's name" },
  { what: /\bEnglish\b/g, why: "a language is named in itself, so that who reads it finds it" },
  {
    what: /\b(JSON|CSV|TSV|SVG|PNG|HTML|SCORM|PDF|ZIP|QR)\b|\.(json|csv|svg|png|html|zip)\b/g,
    why: "kinds of files, as a computer writes them",
  },
  {
    what: /\bhttps?:\/\/\S+|\b10\.\d{4,9}\/\S+|\bDOI\b/gi,
    why: "addresses, which lead nowhere in other letters",
  },
  {
    what: /\b(Ctrl|Shift|Esc|Enter|Alt|Tab|PageUp|PageDown|Home|End)\b/g,
    why: "keys, as they are printed on the keyboard",
  },
  { what: /\bMIT\b/g, why: "the name of a licence" },
  {
    what: /\b(Moodle|Canvas|Git|GitHub|Node|WebAssembly|Chrome|Chromium|Firefox|Safari)\b/g,
    why: "names of products",
  },
];
