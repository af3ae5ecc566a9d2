/** What desks see of furniture in Russian and Ukrainian copy, beside the classes of furniture.test.ts. */
import { describe, expect, it } from "vitest";

import { findMistakes, readVariants } from "./variants.fixture";

describe("ru: note", () => {
  it.each(
    readVariants(`
      top note: ОБНОВЛЕНО: добавлены подробности
      top note: ДОБАВЛЕНО: слова мэра
      top note: (с новыми подробностями)
      top note: СРОЧНО
      top note: МОЛНИЯ
      top note: Эмбарго до 18:00 мск 12 мая
      top note: ПРЕСС-РЕЛИЗ
      top note: Вниманию редакторов: фото будут позже.
      top note: Исправление: в третьем абзаце
      opening note: 14:05, 12 мая 2026
      opening note: Обновлено 12 мая в 14:05
      opening note: 2 часа назад
      inside note: РЕКЛАМА
      inside note: Подпишитесь на нашу рассылку
      inside note: Подписывайтесь на наш канал в Telegram
      inside note: Поделиться в Telegram
      inside note: Нажимая на кнопку, вы соглашаетесь с условиями
      inside note: Принять все
      inside note: Мы используем файлы cookie.
      inside note: Продолжение следует
      end note: Новость дополняется
      end note: Подробности следуют
      end note: ТАСС
      end note: /Корр. ТАСС Мария Орлова, Иван Ким/
      end note: Все права защищены
      end note: © «Волна», 2026
      end note: При использовании материалов ссылка на «Волну» обязательна.
      end note: Пресс-служба порта: +7 495 123 45 67
      end note: Контакты для СМИ:
      end note: Если вы заметили ошибку, выделите её и нажмите Ctrl+Enter
    `),
  )("%s", (variant) => {
    expect(findMistakes("ru", variant)).toEqual([]);
  });
});

describe("ru: byline", () => {
  it.each(
    readVariants(`
      opening byline: Редакция
      opening byline: Мария Орлова, «Волна»
      opening byline: Мария Орлова, специально для «Волны»
      opening byline: Мария Орлова, корреспондент
      opening byline: Текст: Мария Орлова
      opening byline: Автор: Мария Орлова
      opening byline: ТАСС
      opening byline: РИА Новости
      end byline: Мария Орлова, специально для «Волны»
      end byline: Мария Орлова, собственный корреспондент
    `),
  )("%s", (variant) => {
    expect(findMistakes("ru", variant)).toEqual([]);
  });
});

describe("ru: caption", () => {
  it.each(
    readVariants(`
      inside caption: Паром в порту (архивное фото)
      inside caption: На снимке: паром в порту. Фото: И. Орлов / Волна
    `),
  )("%s", (variant) => {
    expect(findMistakes("ru", variant)).toEqual([]);
  });
});

describe("ru: credit", () => {
  it.each(
    readVariants(`
      inside credit: © РИА Новости / И. Орлов
      inside credit: Фото: ТАСС
      inside credit: И. Орлов / ТАСС
      inside credit: Фото: пресс-служба порта
    `),
  )("%s", (variant) => {
    expect(findMistakes("ru", variant)).toEqual([]);
  });
});

describe("ru: link", () => {
  it.each(
    readVariants(`
      end link: Волна в Telegram
      end link: Подробнее: https://example.org/ferry
    `),
  )("%s", (variant) => {
    expect(findMistakes("ru", variant)).toEqual([]);
  });
});

describe("ru: related", () => {
  it.each(
    readVariants(`
      inside related: Читайте также
      inside related: ЧИТАЙТЕ ТАКЖЕ: Кому принадлежит остров?
      inside related: По теме: Кому принадлежит остров?
      inside related: Материалы по теме:
    `),
  )("%s", (variant) => {
    expect(findMistakes("ru", variant)).toEqual([]);
  });
});

describe("uk: note", () => {
  it.each(
    readVariants(`
      top note: ТЕРМІНОВО
      top note: БЛИСКАВКА
      top note: ОНОВЛЕНО: додано подробиці
      top note: (додано подробиці)
      top note: Ембарго до 18:00
      top note: Ембарго до 18:00 12 травня
      top note: ПРЕСРЕЛІЗ
      top note: Уточнення: пором стояв з травня.
      opening note: 12 травня 2026, 14:05
      opening note: Оновлено: 12 травня 2026, 14:05
      opening note: 2 години тому
      inside note: Реклама
      inside note: Оформити підписку
      inside note: Підписуйтесь на наш канал у Telegram
      inside note: Поділитися
      inside note: Поділитися у Facebook
      inside note: Стор. 2 з 3
      inside note: Сторінка 2
      inside note: (далі буде)
      inside note: Ми використовуємо файли cookie.
      end note: Новина доповнюється
      end note: Онлайн-трансляцію завершено.
      end note: Теги: пором, острів
      end note: Цю новину оновлено 14 травня.
      end note: Новину оновлено.
      end note: Матеріал оновлено 14 травня.
      end note: Усі права захищено
      end note: Використання матеріалів дозволено лише з посиланням на сайт.
      end note: /Кор. Укрінформу Ірина Мороз/
      end note: Укрінформ
      end note: Кінець
      end note: З використанням матеріалів УНІАН
      end note: Найпопулярніше
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});

describe("uk: byline", () => {
  it.each(
    readVariants(`
      opening byline: Автор: Ірина Мороз
      opening byline: Ірина Мороз
      opening byline: Ірина Мороз, Укрінформ
      opening byline: Ірина Мороз, кореспондентка
      opening byline: Укрінформ
      opening byline: УНІАН
      opening byline: Інтерфакс-Україна
      opening byline: Редакція
      end byline: Ірина Мороз, спеціально для «Хвилі»
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});

describe("uk: dateline", () => {
  it.each(
    readVariants(`
      opening dateline: КИЇВ, 12 травня. /Укрінформ/.
      opening dateline: Київ, 12 травня
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});

describe("uk: caption", () => {
  it.each(
    readVariants(`
      inside caption: На фото: пором у порту
      inside caption: Пором у порту у вівторок. Фото: І. Мороз / Хвиля
      inside caption: Пором у порту (архівне фото)
      opening caption: Мер (ліворуч) з командою
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});

describe("uk: credit", () => {
  it.each(
    readVariants(`
      inside credit: Фото: Укрінформ
      inside credit: Фото: І. Мороз / УНІАН
      inside credit: І. Мороз / Укрінформ
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});

describe("uk: link", () => {
  it.each(
    readVariants(`
      end link: Хвиля в Telegram
      end link: Telegram-канал автора
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});

describe("uk: related", () => {
  it.each(
    readVariants(`
      inside related: Читайте також: Кому належить острів?
      inside related: ЧИТАЙТЕ ТАКОЖ: Кому належить острів?
      inside related: Матеріали за темою
      inside related: Дивіться також: Кому належить острів?
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});

describe("uk: subhead", () => {
  it.each(
    readVariants(`
      inside subhead: Що відомо
    `),
  )("%s", (variant) => {
    expect(findMistakes("uk", variant)).toEqual([]);
  });
});
