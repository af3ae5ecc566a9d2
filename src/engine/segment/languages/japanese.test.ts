/** Sentences of Japanese copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  stops: [
    "港湾局は月曜日、フェリーが再開すると発表した。 | 島民は一年待った！ | 誰が払うのか？ | 誰も知らない。",
    "彼は（雨だった。寒かった）帰った。 | 終わり。",
    "本当か！？ | 彼は驚いた。",
    "フェリーが再開する。（共同） | 雨だった。",
  ],
  figures: [
    "費用は3.5億円で、前年より12.4%増えた。 | 工事は二年続いた。",
    "フェリーは午後3時30分に着いた。 | 乗客が降りた。",
  ],
  ellipses: ["彼は待った……そして帰った。 | 雨だった。"],
  quotations: [
    "「ずっと待っていた。」と彼女は語った。 | 雨が降っていた。",
    "「いつですか？」と彼は尋ねた。 | 誰も答えなかった。",
    "「いつですか？」 | 「月曜日です。」",
    "「行こう！」彼は叫んだ。 | 皆が走った。",
    "A.B.C.社は「問題ない」とした。 | 彼は帰った。",
    "「ずっと待っていた。 | 誰も島を離れなかった」と彼女は語った。 | 雨が降っていた。",
    "彼女は「ずっと待っていた。 | 誰も島を離れなかった」と語った。 | 雨が降っていた。",
  ],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "ja"), "ja")).toBe(sentences);
  });
});
