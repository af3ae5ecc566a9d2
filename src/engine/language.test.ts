import { describe, expect, it } from "vitest";

import { recogniseLanguage } from "./language";

describe("recogniseLanguage", () => {
  it.each([
    ["en", "The minister said on Tuesday that the talks had failed."],
    ["de", "Die Ministerin sagte am Dienstag, dass die Gespräche gescheitert sind."],
    ["fr", "Le ministre a déclaré mardi que les discussions n’ont pas abouti."],
    ["es", "El ministro dijo el martes que las conversaciones no han dado fruto."],
    ["ru", "Министр сказал во вторник, что переговоры не удались."],
    [
      "pt",
      "O ministro disse na terça-feira que as conversas não deram resultado e que isso é um problema para o país.",
    ],
    [
      "it",
      "Il ministro ha detto martedì che i colloqui non sono andati bene e che la situazione è difficile.",
    ],
    ["nl", "De minister zei dinsdag dat de gesprekken zijn mislukt en dat het niet aan hem lag."],
    ["fa", "وزیر روز سه‌شنبه گفت که گفت‌وگوها شکست خورد و چیزی پیش نرفت."],
    ["uk", "Міністр сказав у вівторок, що переговори завершилися нічим."],
    ["ja", "大臣は火曜日、会談が失敗したと述べた。"],
    ["zh", "部长星期二表示，会谈失败了。"],
    ["ko", "장관은 화요일 회담이 결렬됐다고 말했다."],
    ["ar", "قال الوزير يوم الثلاثاء إن المحادثات فشلت."],
    ["he", "השר אמר ביום שלישי שהשיחות נכשלו."],
    ["hi", "मंत्री ने मंगलवार को कहा कि वार्ता विफल रही।"],
    ["th", "รัฐมนตรีกล่าวเมื่อวันอังคารว่าการเจรจาล้มเหลว"],
    ["el", "Ο υπουργός είπε την Τρίτη ότι οι συνομιλίες απέτυχαν."],
    ["und", "4:1 · 12.05."],
    ["und", ""],
  ])("%s: %s", (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  it.each([
    [
      "an English story about a Russian word",
      "en",
      "The word «перестройка» was not in the speech that he gave.",
    ],
    [
      "a German story with an English quotation",
      "de",
      "„We are not for sale“, sagte er am Montag vor der Tür, und die Leute lachten mit ihm.",
    ],
    [
      "a Chinese story with a Japanese name",
      "zh",
      "日本公司「さくら」星期二表示，将在三座城市关闭全部门店，并裁减数百名员工，此举引发当地居民不满。",
    ],
    [
      "an English story in capitals",
      "en",
      "THE MINISTER SAID ON TUESDAY THAT THE TALKS HAD FAILED.",
    ],
  ])("%s", (_, language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });
});
