/** What a measure counts, where its label cannot say it, in Dari. */
import type * as english from "../counted.ts";
import type { Translated } from "../Translated.ts";

const nobodyYet = "از همهٔ کسانی که تاکنون جدا شده‌اند؛ تا هنگامی که کسی جدا نشده باشد ۰.";
const wentHome =
  "به خانه رفت: از طالبان جدا شد و به هیچ سو نپیوست. استدلال منبع از کسانی می‌گوید که به داعش خراسان می‌روند.";

/** By the name of the measure; of most there is nothing to add. */
export const counted: Translated<typeof english.counted> = {
  contestedRegions:
    "حضور نیرومند: بیش از یک‌پنجم افراد مسلح منطقه از داعش خراسان‌اند. این شمار افراد است و از این که زمین در دست کیست چیزی نمی‌گوید.",
  harmed:
    "تلاشی و بازداشت افراد غیردخیل، که هر کدام جدا شمرده می‌شود: یک نفر شاید در چندین ماه شمرده شود. مرگ در این شمار نیست.",
  TU: wentHome,
  hiddenShareK: "کسانی که پنهان یا در بیرون از کشورند حمله نمی‌کنند، ولی هنوز گرفتار شده می‌توانند.",
  cumulativeTU: wentHome,
  hardShareTK: nobodyYet,
  noPostShareTK: nobodyYet,
  hardShareTU: nobodyYet,
  noPostShareTU: nobodyYet,
};
