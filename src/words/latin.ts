/**
 * What stays in Latin letters, or with digits of a name, on a page in another script, each with its reason. A test reads every
 * translated page and fails at any other run of two Latin letters or more.
 */
export const latin: readonly { readonly what: RegExp; readonly why: string }[] = [
  {
    what: /\bhttps?:\/\/\S+|\b10\.\d{4,9}\/\S+|\bdoi\b/gi,
    why: "addresses, which lead nowhere in other letters",
  },
  { what: /\b[\w-]+(?:\/[\w.-]+)+|\b[\w-]+\.(?:json|csv|svg|png|html|zip|md)\b/g, why: "names of files" },
  { what: /Outbid/g, why: "the product's name" },
  { what: /\boutbid\b|«claims»/g, why: "the usual seeds, and the name of the command" },
  {
    what: /[«“][a-z]+(?:-[a-z]+)+[»”]/g,
    why: "names of lessons and scenarios, as links and files have them",
  },
  { what: /\bEnglish\b/g, why: "a language is named in itself, so that who reads it finds it" },
  { what: /\bC\d{1,2}\b/g, why: "names of claims, as links and files have them" },
  { what: /\b\d+\.\d+\.\d+\b|\bSCORM \d\.\d\b/g, why: "versions, as files and links have them" },
  {
    what: /\b(?:JSON|CSV|TSV|SVG|PNG|HTML|SCORM|PDF|ZIP|QR|USB|MB|SHA-256)\b/g,
    why: "kinds of files and of units of them",
  },
  { what: /\b(?:A4|Letter)\b/g, why: "sizes of paper, as a printer names them" },
  {
    what: /\b(?:Ctrl|Shift|Esc|Enter|Alt|Tab|Space|Left|Right|Page ?[Uu]p|Page ?[Dd]own|Home|End)\b/g,
    why: "keys, as they are printed on keyboards",
  },
  {
    what: /\b(?:MIT|Moodle|Canvas|Windows|macOS|Linux|Node|WebAssembly|Chromium|Firefox|Safari|Wi-Fi)\b/g,
    why: "names of products and licences",
  },
  {
    what: /“?How the Islamic State Rivalry Pushes the Taliban to Extremes,?”?|\b(?:Middle East Policy(?: 30\(4\)[,،] Winter 2023[,،] 42–55)?|RUSI|ICCT|LSE IDEAS|USIP|AAN|CSIS|Lawfare|UNAMA|Afghan Witness|World Bank)\b/g,
    why: "titles of works, journals and publishers, by which a work is found",
  },
  {
    what: /\b(?:Raj Verma and Shahid Ali|Verma (?:and|&) Ali(?: \d{4})?|Giustozzi(?: & Regeni)?|Bennett|Lyall et al|Oppenheim et al|Berman et al|Winter|Hellman(?: \(\d{4}\))?|Staniland|Seymour|Shelef & Shelef)(?!\w)/g,
    why: "names of authors, by which a work is found",
  },
];
