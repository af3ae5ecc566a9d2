import { describe, expect, it } from "vitest";
import { open } from "../../open";
import type { Opened } from "../../reading";
import { showBlocks } from "../stories.fixture";
import type { Story } from "../story";

async function read(mail: string): Promise<Opened> {
  const outcome = await open("story.eml", new TextEncoder().encode(mail));
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}

/** The blocks of a story; line breaks as "/". */
function show(story: Story | undefined): readonly string[] {
  return story === undefined ? [] : showBlocks(story).map((line) => line.replaceAll("\n", " / "));
}

const HEAD = "From: Maja Kern <mk@paper.example>\nSubject: Ferry sinks\nMIME-Version: 1.0\n";
const SHOWN = ["note: Subject: Ferry sinks", "note: From: Maja Kern <mk@paper.example>"];

function plain(text: string, type = "text/plain; charset=utf-8"): string {
  return `${HEAD}Content-Type: ${type}\n\n${text}`;
}

function multipart(kind: string, ...parts: readonly string[]): string {
  return `${HEAD}Content-Type: multipart/${kind}; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join("")}--b--\n`;
}

describe("a mail", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "plain text",
      plain("Headline here\n\nOne line\nand another."),
      [...SHOWN, "Headline here", "One line / and another."],
    ],
    [
      "lines that flow",
      plain("Headline here\n\nOne line \nand another.", "text/plain; format=flowed"),
      [...SHOWN, "Headline here", "One line and another."],
    ],
    [
      "quoted lines that flow",
      plain("Headline here\n\n> One line \n> and another.", "text/plain; format=flowed"),
      [...SHOWN, "Headline here", "One line and another."],
    ],
    [
      "quoted lines",
      plain("Headline here\n\n>> One line\n>> and another.\n>\n> > Two."),
      [...SHOWN, "Headline here", "One line / and another.", "Two."],
    ],
    [
      "a signature as a note",
      plain("Headline here\n\nText.\n\n-- \nMaja Kern\nDesk\n\nPhone"),
      [...SHOWN, "Headline here", "Text.", "note: -- / Maja Kern / Desk", "note: Phone"],
    ],
    [
      "dashes that are no signature",
      plain("Headline here\n\n-- Maja said so."),
      [...SHOWN, "Headline here", "-- Maja said so."],
    ],
    [
      "what is forwarded, with a note above it",
      plain(
        "See below. MK\n\n---------- Forwarded message ---------\nFrom: NWA <w@x.example>\nSubject: Ferry sinks\n\nFerry sinks\n\nIt sank.",
      ),
      [
        ...SHOWN,
        "note: See below. MK",
        "note: ---------- Forwarded message --------- / From: NWA <w@x.example> / Subject: Ferry sinks",
        "Ferry sinks",
        "It sank.",
      ],
    ],
    [
      "what is forwarded in German",
      plain(
        "Zur Info\n\nVon: dpa\nGesendet: Montag\nAn: Desk\nBetreff: Fähre\n\nFähre sinkt\n\nSie sank.",
      ),
      [
        ...SHOWN,
        "note: Zur Info",
        "note: Von: dpa / Gesendet: Montag / An: Desk / Betreff: Fähre",
        "Fähre sinkt",
        "Sie sank.",
      ],
    ],
    [
      "the subject as headline where there is no other",
      plain("The ferry sank on Thursday, the operator said."),
      ["headline: Ferry sinks", SHOWN[1] ?? "", "The ferry sank on Thursday, the operator said."],
    ],
    [
      "HTML as paragraphs",
      plain(
        "<html><head><title>No</title><style>p{}</style></head><body><h1>Ferry</h1><div>One\nline</div><div><br></div><p>T<b>w</b>o<br>lines</p><script>no()</script><div style='display:none'>No</div><ul><li>Three</li></ul></body></html>",
        "text/html; charset=utf-8",
      ),
      [...SHOWN, "headline: Ferry", "One line", "Two / lines", "Three"],
    ],
    [
      "the list of a mail of Outlook without its signs",
      plain(
        "<p class=MsoNormal>Headline here<o:p></o:p></p><p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>One point<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>",
        "text/html",
      ),
      [...SHOWN, "Headline here", "One point"],
    ],
    [
      "HTML before plain text",
      multipart(
        "alternative",
        "Content-Type: text/plain\n\nHead of text\n\nPlain words.",
        "Content-Type: text/html\n\n<p>Head of page</p><p>Rich words.</p>",
      ),
      [...SHOWN, "Head of page", "Rich words."],
    ],
    [
      "plain text before HTML that says little",
      multipart(
        "alternative",
        "Content-Type: text/plain\n\nHead of text\n\nPlain words of a story.",
        "Content-Type: text/html\n\n<p>Open.</p>",
      ),
      [...SHOWN, "Head of text", "Plain words of a story."],
    ],
  ])("gives %s", async (_, mail, text) => {
    expect(show((await read(mail)).stories[0])).toEqual(text);
  });

  it("tells of what is attached, louder where the mail is only a cover note", async () => {
    const attached = `Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment; filename="a.pdf"\n\nx`;
    const [short] = (
      await read(multipart("mixed", "Content-Type: text/plain\n\nSee attached.", attached))
    ).stories;
    expect(short?.remarks).toEqual([
      {
        weight: "warning",
        words:
          "An attachment is not shown: “a.pdf”. To read one, save it from the mail and drop it.",
      },
    ]);
    const text = "The ferry sank. ".repeat(30);
    const [long] = (await read(multipart("mixed", `Content-Type: text/plain\n\n${text}`, attached)))
      .stories;
    expect(long?.remarks[0]?.weight).toBe("note");
  });

  it("gives a mail within it as a story of its own", async () => {
    const inner = "From: NWA <w@x.example>\nSubject: Fire\n\nFire on board\n\nIt burnt.";
    const { stories } = await read(
      multipart(
        "mixed",
        "Content-Type: text/plain\n\nLook at this",
        `Content-Type: message/rfc822\n\n${inner}`,
      ),
    );
    expect(stories.map(({ title }) => title)).toEqual(["Ferry sinks", "Fire"]);
    expect(show(stories[1]).slice(-2)).toEqual(["Fire on board", "It burnt."]);
  });

  it.each([
    [
      "in a mailbox",
      `From mk@paper.example Thu Nov 14 19:02:11 2024\n${plain("Headline here\n\nText.")}`,
    ],
    [
      "of Apple's program",
      ((mail) => `${mail.length}\n${mail}<?xml version="1.0"?><plist>No</plist>`)(
        plain("Headline here\n\nText."),
      ),
    ],
  ])("is read as it is stored %s", async (_, mail) => {
    expect(show((await read(mail)).stories[0])).toEqual([...SHOWN, "Headline here", "Text."]);
  });

  it("gives every mail of a mailbox as a story", async () => {
    const line = "From mk@paper.example Thu Nov 14 19:02:11 2024\n";
    const first = plain("Headline here\n\nFrom here on, it sank.\n\nFrom Oslo it went on.\n\n");
    const { stories } = await read(line + first + line + plain("Second headline\n\nText.\n"));
    expect(stories.map(show)).toEqual([
      [...SHOWN, "Headline here", "From here on, it sank.", "From Oslo it went on."],
      [...SHOWN, "Second headline", "Text."],
    ]);
  });

  it.each([
    ["more lines", plain("One line\n".repeat(70_000))],
    ["more parts", multipart("mixed", ...Array.from({ length: 2500 }, () => "\na"))],
  ])("is refused with %s than a story has", async (_, mail) => {
    const outcome = await open("story.eml", new TextEncoder().encode(mail));
    expect(outcome.ok ? "" : outcome.problem.what).toContain(
      "more than 60,000 lines or 2,000 parts",
    );
  });

  it.each([
    [
      "without text",
      multipart("mixed", `Content-Type: application/pdf; name="a.pdf"\n\nx`),
      "without a text",
    ],
    [
      "that is encrypted",
      multipart("mixed", `Content-Type: application/pkcs7-mime; name="smime.p7m"\n\nx`),
      "locked",
    ],
    [
      "nested beyond reason",
      plain("").replace("text/plain; charset=utf-8", "multipart/mixed; boundary=b0") +
        Array.from(
          { length: 400 },
          (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`,
        ).join(""),
      "without a text",
    ],
  ])("is refused where it is one %s", async (_, mail, why) => {
    const outcome = await open("story.eml", new TextEncoder().encode(mail));
    expect(outcome.ok ? "" : outcome.problem.what).toContain(why);
  });

  it("is read where its HTML nests beyond reason", async () => {
    const html = `${"<div>".repeat(20_000)}Deep words${"</div>".repeat(20_000)}`;
    expect(show((await read(plain(html, "text/html"))).stories[0]).join(" ")).toContain(
      "Deep words",
    );
  });
});
