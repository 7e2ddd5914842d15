/** Texts of the opened lists of assumptions. */
import type * as english from "../assumptions.ts";
import type { Translated } from "../Translated.ts";

export const assumptionMessages: Translated<typeof english.assumptionMessages> = {
  text: "د موډل خلک او نړۍ څنګه کار کوي. یو بدلون د دواړو منحنیو لپاره دی، نو یوازې په پالیسۍ کې توپیر لري.",
  kinds: {
    lever: "نور لاستي",
    leadership: "مشرتابه",
    parameter: "خلک څنګه ټاکنه کوي او نړۍ څه ځواب ورکوي",
    initial: "شیان په پیل کې څنګه دي",
    population: "خلک څوک دي",
    scale: "کچې",
  },
  default: (value: string, unit: string) => `اصلي اندازه ${value}${unit === "" ? "" : ` (${unit})`}.`,
  ground: (grade: string, source: string) => `بنسټ${grade === "" ? "" : ` ${grade}`}: ${source}.`,
  grades: "بنسټونه، چې وایي یوه شمېره پر څه ولاړه ده: A اندازه شوی، B لوری یا کچه یې معلومه ده، C ټاکل شوی.",
  leverText: "دا لاستی دی: یوازې اوسنۍ منحني بدلوي.",
};
