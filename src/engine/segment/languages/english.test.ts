/** Sentences of English copy. A bar stands between two of them. */
import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

const SENTENCES = {
  stops: [
    "Is this it?! | It is.",
    "That is all, etc. | Nobody knew.",
    "It began in Jan. | It ended in May.",
    "He met King Charles III. | She did not.",
    "Vitamin C. | It helps.",
    "It was plan B. | It failed.",
  ],
  abbreviations: [
    "Mr. Kolb and Sen. Ruiz met Capt. Nandan. | It rained.",
    "She left Kolb Co. for Halden Ltd. in May. | He stayed.",
    "The U.S. Navy came. | They work in the U.S. | We do too.",
    "'We stay,' he said. | 'Nobody leaves.'",
    "George W. Kolb and J.R. Ruiz met. | It rained.",
    "St. Anne St. is closed. | Use Oak Ave. instead.",
    "Kolb Jr. won. | Ruiz Sr. lost.",
    "(He left. | She stayed.) | It rained.",
    "He works for the F.B.I. | Nobody knew.",
    "The ship, the H.M.S. Otter, sank. | It rained.",
    "He lives in Washington, D.C. | She does not.",
    "Lt. Gov. Ana Ruiz spoke. | So did Gov. Kolb.",
    "He had a Ph.D. | She had none.",
    "He had a Ph.D. in law. | She had none.",
  ],
  figures: [
    "It moved from 9 a.m. to 5 p.m. on Monday. | It rained.",
    "The shop shuts at 5 p.m. | It opens at 9 a.m. | Nobody comes.",
    "The ferry made 12.5 knots. | It was late.",
    "At 10:30 the gates opened. | It rained.",
    "No. 7 won. | It was the No. 1 boat.",
    "He came in at No. 3. | She won.",
    "It cost $1.2 million. | £3.50 was too much.",
    "He left [see p. 4]. | She stayed.",
    "He said no. | No. 5 was next.",
    "3. The gates open at noon. | It rained.",
    "He ran 100 m. | She swam.",
    "The fall is 5 ft. | It hurt.",
    "It fell 5 percent vs. the euro. | It rained.",
    "Sales rose 3% to EUR 4.5 bn. | Costs fell.",
    "Jan. 5 was cold. | So was Feb. 6.",
  ],
  ellipses: [
    "He waited ... and left. | She stayed.",
    "He waited... | She stayed.",
    "He waited… | She stayed.",
  ],
  addresses: [
    "See https://www.example.org/ferry. | It has more.",
    "Write to ana@example.org. | She answers.",
  ],
  quotations: [
    "“Jeopardy!” returns on Monday. | “Yahoo! is late,” he said.",
    "``We stay,'' he said. | ``Nobody leaves.''",
    "``We stay. | Nobody leaves,'' he said. | It rained.",
    "“She said ‘Stay!’ and left,” he said. | It rained.",
    "“She said, ‘Stay. | Nobody leaves.’ | Then it rained,” he said. | He left.",
    '"Is it over?" she asked. | "No," he said.',
    '"Is it over?" asked the harbour master. | "No," he said.',
    '"Go!" the captain shouted. | They went.',
    "“Where?” | “There.”",
    "“We stay”, he said. | “Nobody leaves”.",
    "“I don’t . . . I don’t know,” he said. | It rained.",
  ],
  dialogue: ["– Where is he? – she asked. | – Gone."],
};

describe.each(Object.entries(SENTENCES))("%s", (_, cases) => {
  it.each(cases)("%s", (sentences) => {
    expect(splitSentences(joinSentences(sentences, "en"), "en")).toBe(sentences);
  });
});
