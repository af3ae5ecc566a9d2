/** Sentences of languages without a test file of their own. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  ur: [
    "فیری پیر سے دوبارہ چلے گی۔ | لوگوں نے ایک سال انتظار کیا۔ | کون ادا کرے گا؟ | کوئی نہیں جانتا۔",
    "ڈاکٹر نے کہا کہ ”ہم نے بہت انتظار کیا۔“ | بارش ہو رہی تھی۔",
  ],
  fa: [
    "کشتی از دوشنبه دوباره حرکت می‌کند. | مردم یک سال منتظر بودند. | چه کسی می‌پردازد؟ | کسی نمی‌داند.",
    "«چرا؟» سارا پرسید. | کسی پاسخ نداد.",
    "هزینه ۳٫۵ میلیون دلار بود. | کار دو سال طول کشید.",
  ],
  ko: [
    "항만청은 월요일 여객선이 다시 운항한다고 밝혔다. | 주민들은 1년을 기다렸다! | 누가 낼 것인가? | 아무도 모른다.",
    "“오래 기다렸다. | 아무도 떠나지 않았다”고 그는 말했다. | 비가 왔다.",
    "“왜?”라고 그는 물었다. | 아무도 답하지 않았다.",
    "비용은 3.5억 원으로 12.4% 늘었다. | 공사는 2년 걸렸다.",
  ],
  he: [
    "המעבורת תשוב להפליג ביום שני. | התושבים חיכו שנה! | מי ישלם? | איש אינו יודע.",
    'ד"ר דנה כהן אמרה שהתיקון יקר. | איש לא הגיב.',
    '"חיכינו הרבה. | איש לא עזב", אמר דוד. | ירד גשם.',
    '"למה?" שאלה דנה. | איש לא ענה.',
    "העלות היא 3.5 מיליון שקל. | העבודה נמשכה שנתיים.",
  ],
  th: ["เรือเฟอร์รีจะกลับมาแล่นอีกครั้งในวันจันทร์ ดร. สมชาย ใจดี กล่าว", "เมื่อปี พ.ศ. 2569 เรือหยุดแล่น"],
  el: ["Το πλοίο θα ξαναφύγει τη Δευτέρα. | Ποιος θα πληρώσει; | Κανείς δεν ξέρει."],
  pl: [
    "– Gdzie on jest? – spytała Ana. | – Poszedł.",
    "„Zostajemy”, powiedział. | „Nikt nie idzie”.",
  ],
  it: ["«Restiamo. | Nessuno parte», ha detto. | Pioveva."],
  pt: ["“Ficamos. | Ninguém sai”, disse. | Chovia."],
  nl: ["„Wij blijven”, zei hij. | „Niemand gaat.”"],
  sv: ["– Var är han? – frågade hon. | – Borta."],
};

describe.each(Object.entries(SENTENCES))("%s", (language, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, language), language)).toBe(sentences);
  });
});
