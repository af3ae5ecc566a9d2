/*
 * News prose in the languages that reach a desk in old encodings, and the way back from text to bytes: TextDecoder
 * knows the tables, so they are read off it by decoding every byte or pair of bytes.
 */
import { decodeBytes } from "./decodeBytes";

/** A story of some lines, and the encodings in which such copy is met; the first sentence is its headline. */
export interface Copy {
  readonly language: string;
  readonly labels: readonly string[];
  readonly text: string;
}

const WESTERN = ["windows-1252", "macintosh"];
const CENTRAL = ["windows-1250", "iso-8859-2"];
const CYRILLIC = ["windows-1251", "koi8-r", "ibm866", "x-mac-cyrillic", "iso-8859-5"];

/** Prose made for this test. */
export const COPIES: readonly Copy[] = [
  {
    language: "en",
    labels: WESTERN,
    text: "Mayor’s office: “We will not sell the old harbour”\nThe mayor’s spokeswoman said on Friday that the city “never meant to sell” the harbour – a plan that would have cost €18 million. Residents of the quarter hadn’t been asked. The café owner René Dubois told the council: ‘Nobody’s talked to us.’",
  },
  {
    language: "fr",
    labels: [...WESTERN, "iso-8859-15"],
    text: "Grève à l’hôpital : la préfète appelle à la négociation\nLes employés de l’hôpital ont cessé le travail jeudi après l’échec des négociations, a déclaré la préfète. « Nous ne céderons pas », a répété le délégué syndical, qui réclame une prime de 200 € pour chaque infirmière. Le maire, âgé de 61 ans, espère être reçu au ministère dès lundi où une réunion est prévue.",
  },
  {
    language: "de",
    labels: [...WESTERN, "iso-8859-15"],
    text: "Brücke über die Örtze bleibt für Monate gesperrt\nDie Brücke bleibt nach Angaben des Verkehrsministeriums bis März gesperrt. „Wir müssen die Träger vollständig prüfen“, sagte ein Sprecher. Die Kosten schätzt die Behörde auf 4,5 Millionen €. Für Fußgänger gibt es eine Fähre, größere Lastwagen müssen über Übersee ausweichen.",
  },
  {
    language: "es",
    labels: WESTERN,
    text: "El Ministerio niega que vaya a cerrar más de diez colegios\nLa ministra de Educación negó ayer que el Gobierno vaya a cerrar más colegios este año. «No habrá ningún cierre», señaló en una rueda de prensa en Logroño. ¿Qué pasará con los niños? La oposición exigió explicaciones y recordó que en España faltan 1.200 maestros según el último informe público.",
  },
  {
    language: "pt",
    labels: WESTERN,
    text: "Governo não prevê aumento de impostos até às eleições\nO primeiro-ministro afirmou que não haverá aumento de impostos até às eleições de março. “A situação é difícil, mas não vamos mexer no IRS”, disse em Évora. A oposição acusa o Executivo de má gestão e pede informações sobre a dívida à Comissão Europeia.",
  },
  {
    language: "it",
    labels: WESTERN,
    text: "Il sindaco: «La città non può più aspettare»\nIl Comune aprirà il cantiere lunedì, perché la città non può più aspettare. L’assessore ha spiegato che i lavori costeranno 3 milioni di € e finiranno entro l’estate. «È una priorità», ha detto. Già nel 2019 il progetto era stato bocciato.",
  },
  {
    language: "sv",
    labels: WESTERN,
    text: "Färjan låg kvar i hamnen efter branden på måndagen\nFärjan till Åland låg kvar i hamnen efter att en brand hade brutit ut i maskinrummet. ”Det kunde ha gått mycket värre”, säger räddningsledaren. Över 200 passagerare fick övernatta på hotell. Orsaken är ännu okänd, enligt kustbevakningen.",
  },
  {
    language: "da",
    labels: WESTERN,
    text: "Færgen sejler igen efter to døgn på grund\nFærgen til Ærø sejler igen, efter at den i to døgn lå på grund ud for øen. »Vi er glade for, at ingen kom til skade,« siger rederiets direktør. Passagererne får pengene tilbage, oplyser selskabet mandag. Årsagen undersøges nu af Søfartsstyrelsen.",
  },
  {
    language: "fi",
    labels: WESTERN,
    text: "Hallitus pääsi sopuun työttömyysturvasta yöllä\nHallitus pääsi tiistaina sopuun työttömyysturvan muutoksista. ”Päätös ei ollut helppo”, sanoi pääministeri. Ammattiliitot järjestävät mielenosoituksen, johon odotetaan tuhansia ihmisiä. Esitys menee eduskuntaan syyskuussa.",
  },
  {
    language: "pl",
    labels: CENTRAL,
    text: "Rząd zapowiada zmiany w służbie zdrowia już od stycznia\nMinister zdrowia zapowiedział w środę, że zmiany wejdą w życie od stycznia. „Nie możemy dłużej czekać”, powiedział dziennikarzom w Łodzi. Związki pielęgniarek żądają wyższych płac i krótszych dyżurów. Opozycja twierdzi, że pieniędzy wystarczy zaledwie na pół roku.",
  },
  {
    language: "cs",
    labels: CENTRAL,
    text: "Vláda schválila vyšší příspěvek na bydlení pro důchodce\nVláda ve středu schválila vyšší příspěvek na bydlení. „Pomůžeme těm, kteří to nejvíce potřebují,“ řekl ministr práce. Podle opozice přichází opatření příliš pozdě. Příspěvek dostane více než sto tisíc domácností, nejvíc v Ústeckém kraji.",
  },
  {
    language: "hu",
    labels: CENTRAL,
    text: "Újra közlekedik a vonat Győr és a főváros között\nÚjra közlekednek a vonatok Győr és a főváros között, közölte pénteken a vasúttársaság. „Köszönjük az utasok türelmét” – mondta a szóvivő. A műszaki hiba miatt több mint ötezer ember késett el. Az ügyben a közlekedési hatóság indított vizsgálatot.",
  },
  {
    language: "hr",
    labels: CENTRAL,
    text: "Štrajk učitelja počinje u ponedjeljak, škole zatvorene\nŠtrajk učitelja počinje u ponedjeljak u cijeloj zemlji, priopćili su sindikati. „Više ne možemo čekati“, rekao je predsjednik sindikata. Ministar obrazovanja poručio je da će škole ostati zatvorene najmanje tri dana i da će roditelji biti obaviješteni.",
  },
  {
    language: "ro",
    labels: ["windows-1250", "iso-8859-2"],
    text: "Guvernul amână creşterea preţurilor la energie până în mai\nGuvernul a anunţat că amână creşterea preţurilor la energie până în luna mai. „Nu putem lăsa oamenii în frig”, a declarat ministrul. Opoziţia susţine că măsura va costa două miliarde de lei şi cere o dezbatere în Parlament săptămâna viitoare.",
  },
  {
    language: "ru",
    labels: CYRILLIC,
    text: "Власти закрыли мост через Волгу после аварии\nМост через Волгу закрыт для движения после аварии с участием трёх грузовиков, сообщили в МЧС. «Движение восстановим к утру», — заявил представитель ведомства. По предварительным данным, пострадали пять человек, в том числе двое детей. Причины аварии устанавливаются.",
  },
  {
    language: "uk",
    labels: ["windows-1251", "koi8-u"],
    text: "Уряд погодив збільшення виплат переселенцям із січня\nУряд у п’ятницю погодив збільшення виплат переселенцям. «Гроші вже є в бюджеті», — сказала міністерка під час зустрічі з журналістами в Києві. За її словами, допомогу отримають понад мільйон людей. Опозиція вважає, що цього недостатньо.",
  },
  {
    language: "bg",
    labels: ["windows-1251"],
    text: "Правителството отлага новите цени на тока до юли\nПравителството отлага новите цени на тока до месец юли, съобщи министърът на енергетиката. „Хората не бива да плащат за чужди грешки“, каза той пред журналисти в Пловдив. Според опозицията мярката ще струва над един милиард лева.",
  },
  {
    language: "el",
    labels: ["windows-1253", "iso-8859-7"],
    text: "Η κυβέρνηση ανακοινώνει νέα μέτρα για την ενέργεια\nΗ κυβέρνηση θα ανακοινώσει την Παρασκευή νέα μέτρα για την ενέργεια, δήλωσε ο εκπρόσωπος. «Δεν θα αφήσουμε κανέναν μόνο του», είπε στους δημοσιογράφους. Σύμφωνα με την αντιπολίτευση, τα χρήματα δεν επαρκούν για τον χειμώνα.",
  },
  {
    language: "tr",
    labels: ["windows-1254"],
    text: "Bakanlık: Köprü onarımı kış gelmeden tamamlanacak\nUlaştırma Bakanlığı, köprü onarımının kış gelmeden tamamlanacağını açıkladı. “Çalışmalar planlandığı gibi sürüyor” diyen sözcü, İzmir yolunun pazartesi günü yeniden açılacağını söyledi. Muhalefet ise maliyetin üç katına çıktığını öne sürüyor.",
  },
  {
    language: "he",
    labels: ["windows-1255"],
    text: 'הממשלה אישרה את התקציב לאחר לילה של דיונים\nהממשלה אישרה הבוקר את תקציב המדינה לאחר לילה ארוך של דיונים. שר האוצר אמר כי "אין ברירה אלא לקצץ". באופוזיציה טוענים שהנפגעים העיקריים יהיו תושבי הפריפריה והקשישים.',
  },
  {
    language: "ar",
    labels: ["windows-1256", "iso-8859-6"],
    text: "الحكومة تعلن خطة جديدة لدعم أسعار الوقود\nأعلنت الحكومة اليوم خطة جديدة لدعم أسعار الوقود في المحافظات. وقال وزير المالية إن الخطة ستكلف نحو مليار دينار خلال هذا العام. وأكدت المعارضة أن المواطنين لن يستفيدوا منها قبل الشتاء المقبل.",
  },
  {
    language: "ja",
    labels: ["shift_jis", "euc-jp", "iso-2022-jp"],
    text: "政府、電気料金の補助を来月から再開へ\n政府は金曜日、電気料金の補助を来月から再開すると発表した。担当大臣は記者会見で「家計の負担を少しでも軽くしたい」と述べた。野党は財源が示されていないと批判している。補助は三月まで続く見通しだ。",
  },
  {
    language: "zh-Hans",
    labels: ["gbk"],
    text: "市政府宣布大桥维修工程提前完成\n市政府星期五宣布，大桥维修工程将提前两个月完成。交通局负责人表示：“我们感谢市民的耐心。”据介绍，工程总投资约三亿元，通车后每天可通过五万辆汽车。",
  },
  {
    language: "zh-Hant",
    labels: ["big5"],
    text: "市政府宣布大橋維修工程提前完成\n市政府星期五宣布，大橋維修工程將提前兩個月完成。交通局負責人表示：「我們感謝市民的耐心。」據介紹，工程總投資約三億元，通車後每天可通過五萬輛汽車。",
  },
  {
    language: "ko",
    labels: ["euc-kr"],
    text: "정부, 다음 달부터 전기 요금 지원 재개\n정부는 금요일 다음 달부터 전기 요금 지원을 재개한다고 발표했다. 담당 장관은 기자회견에서 “가계 부담을 덜어 드리겠다”고 말했다. 야당은 재원이 불분명하다고 비판했다.",
  },
  {
    language: "th",
    labels: ["windows-874"],
    text: "รัฐบาลเลื่อนขึ้นค่าไฟฟ้าไปถึงเดือนพฤษภาคม\nรัฐบาลประกาศเลื่อนการขึ้นค่าไฟฟ้าไปถึงเดือนพฤษภาคม รัฐมนตรีกล่าวว่าประชาชนยังเดือดร้อน ฝ่ายค้านเรียกร้องให้เปิดเผยงบประมาณทั้งหมด",
  },
  {
    language: "lt",
    labels: ["windows-1257"],
    text: "Vyriausybė žada didesnes pensijas nuo kitų metų\nVyriausybė penktadienį pažadėjo didesnes pensijas nuo kitų metų sausio. „Pinigų užteks visiems“, – sakė ministrė. Opozicija tvirtina, kad šis žingsnis per vėlyvas, o kainos auga greičiau negu žmonių pajamos.",
  },
];

/** `text` in the encoding `label`; signs that it does not have are written without their looks, as old programs did. */
export function encode(text: string, label: string): Uint8Array {
  if (label === "iso-2022-jp") return encodeIso2022(text);
  const table = tableOf(label);
  const bytes: number[] = [];
  for (const sign of text) {
    const found = table.get(sign) ?? table.get(PLAINER[sign] ?? "");
    if (found === undefined) throw new Error(`${label} has no ${sign}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

/** The headline alone. */
export function headlineOf({ text }: Copy): string {
  return text.split("\n")[0] ?? "";
}

const PLAINER: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "€": "E",
};

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const sign = decodeBytes(Uint8Array.from(bytes), label, { strictly: true });
    if (sign !== null && [...sign].length === 1 && !table.has(sign)) table.set(sign, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) add([byte]);
  if (/^(?:shift_jis|euc-jp|gbk|big5|euc-kr)$/u.test(label))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  tables.set(label, table);
  return table;
}

/** The two bytes of EUC-JP without their high bits, between escape sequences. */
function encodeIso2022(text: string): Uint8Array {
  const bytes: number[] = [];
  let isJapanese = false;
  for (const sign of text) {
    const own = encode(sign, "euc-jp");
    if (own.length > 1 !== isJapanese) {
      isJapanese = !isJapanese;
      bytes.push(0x1b, ...(isJapanese ? [0x24, 0x42] : [0x28, 0x42]));
    }
    bytes.push(...Array.from(own, (byte) => byte & 0x7f));
  }
  return Uint8Array.from(bytes);
}
