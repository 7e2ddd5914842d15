/** What the source or its readers speak of and the model has not, in Dari. */
import type { Absent } from "../notInModel.ts";

export const notInModel: readonly Absent[] = [
  {
    id: "al-qaeda",
    name: "القاعده",
    text: "منبع آن را همسو با طالبان می‌خواند. مدل دو سوی مسلح دارد و هیچ هم‌پیمانی از هیچ‌کدام ندارد.",
    also: "القاعدهٔ شبه‌قاره هم‌پیمانان alqaeda al-qaida aqis allies",
  },
  {
    id: "coercion",
    name: "زور و اجبار",
    text: "افراد به انتخاب خود می‌پیوندند یا جدا می‌شوند. منبع می‌گوید که داعش خراسان زور به کار می‌برد؛ در مدل، مجبور شدن، تهدید شدن یا زیر فشار به گروهی پیوستن از انتخاب کردن جدا نمی‌شود.",
    also: "اجباری تهدید سربازگیری زور coerce force forced recruitment threats conscription",
  },
  {
    id: "factions",
    name: "جناح‌ها و همبستگی، جدا از رفتن‌ها",
    text: "رهبری یک تصمیم‌گیرنده است. شکاف‌ها تنها در این پیداست که چه کسی جدا می‌شود: نه قندهار و کابل، نه اعتراض، نه انشعاب، نه کودتا، و نه واحدی که یک‌جا به رقیب برود.",
    also: "شکاف قندهار کابل حقانی شبکه انشعاب کودتا همبستگی rifts kandahar kabul haqqani network split coup cohesion",
  },
  {
    id: "health",
    name: "صحت",
    text: "بیماری، سوءتغذی، گرسنگی و آنچه از دست رفتن کمک‌ها با صحت زنان و دختران می‌کند در مدل نیست؛ اقتصاد یک عدد است.",
    also: "گرسنگی بیماری سوءتغذی شفاخانه خوراک قحطی hunger sickness malnutrition hospitals food famine",
  },
  {
    id: "foreign-fighters",
    name: "جنگجویان خارجی",
    text: "افراد از یک گروه بسته در کشور می‌آیند. داوطلبان بیرونی، که شمارش‌های داعش خراسان آنان را نیز در بر دارد، نمی‌رسند.",
    also: "داوطلبان تاجیک ازبک آسیای میانه volunteers tajik uzbek central asian",
  },
  {
    id: "other-groups",
    name: "گروه‌های مسلح دیگر",
    text: "سوی سومی نیست: نه جبههٔ مقاومت در شمال و نه طالبان پاکستانی. آنچه حکومتی ناتوان از دست می‌دهد هیچ‌کس دیگر به دست آورده نمی‌تواند.",
    also: "جبهه مقاومت ملی تحریک طالبان پاکستان مخالفان جبهه آزادی nrf resistance ttp pakistani taliban opposition afghanistan freedom front",
  },
  {
    id: "backlash",
    name: "واکنش در برابر حمله‌ها",
    text: "حمله‌ها به تبلیغات داعش خراسان نیرو می‌دهد و از مشروعیت حکومت می‌کاهد. این که مردم را بیزار کند، یا پشت حکومت گرد آورد، کنار گذاشته شده است.",
    also: "بیزاری ترس گرد آمدن نفرت disgust fear rally revulsion",
  },
  {
    id: "regional-war",
    name: "جنگ منطقه‌ای",
    text: "هیچ همسایه‌ای نمی‌جنگد و به هیچ سو پول نمی‌دهد: نه حمله‌ای از پاکستان، نه جنگ آشکار در دو سوی مرز چنان‌که در ۲۰۲۵ و ۲۰۲۶. اعضای پنهان داعش خراسان شاید در بیرون از کشور باشند؛ هیچ عددی نمی‌گوید کجا.",
    also: "پاکستان مرز جنگ ایران همسایگان حملات هوایی pakistan border war iran neighbours strikes",
  },
];
