import type * as english from "../pages.ts";
import type { Translated } from "../Translated.ts";

/** What stands in the HTML of the pages, before any script runs, in Dari. */
export const pageTexts: Translated<typeof english.pageTexts> = {
  index: {
    title: "Outbid · مدل است، نه پیش‌بینی",
    description:
      "لابراتوار تنگنای میانه‌روی: تبلیغات رقیب با حکومتی که شاید میانه‌روی کند چه می‌کند. مدل است، نه پیش‌بینی.",
  },
  lesson: {
    title: "درس‌ها · Outbid",
    description: "درس‌هایی با لابراتوار تنگنای میانه‌روی. مدل است، نه پیش‌بینی.",
  },
  class: { title: "Outbid در صنف", description: "" },
  teach: { title: "Outbid: صنف شما", description: "" },
  installed: {
    name: "Outbid · مدل است، نه پیش‌بینی",
    description: "لابراتوار تنگنای میانه‌روی.",
  },
  withoutScripts:
    "اسکریپت این صفحه این‌جا اجرا نمی‌شود، پس اهرم‌ها کاری نمی‌کند. منحنی‌های زیر هنگام ساختن این صفحه حساب شده است.",
};
