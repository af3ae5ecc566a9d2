import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** Thai: word lists of our own, for news copy. Sentences have no stop, so a stop is one of an abbreviation. */
export const THAI: Partial<Lexicon> = {
  functionWords: words(`
    และ หรือ แต่ ที่ ซึ่ง ว่า ใน บน จาก ถึง ของ กับ แก่ โดย เพื่อ เมื่อ ตั้งแต่ หลัง ก่อน ระหว่าง เพราะ ถ้า เป็น คือ มี ได้
    จะ ไม่ ยัง แล้ว ก็ ด้วย อีก นี้ นั้น เขา เธอ มัน เรา พวกเขา ผม ฉัน ให้ ไป มา อยู่ การ ความ
  `),
  commonWords: words(`กล่าว บอก เปิดเผย ระบุ รายงาน ปี เดือน วัน สัปดาห์ ชั่วโมง นาที วันนี้ คน ประเทศ เมือง ใหม่`),
  speechVerbs: words(`กล่าว บอก ถาม ตอบ เปิดเผย ระบุ`),
  titles: words(`ดร นพ พญ ผศ รศ ศ พล.อ พล.ต พ.อ น.ส ด.ช ด.ญ พล.ต.อ พ.ต.ท`),
  beforeFigure: words(`พ.ศ ค.ศ น ม เลขที่`),
  abbreviations: words(`พ.ศ ค.ศ ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค กม กก ซม จ อ ต ถ`),
};
