import { describe, expect, it } from "vitest";

import { open } from "../../open";
import { countWords } from "../../words";
import type { Story } from "../story";

async function readStories(sent: string): Promise<readonly Story[]> {
  const outcome = await open("wire.txt", new TextEncoder().encode(sent));
  expect(outcome).toMatchObject({ ok: true, value: { format: "plain text in a wire envelope" } });
  return outcome.ok ? outcome.value.stories : [];
}

/** A story as its blocks, each with what it is; a part that is no whole block is no block's kind. */
function draw(story: Story | undefined): string[] {
  let start = 0;
  return (story?.text ?? "").split("\n\n").map((block) => {
    const end = start + block.length;
    const part = story?.parts.find(({ span }) => span.start === start && span.end === end);
    start = end + 2;
    return `${part?.kind ?? "·"}: ${block.replaceAll("\n", " / ")}`;
  });
}

const ANPA = [
  "\x16\x16\x01z6715\x1f-----",
  "r z\x13\x11 BC-EU--FerryFire 1stLd-Writethru   02-20 0500",
  "\x02^BC-EU--Ferry Fire, 1st Ld-Writethru,416< ",
  "^Engine fire halts ferries< ",
  "^AP Photo GATK105, GATK106< ",
  "^Eds: Updates. With AP Photos.< ",
  "^A fire in the engine room halted all ferries on Friday. Nobody was hurt.< ",
  "^By CHARLES ODUM= ",
  "^AP Sports Writer= ",
  "\t   PORT HALDEN (AP) _ All ferries stayed in port _ again _ on Friday. ",
  "\t   ``We heard a bang,'' Novak said. ",
  " ",
  "^WHAT IS NEXT= ",
  "\t   Service resumes on Monday.< ",
  "\t   ___ ",
  "\t   AP writers Ana Ruiz and Jan Kolb contributed to this report. ",
  "",
  "\t   \x03AP-WF-02-20-16 0337GMT<",
  "\f",
  "\x04",
].join("\r\n");

const ANPA_BLOCKS = [
  "note: z6715-----",
  "note: r z BC-EU--FerryFire 1stLd-Writethru   02-20 0500",
  "note: BC-EU--Ferry Fire, 1st Ld-Writethru,416",
  "headline: Engine fire halts ferries",
  "note: AP Photo GATK105, GATK106",
  "note: Eds: Updates. With AP Photos.",
  "·: A fire in the engine room halted all ferries on Friday. Nobody was hurt.",
  "byline: By CHARLES ODUM / AP Sports Writer",
  "·: PORT HALDEN (AP) _ All ferries stayed in port _ again _ on Friday.",
  "·: ``We heard a bang,'' Novak said.",
  "subhead: WHAT IS NEXT",
  "·: Service resumes on Monday.",
  "·: ___",
  "note: AP writers Ana Ruiz and Jan Kolb contributed to this report.",
  "note: AP-WF-02-20-16 0337GMT",
];

const IPTC = [
  "\x01eca062 4 i 211 ccccb   dpa 061",
  "",
  "Norland-politics/",
  "2ND LEAD",
  "\x02Coalition talks in Norland could fail over",
  "the bridge, ministers say",
  "By Helen Maguire, dpa  =",
  "",
  "   Vellmar (dpa) - Negotiations could fail, a senior member of the party",
  "warned on Wednesday, as 2 + 2 =",
  "4.",
  "",
  '   "One cannot yet say," she said.',
  "",
  "# Notebook",
  "",
  "## Internet links",
  "- [Statement](http://example.org/a)",
  "* * * *",
  "The following information is not intended for publication",
  "",
  "- Editing by: Jan Kolb",
  "Tel: +49 30 0000",
  "dpa hm bs",
  "\x03131137 GMT Nov 13 ",
  "\x7f\x04",
].join("\r\n");

const IPTC_BLOCKS = [
  "note: eca062 4 i 211 ccccb   dpa 061",
  "note: Norland-politics/",
  "note: 2ND LEAD",
  "headline: Coalition talks in Norland could fail over / the bridge, ministers say",
  "byline: By Helen Maguire, dpa",
  "·: Vellmar (dpa) - Negotiations could fail, a senior member of the party / warned on Wednesday, as 2 + 2 = / 4.",
  '·: "One cannot yet say," she said.',
  "note: # Notebook",
  "note: ## Internet links",
  "related: - [Statement](http://example.org/a)",
  "note: * * * *",
  "note: The following information is not intended for publication",
  "note: - Editing by: Jan Kolb",
  "note: Tel: +49 30 0000",
  "note: dpa hm bs",
  "note: 131137 GMT Nov 13",
];

// oxlint-disable-next-line no-control-regex
const stripControls = (sent: string): string => sent.replace(/[\x00-\x08\x0e-\x1f\x7f]/gu, "");

describe("a wire's transmission", () => {
  it.each([
    ["ANPA 1312", ANPA, ANPA_BLOCKS],
    ["ANPA 1312 without its control characters", stripControls(ANPA), ANPA_BLOCKS],
    ["IPTC 7901", IPTC, IPTC_BLOCKS],
    ["IPTC 7901 without its control characters", stripControls(IPTC), IPTC_BLOCKS],
  ])("is read: %s", async (_, sent, blocks) => {
    const [story, ...others] = await readStories(sent);
    expect(others).toEqual([]);
    expect(draw(story)).toEqual(blocks);
  });

  it("takes its title from its headline", async () => {
    expect((await readStories(ANPA))[0]?.title).toBe("Engine fire halts ferries");
  });

  it.each([
    ["ANPA 1312", ANPA],
    ["IPTC 7901", IPTC],
  ])("loses no word and counts what is for machines: %s", async (_, sent) => {
    const [story] = await readStories(sent);
    expect(countWords(story?.text ?? "")).toBe(countWords(stripControls(sent)));
    expect(story?.text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(story?.remarks).toMatchObject([{ weight: "note" }]);
    expect(story?.remarks[0]?.words).toMatch(
      /^Of the wire's envelope, \d+ control characters and /u,
    );
  });

  it("is one story of several in a file", async () => {
    const stories = await readStories(ANPA + IPTC);
    expect(stories.map(({ title }) => title)).toEqual([
      "Engine fire halts ferries",
      "Coalition talks in Norland could fail over\nthe bridge, ministers say",
    ]);
    expect(stories.map(draw)).toEqual([ANPA_BLOCKS, IPTC_BLOCKS]);
  });

  it("may be a telex", async () => {
    const stories = await readStories(
      "ZCZC FMG000\nFerry halted\n\nAll is still.\n\nNNNN\nZCZC FMG001\nFerry sails\n\nIt goes again.\n\nNNNN\n",
    );
    expect(stories.map(({ text }) => text)).toEqual([
      "ZCZC FMG000\nFerry halted\n\nAll is still.\n\nNNNN",
      "ZCZC FMG001\nFerry sails\n\nIt goes again.\n\nNNNN",
    ]);
  });

  it("keeps takes apart by their heads", async () => {
    const [story] = await readStories(
      "BC-EU--Fire,231\n^Fire halts ferries<\n^By ANA RUIZ=\n^Northwater Agency=\n   The ferry stayed in\nport.\n   (more)\n\fNWA fire -- take 2 -- page 2\n   It sails on Monday.\n   -30-\n",
    );
    expect(draw(story)).toEqual([
      "note: BC-EU--Fire,231",
      "headline: Fire halts ferries",
      "byline: By ANA RUIZ / Northwater Agency",
      "·: The ferry stayed in / port.",
      "·: (more)",
      "·: NWA fire -- take 2 -- page 2",
      "·: It sails on Monday.",
      "·: -30-",
    ]);
  });

  it("parts the columns of tables and takes their heads for heads", async () => {
    const [story] = await readStories(
      "\x01z1\x02^BC-XX--Standings<\n^Standings=\n^All Times EDT=\n^By The Associated Press=\n^EAST DIVISION=\n^;W;L;Pct=\nPort\x10Halden;23;13\n\x03x\x04",
    );
    expect(draw(story)).toEqual([
      "note: z1",
      "note: BC-XX--Standings",
      "headline: Standings",
      "subhead: All Times EDT",
      "byline: By The Associated Press",
      "subhead: EAST DIVISION",
      "·: ;W;L;Pct",
      "·: Port Halden;23;13",
      "note: x",
    ]);
  });

  it("without a text is refused", async () => {
    const outcome = await open(
      "w.txt",
      new TextEncoder().encode("\x16\x16\x01z\x02\x03\x04".replace("z", "")),
    );
    expect(outcome).toMatchObject({ ok: false });
  });

  it.each([
    ["many marks", "\x02Rain again. ".repeat(30_000)],
    ["a line of codes", `${"^".repeat(300_000)}<`],
    ["a line of spaces", `^a${" ".repeat(300_000)}b`],
    ["a long slug", `^BC-${"a--".repeat(100_000)}<\r\n^${"By A ".repeat(60_000)}=`],
  ])("that is meant to hurt is read to its end: %s", async (_, hurting) => {
    const sent = `\x16\x16\x01z6715\r\n\x02${hurting}\r\n\t   Service resumes on Monday.\r\n\x03`;
    const stories = await readStories(sent);
    expect(stories.at(-1)?.text).toContain("Service resumes on Monday.");
  });
});

describe("a story that was withdrawn", () => {
  it.each([
    [
      "dpa",
      "eca0157 3 i 20    dpa 0157\n\nUS-Space/\nKILL KILL KILL ''''' =\n\nPlease kill item dpa 156.",
    ],
    ["AP", "BC-US--Ferry Fire, KILL\n\nEds: Please kill the story BC-US--Ferry Fire."],
    [
      "AP's bulletin",
      "^BC-US--Fire, Bulletin Kill<\n^BULLETIN KILL<\n^EDITORS:<\n\t   Kill the story.",
    ],
    [
      "Reuters",
      "STORY WITHDRAWN\n\nPORT HALDEN (Reuters) - Reuters is withdrawing the story on ferries.",
    ],
    ["AFP", "ANNULATION\n\nVeuillez annuler notre dépêche."],
  ])("is told: %s", async (_, sent) => {
    const outcome = await open("w.txt", new TextEncoder().encode(sent));
    expect(outcome.ok && outcome.value.stories[0]?.remarks).toContainEqual({
      weight: "warning",
      words: "The agency withdrew this item.",
    });
  });

  it("is not told of one that is on hold, or of one about a killing", async () => {
    const held = await open(
      "w.txt",
      new TextEncoder().encode("Queen/\nHOLD HOLD HOLD\n\nPlease hold."),
    );
    expect(held.ok && held.value.stories[0]?.remarks[0]?.words).toMatch(
      /^The agency asks to hold/u,
    );
    const killing = await open(
      "w.txt",
      new TextEncoder().encode(
        "Robbers kill two\n\nKILL BILL returns.\n\nThe offer was withdrawn.",
      ),
    );
    expect(killing.ok && killing.value.stories[0]?.remarks).toEqual([]);
  });
});
