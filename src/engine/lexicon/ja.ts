import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** Japanese: word lists of our own, for news copy. */
export const JAPANESE: Partial<Lexicon> = {
  functionWords: words(`
    の は が を に へ と で も や か から まで より など ば て た だ な ない です ます ました でした である だった という として
    について によって により において に対し に関する ため こと もの よう これ それ あれ この その あの ここ そこ どこ だれ 誰
    何 いつ なぜ そして しかし また または および ただし する し した して される された いる いた ある あった なる なった
    れる られ せる さん 氏 的 約
  `),
  commonWords: words(`
    述べ 述べた 語っ 語った 語る 話し 話した 話す 発表 明らか 明らかに 指摘 報道 報じ 関係者 当局 広報 年 月 日 週 時間 分 今日
    昨日 明日 午前 午後 今年 昨年 人 人々 国 都市 市 町 新しい 大きい 多く 第 初めて 最後
  `),
  speechVerbs: words(
    `述べた 語った 話した 言った 尋ねた 答えた 叫んだ 訴えた 強調した 明かした 指摘した 説明した 付け加えた`,
  ),
};
