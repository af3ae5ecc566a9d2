import { describe, expect, it } from "vitest";

import type { SegmentKind } from "../../model/comparison";
import { slice } from "../../model/span";
import { markWords } from "./marks";
import { readMatch } from "./match.fixture";

/** What was reworded, each phrase with its partner: "called = termed". */
function rewordedIn(a: string, b: string, language = "en", kind: SegmentKind = "body"): string[] {
  const { words, lore } = readMatch({ a, b }, language, kind);
  const { marks } = markWords(words, lore);
  const back = marks.b.flatMap(({ span, partner }) =>
    partner ? [`${slice(a, partner)} = ${slice(b, span)}`] : [],
  );
  const found = marks.a.flatMap(({ span, partner }) =>
    partner ? [`${slice(a, span)} = ${slice(b, partner)}`] : [],
  );
  expect(back.toSorted()).toEqual(found.toSorted());
  return found;
}

describe("reworded words", () => {
  it.each<[what: string, a: string, b: string, pairs: readonly string[]]>([
    [
      "two forms of a word",
      "The mayor negotiates today.",
      "The mayor negotiated today.",
      ["negotiates = negotiated"],
    ],
    [
      "words kin by letters",
      "They sent people who negotiate on Monday.",
      "They sent a negotiator on Monday.",
      ["who negotiate = a negotiator"],
    ],
    [
      "words of one meaning",
      "It was a huge fire.",
      "It was a vast blaze.",
      ["huge fire = vast blaze"],
    ],
    [
      "several words for one",
      "The mayor stepped down on Friday.",
      "The mayor resigned on Friday.",
      ["stepped down = resigned"],
    ],
    [
      "small words that mean the same",
      "The strike ended after the talks.",
      "The strike ended following the talks.",
      ["after = following"],
    ],
    ["figures in one place", "It killed 11 people.", "It killed 17 people.", ["11 = 17"]],
    [
      "whole figures",
      "It cost 1.2 billion euros.",
      "It cost 1.3 billion euros.",
      ["1.2 billion = 1.3 billion"],
    ],
    [
      "numbers in words, whole",
      "About thirty-three boats sank.",
      "About thirty-four boats sank.",
      ["thirty-three = thirty-four"],
    ],
    [
      "figures in a longer place, where they count the same",
      "The court jailed him and took 300 euros from the man.",
      "The court jailed him, fined the man severely and seized 400 euros from the man.",
      ["300 = 400"],
    ],
    [
      "no figures that count different things",
      "It stood 50 metres away for us and waited.",
      "It took nine seconds or so for us and waited.",
      [],
    ],
    [
      "names in one place",
      "On Tuesday Ana Ruiz opened the bridge.",
      "On Tuesday Petra Kolb opened the bridge.",
      ["Ana Ruiz = Petra Kolb"],
    ],
    [
      "whole names",
      "On Tuesday Ana Ruiz opened the bridge.",
      "On Tuesday Ana Kolb opened the bridge.",
      ["Ana Ruiz = Ana Kolb"],
    ],
    [
      "no name that is merely longer",
      "On Tuesday Ana Ruiz opened the bridge.",
      "On Tuesday Ruiz opened the bridge.",
      [],
    ],
    [
      "weekdays",
      "They will meet on Tuesday in Vellmar.",
      "They will meet on Wednesday in Vellmar.",
      ["Tuesday = Wednesday"],
    ],
    ["months", "It opens on 1 March in Vellmar.", "It opens on 1 May in Vellmar.", ["March = May"]],
    ["opposites in one place", "Shares rose today.", "Shares fell today.", ["rose = fell"]],
    [
      "small opposites that stand alone",
      "It cost more than planned.",
      "It cost less than planned.",
      ["more than = less than"],
    ],
    ["no auxiliaries", "The boats have not been sold.", "The boats had not been sold.", []],
    [
      "words elsewhere that can stand for nothing else",
      "The lorries were stopped at the bridge on Friday.",
      "On Friday police stopped all trucks at the bridge.",
      ["The lorries were = all trucks"],
    ],
    [
      "a phrase of which most words are paired",
      "Farmers on both banks welcomed the news.",
      "Growers along either shore greeted the news.",
      ["Farmers on both banks welcomed = Growers along either shore greeted"],
    ],
    ["nothing where nothing is alike", "Ana left early.", "Ana sang a song.", []],
  ])("pairs %s", (_, a, b, pairs) => {
    expect(rewordedIn(a, b)).toEqual(pairs);
  });

  it.each([
    ["de", "Man will ihn inhaftieren.", "Man will ihn einsperren.", ["inhaftieren = einsperren"]],
    ["ru", "Мэр только молчал.", "Мэр лишь молчал.", ["только = лишь"]],
    ["es", "Va a dimitir ayer.", "Va a dejar el cargo ayer.", ["dimitir = dejar el cargo"]],
  ])("pairs words in %s", (language, a, b, pairs) => {
    expect(rewordedIn(a, b, language)).toEqual(pairs);
  });

  it("takes no capital of a head for a name", () => {
    const texts = ["Officials Meet Monday Evening", "Officials Meet Early Evening"] as const;
    expect(rewordedIn(...texts, "en", "headline")).toEqual([]);
  });

  it("gives up on a text without a single stop", () => {
    const text = (word: string): string => `${word} boat `.repeat(600);
    expect(rewordedIn(text("huge"), text("big"))).toEqual([]);
  });
});
