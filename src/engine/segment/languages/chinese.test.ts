/** Sentences of Chinese copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  stops: [
    "港务局周一表示，渡轮将恢复航行。 | 居民等了一年！ | 谁来付钱？ | 没人知道。",
    "会议结束了。（完）",
  ],
  figures: [
    "费用为3.5亿元，比去年增加12.4%。 | 工程历时两年。",
    "他说（见第3页。图略）没有问题。 | 她走了。",
    "渡轮（载客400人）周一起航。 | 票价为5元。",
    "12日下午3:30，渡轮抵达。 | 乘客下船。",
  ],
  ellipses: ["据新华社报道……此事尚未结束。 | 调查继续。"],
  addresses: ["公司A.B.C.表示，网址是www.example.org。 | 他走了。"],
  quotations: [
    "“我们等了很久。 | 没有人离开。”他说。 | 天下着雨。",
    "她说：“我们等了很久。 | 没有人离开。” | 天下着雨。",
    "“谁来付钱？”她问道。 | 没人回答。",
    "「我們等了很久。 | 沒有人離開。」他說。 | 天下著雨。",
    "他问：“真的吗？！” | 她点头。",
    "他说：“是的，”然后离开了。 | 她留下。",
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "zh"), "zh")).toBe(sentences);
  });
});
