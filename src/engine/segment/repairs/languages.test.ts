/** What the repairs do together, where a language has shapes of its own. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

describe("sentences", () => {
  it.each([
    ["en", "He waited… | She stayed."],
    ["fr", "Il a attendu… | Elle est restée."],
    ["es", "Esperó… | Ella se quedó."],
    ["en", "He waited… and left."],
    ["en", "– Where is he? – she asked. | – Gone."],
    ["ru", "— Где он? — спросила Мария. | — Ушёл, — ответил сторож."],
    ["ru", "«Мы ждали, — сказал он. | — Никто не ушёл». | Дождь."],
    ["fr", "– Où est-il ? demanda-t-elle. | – Parti, dit-il."],
    ["es", "—¿Dónde está? —preguntó Ana. | —Se fue —dijo él."],
    ["es", "– ¿Dónde está? – preguntó Ana. | – Se fue."],
    ["uk", "— Де він? — спитала Марія. | — Не знаю, — відповів сторож."],
    ["fr", "« Où est-il ? | – Parti. » | Il pleuvait."],
    ["de", "»Wir bleiben«, sagte er. | »Niemand geht.«"],
    ["sv", "”Vi stannar”, sa han. | ”Ingen går.”"],
    ["hi", "डॉ. प्रिया नंदन ने कहा कि काम पूरा हो गया है। | बारिश हो रही थी।"],
    ["hi", "श्री. मोहन लाल और प्रो. सीमा रॉय वहाँ थे।"],
    ["hi", "ए. के. शर्मा ने कहा कि पुल बंद है।"],
    ["hi", "ख़र्च 3.5 करोड़ रु. था, यानी 12.4 प्रतिशत।"],
    ["hi", "मामला सं. 12 की सुनवाई हुई।"],
    ["ar", "قال د. سامي الحداد إن الإصلاح مكلف. | لم يعلق أحد."],
    ["ar", "التقى أ.د. سامي الحداد بالسكان."],
    ["ar", "قالت م. ليلى خوري إن العمل انتهى."],
    ["ar", "ولد عام 320 ق.م. في المدينة. | ثم رحل عنها."],
    ["ar", "توفي عام 120 هـ. في المدينة."],
    ["th", "เมื่อปี พ.ศ. 2569 เรือหยุดแล่น"],
    ["th", "ดร. สมชาย ใจดี กล่าว"],
    ["zh", "“我们等了很久。 | 没有人离开。”他说。 | 天下着雨。"],
    ["zh", "“谁来付钱？”她问道。 | 没人回答。"],
    ["zh", "“很好！” | “再见！”两人说。"],
    ["ja", "「いつですか？」 | 「月曜日です。」"],
    ["ja", "「行こう！」彼は叫んだ。"],
    ["ja", "フェリーが再開する。（共同） | 雨だった。"],
    ["ko", "“왜?”라고 그는 물었다. | 아무도 답하지 않았다."],
    ["ar", '"لماذا؟" سألت ليلى. | لم يجب أحد.'],
    ["fa", "«چرا؟» سارا پرسید."],
    ["hi", "“क्यों?” सीमा ने पूछा। | किसी ने जवाब नहीं दिया।"],
    ["he", '"למה?" שאלה דנה. | איש לא ענה.'],
    ["zh", "公司A.B.C.表示，网址是www.example.org。 | 他走了。"],
    ["fr", "L'art. 5 et l'al. 2 ne changent pas. | Rien ne change."],
    ["fr", "J.-P. Morvan et A. Roux sont venus."],
    ["ru", "Дом построен в 1998 г. | Он стоит."],
    ["ru", "Он живёт в г. Зареченск."],
    ["uk", "Пробіг 100 м. | Потім сів."],
    ["uk", "Він живе у м. Київ."],
    ["fr", "« Pourquoi ? », a-t-elle demandé. | Personne n'a répondu."],
    ["ru", "Построен в 1998 г. | Мэр ушёл."],
    ["en", "In 2019 Dr. Nandan left."],
    ["zh", "“谁来付钱？” | 没人回答。"],
  ])("%s: %s", (language, barred) => {
    expect(splitSentences(joinSentences(barred, language), language)).toBe(barred);
  });
});
