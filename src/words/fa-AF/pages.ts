import type * as english from "../pages.ts";
import type { Translated } from "../Translated.ts";

/** What stands in the HTML of the pages, before any script runs. */
export const pageTexts: Translated<typeof english.pageTexts> = {
  index: {
    title: "Outbid · یک مودل است، نه پیش‌بینی",
    description:
      "آزمایشگاهی برای دوراههٔ میانه‌روی: تبلیغات یک رقیب با رژیمی که شاید میانه‌رو شود چه می‌کند. یک مودل است، نه پیش‌بینی.",
  },
  lesson: {
    title: "درس‌ها · Outbid",
    description: "درس‌ها با آزمایشگاه دوراههٔ میانه‌روی. یک مودل است، نه پیش‌بینی.",
  },
  class: { title: "Outbid در صنف", description: "" },
  teach: { title: "Outbid: صنف شما", description: "" },
  installed: {
    name: "Outbid · یک مودل است، نه پیش‌بینی",
    description: "آزمایشگاهی برای دوراههٔ میانه‌روی.",
  },
  withoutScripts:
    "اسکریپت این صفحه در این‌جا اجرا نمی‌شود، پس اهرم‌ها کاری نمی‌کنند. منحنی‌های زیر هنگام ساختن این صفحه محاسبه شده‌اند.",
};
