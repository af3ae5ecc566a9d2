/** Sentences of Hindi copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  stops: [
    "बंदरगाह कार्यालय ने सोमवार को कहा कि नौका फिर चलेगी। | लोगों ने एक साल इंतज़ार किया। | पैसे कौन देगा? | कोई नहीं जानता।",
    "यह सच है। | (बारिश हो रही थी।) | वह गया।",
  ],
  abbreviations: [
    "डॉ. प्रिया नंदन ने कहा कि काम पूरा हो गया है। | बारिश हो रही थी।",
    "श्री. मोहन लाल और प्रो. सीमा रॉय वहाँ थे। | बारिश हो रही थी।",
    "पं. मोहन लाल ने गाया। | सब चुप थे।",
    "ए. के. शर्मा ने कहा कि पुल बंद है। | बारिश हो रही थी।",
  ],
  figures: [
    "ख़र्च 3.5 करोड़ रु. था, यानी 12.4 प्रतिशत। | काम दो साल चला।",
    "नौका दोपहर 3.30 बजे पहुँची। | यात्री उतरे।",
    "मामला सं. 12 की सुनवाई हुई। | फ़ैसला बाद में आएगा।",
  ],
  quotations: [
    "“हमने बहुत इंतज़ार किया। | कोई नहीं गया,” उन्होंने कहा। | बारिश हो रही थी।",
    "“क्यों?” सीमा ने पूछा। | किसी ने जवाब नहीं दिया।",
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "hi"), "hi")).toBe(sentences);
  });
});
