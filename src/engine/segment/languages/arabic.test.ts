/** Sentences of Arabic copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  stops: [
    "أعلنت سلطات الميناء الاثنين أن العبّارة ستعود إلى الإبحار. | انتظر السكان عاماً كاملاً! | من سيدفع؟ | لا أحد يعلم.",
    "من سيدفع؟! | لا أحد يعلم.",
  ],
  abbreviations: [
    "قال د. سامي الحداد إن الإصلاح مكلف. | لم يعلق أحد.",
    "التقى أ.د. سامي الحداد بالسكان. | لم يعلق أحد.",
    "قالت م. ليلى خوري إن العمل انتهى. | لم يعلق أحد.",
    "(كان المطر يهطل.) | رحل سامي.",
  ],
  figures: [
    "بلغت الكلفة 3.5 مليون دولار، أي 12.4%. | استمر العمل عامين.",
    "بلغت الكلفة ٣٫٥ مليون دولار؛ وهذا كثير. | استمر العمل عامين.",
    "ولد عام 320 ق.م. في المدينة. | ثم رحل عنها.",
    "توفي عام 120 هـ. في المدينة. | ثم بني القبر.",
    "وصل في الساعة 3:30 بعد الظهر. | نزل الركاب.",
  ],
  ellipses: ["انتظر… ثم رحل. | كان المطر يهطل."],
  addresses: ["الموقع هو www.example.org. | رحل سامي."],
  quotations: [
    "«انتظرنا طويلاً. | لم يرحل أحد»، قال سامي. | كان المطر يهطل.",
    '"لماذا؟" سألت ليلى. | لم يجب أحد.',
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "ar"), "ar")).toBe(sentences);
  });
});
