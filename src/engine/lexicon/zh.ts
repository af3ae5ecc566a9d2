import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** Chinese: word lists of our own, for news copy, in simplified and traditional characters. */
export const CHINESE: Partial<Lexicon> = {
  functionWords: words(`
    的 了 着 著 过 過 地 得 之 在 从 從 到 向 往 对 對 对于 對於 把 被 给 給 让 讓 由 与 與 和 及 以及 或 或者 并 並 而 而且
    但 但是 因为 因為 所以 如果 虽然 雖然 则 則 就 才 也 都 还 還 又 再 很 太 更 最 不 没 沒 没有 沒有 未 是 有 为 為 以 于 於
    我 我们 我們 你 你们 你們 他 她 它 他们 他們 她们 她們 这 這 那 这些 這些 那些 该 該 其 此 谁 誰 什么 什麼 哪 怎么 怎麼
    吗 嗎 呢 吧 啊 将 將 会 會 能 可以 可 要 应 應 已 已经 已經 正在 曾 个 個 等 中 上 下 内 內 后 後 前 时 時
  `),
  commonWords: words(`
    说 說 表示 称 稱 指出 告诉 告訴 宣布 报道 報道 报导 報導 据 據 记者 記者 发言人 發言人 官员 官員 消息 年 月 日 周 週
    星期 小时 小時 分钟 分鐘 今天 昨天 明天 上午 下午 晚上 人 人们 人們 国家 國家 城市 新 大 小 多 第一 目前
  `),
  speechVerbs: words(
    `说 說 说道 說道 表示 问 問 问道 問道 答 回答 回答说 喊 喊道 称 稱 指出 补充 補充 补充说 强调 強調 写道 寫道`,
  ),
};
