import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** Korean: word lists of our own, for news copy. Particles are written on to the word and are not in the list. */
export const KOREAN: Partial<Lexicon> = {
  functionWords: words(`
    그 이 저 그는 그녀는 그가 그의 그들은 이는 이번 것 것이 것은 것을 수 등 및 또 또는 그리고 그러나 하지만 때문에 대해
    대한 위해 따라 통해 함께 또한 더 가장 매우 안 못 있다 있는 없다 없는 했다 한다 하는 된다 됐다 되는 이다 아니다
  `),
  commonWords: words(`
    말했다 밝혔다 전했다 덧붙였다 설명했다 강조했다 관계자 관계자는 대변인 당국 기자 년 월 일 주 시간 분 오늘 어제 내일 오전
    오후 지난 다음 올해 지난해 사람 사람들 나라 도시 새 첫 월요일 화요일 수요일 목요일 금요일 토요일 일요일
  `),
  speechVerbs: words(`말했다 밝혔다 전했다 덧붙였다 설명했다 강조했다 물었다 답했다 외쳤다`),
};
