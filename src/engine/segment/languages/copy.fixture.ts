/** A story in each of many languages, by itself one line for each paragraph, and what sets it to a measure. */

/** A headline and the paragraphs below it. */
export interface Copy {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

export const COPY: Readonly<Record<string, Copy>> = {
  en: {
    headline: "Otter Island ferry returns after a year",
    paragraphs: [
      "VELLMAR (NWA) — The ferry to Otter Island will sail again from Monday, the harbour office said on Friday. It had been laid up since the storm of last May, when a wave broke two windows of its bridge and drowned the engine.",
      "“We have waited for this,” said Petra Lindqvist, who keeps the island's only shop. She lost half of her trade in a year. Nobody had told her when the boat would be back, she said, and the council did not answer her letters.",
      "The repair cost the town 4.2 million crowns, more than a new boat would have done.",
      "Mayor Tomas Brek called the delay “a disgrace” and promised that the costs would be looked into. Dr. Nandan of the Northwater Institute said that the old boat would last for ten more years at best.",
      "He was right.",
    ],
  },
  de: {
    headline: "Fähre zur Otterinsel fährt wieder",
    paragraphs: [
      "Altenwerder (dpa) - Die Fähre zur Otterinsel fährt von Montag an wieder, wie das Hafenamt am Freitag mitteilte. Sie hatte seit dem Sturm im Mai festgelegen, als eine Welle zwei Fenster der Brücke zerschlug und die Maschine unter Wasser setzte.",
      "„Darauf haben wir gewartet“, sagte Henrike Sollmann, die den einzigen Laden der Insel führt. Sie verlor in einem Jahr die Hälfte ihrer Kunden. Niemand habe ihr gesagt, wann das Schiff zurückkomme.",
      "Die Reparatur hat die Stadt 4,2 Millionen Kronen gekostet, mehr als ein neues Schiff.",
      "Bürgermeister Tomas Brek nannte die Verzögerung eine Schande. Der Stadtrat will am 3. Mai darüber sprechen.",
    ],
  },
  ru: {
    headline: "Паром на остров Выдр вернулся через год",
    paragraphs: [
      "ЗАРЕЧИНСК, 12 мая. /Волна/. Паром на остров Выдр снова пойдёт с понедельника, сообщили в управлении порта. Он стоял у причала с майского шторма, когда волна разбила два окна рубки и залила машину.",
      "«Мы этого ждали», — сказала Мария Орлова, которая держит единственный магазин на острове. Она потеряла половину покупателей. Никто не говорил ей, когда вернётся судно.",
      "Ремонт обошёлся городу в 4,2 млн крон, дороже, чем новое судно.",
      "Мэр Томас Брек назвал задержку позором. Совет обсудит её в четверг.",
    ],
  },
  uk: {
    headline: "Пором на острів Видр повернувся через рік",
    paragraphs: [
      "КИЇВ, 12 травня. /Хвиля/. Пором на острів Видр знову піде з понеділка, повідомили в управлінні порту. Він стояв біля причалу з травневого шторму, коли хвиля розбила два вікна рубки й залила машину.",
      "«Ми на це чекали», — сказала Ірина Мороз, яка тримає єдину крамницю на острові. Вона втратила половину покупців. Ніхто не казав їй, коли повернеться судно.",
      "Ремонт обійшовся місту в 4,2 млн крон, дорожче, ніж нове судно.",
    ],
  },
  zh: {
    headline: "水獭岛渡轮一年后复航",
    paragraphs: [
      "港务局周五表示，开往水獭岛的渡轮将从周一起恢复航行。自去年五月的风暴以来，渡轮一直停在码头，当时一个大浪打碎了驾驶台的两扇窗户，机舱进水。",
      "“我们等了很久，”岛上唯一一家商店的店主林佩说。她一年里失去了一半的顾客。没有人告诉她船什么时候回来，市议会也没有回复她的信件。",
      "修理费用为420万克朗，比买一艘新船还贵。",
      "市长布雷克称延误是“耻辱”，并承诺调查费用。",
    ],
  },
  ja: {
    headline: "カワウソ島のフェリー、一年ぶりに再開",
    paragraphs: [
      "港湾局は金曜日、カワウソ島行きのフェリーが月曜日から再開すると発表した。昨年五月の嵐で大きな波が船橋の窓二枚を割り、機関室が浸水して以来、フェリーは岸壁に係留されていた。",
      "「ずっと待っていました」と、島で唯一の店を営む林ペトラさんは語った。一年で客の半分を失ったという。船がいつ戻るのか、誰も教えてくれなかった。",
      "修理費は420万クローネで、新しい船を買うより高かった。",
      "ブレク町長は遅れを「恥だ」と述べ、費用を調べると約束した。",
    ],
  },
  ar: {
    headline: "عودة عبّارة جزيرة الثعالب بعد عام",
    paragraphs: [
      "أعلنت سلطات الميناء الجمعة أن العبّارة إلى جزيرة الثعالب ستعود إلى الإبحار اعتباراً من الاثنين المقبل. وكانت العبّارة متوقفة منذ عاصفة أيار الماضي حين حطمت موجة كبيرة نافذتين في غرفة القيادة وأغرقت المحرك.",
      "«انتظرنا هذا طويلاً»، قالت ليلى خوري التي تدير المتجر الوحيد في الجزيرة. وقد خسرت نصف زبائنها في عام واحد. ولم يخبرها أحد متى تعود السفينة إلى الميناء.",
      "بلغت كلفة الإصلاح 4.2 مليون كرونة، أي أكثر من ثمن سفينة جديدة.",
      "ووصف رئيس البلدية التأخير بأنه عار ووعد بالتحقيق في الكلفة.",
    ],
  },
  hi: {
    headline: "ऊदबिलाव द्वीप की नौका एक साल बाद लौटी",
    paragraphs: [
      "बंदरगाह कार्यालय ने शुक्रवार को कहा कि ऊदबिलाव द्वीप की नौका सोमवार से फिर चलेगी। पिछले साल मई के तूफ़ान के बाद से नौका घाट पर खड़ी थी, जब एक बड़ी लहर ने पुल की दो खिड़कियाँ तोड़ दीं और इंजन में पानी भर गया।",
      "“हमने इसका बहुत इंतज़ार किया,” द्वीप की इकलौती दुकान चलाने वाली सीमा रॉय ने कहा। एक साल में उनके आधे ग्राहक चले गए। किसी ने उन्हें नहीं बताया कि नौका कब लौटेगी।",
      "मरम्मत पर 42 लाख क्रोन ख़र्च हुए, जो नई नौका से भी ज़्यादा है।",
      "महापौर ने देरी को शर्मनाक बताया और ख़र्च की जाँच का वादा किया।",
    ],
  },
  th: {
    headline: "เรือเกาะนากกลับมาแล่นหลังหยุดหนึ่งปี",
    paragraphs: [
      "สำนักงานท่าเรือกล่าวเมื่อวันศุกร์ว่า เรือไปเกาะนากจะกลับมาแล่นอีกครั้ง ตั้งแต่วันจันทร์ หลังจากจอดอยู่ที่ท่าเรือ ตั้งแต่พายุเมื่อเดือนพฤษภาคม ปีที่แล้ว",
      "ค่าซ่อมแซมอยู่ที่ 4.2 ล้านโครน ซึ่งแพงกว่า ซื้อเรือลำใหม่ นายกเทศมนตรีกล่าว",
    ],
  },
  ko: {
    headline: "수달섬 여객선 1년 만에 재개",
    paragraphs: [
      "항만청은 금요일 수달섬으로 가는 여객선이 월요일부터 다시 운항한다고 밝혔다. 여객선은 지난해 오월 폭풍으로 큰 파도가 선교의 창문 두 장을 깨뜨리고 기관실이 침수된 뒤 부두에 묶여 있었다.",
      "“오래 기다렸습니다”라고 섬의 유일한 가게를 운영하는 임 씨는 말했다. 그는 일 년 동안 손님의 절반을 잃었다. 배가 언제 돌아오는지 아무도 알려 주지 않았다.",
    ],
  },
  he: {
    headline: "המעבורת לאי הלוטרות חוזרת אחרי שנה",
    paragraphs: [
      "המעבורת לאי הלוטרות תשוב להפליג ביום שני, כך הודיעה רשות הנמל ביום שישי. היא עגנה ברציף מאז הסערה של חודש מאי, כאשר גל גדול שבר שני חלונות בגשר והציף את המנוע של הספינה.",
      "התיקון עלה לעיר יותר מספינה חדשה, אמר ראש העיר. התושבים חיכו שנה שלמה ואיש לא אמר להם מתי תשוב הספינה.",
    ],
  },
};

/** Chinese and Japanese lines open with no such mark. */
const CLOSING = /^[。，、”」？！]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A figure or a Latin word stays whole. */
const WORDS = /[A-Za-z0-9.]+|./gu;

/** The words of a paragraph, as they may be moved to the next line; a space is part of the word before it. */
function splitWords(paragraph: string): string[] {
  if (/\p{Script=Thai}/u.test(paragraph)) {
    const words = new Intl.Segmenter("th", { granularity: "word" }).segment(paragraph);
    return Array.from(words, ({ segment }) => segment);
  }
  return UNSPACED.test(paragraph) ? (paragraph.match(WORDS) ?? []) : paragraph.split(/(?<= )/u);
}

/** As an editor shows a tab. */
const TAB = "    ";

/** The lines of `paragraph`, none longer than `width` but for a closing mark; `indent` stands before the first. */
export function wrap(paragraph: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of splitWords(paragraph)) {
    if (
      (line + word).replace("\t", TAB).trimEnd().length > width &&
      line !== indent &&
      !CLOSING.test(word)
    ) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return [...lines, line];
}
