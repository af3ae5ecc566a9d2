import { describe, expect, it } from "vitest";
import { open } from "../../open";
import type { Opened, Reading } from "../../reading";
import { pack, packOdt } from "../pack.fixture";
import { showFirst } from "../stories.fixture";

async function read(bytes: Uint8Array, reading: Reading = {}): Promise<Opened> {
  const outcome = await open("story.odt", bytes, reading);
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}

const CHANGES = `<text:tracked-changes>
  <text:changed-region text:id="in"><text:insertion/></text:changed-region>
  <text:changed-region text:id="out"><text:deletion><office:change-info><dc:date>2024</dc:date></office:change-info><text:p>today </text:p></text:deletion></text:changed-region>
  <text:changed-region text:id="break"><text:deletion><text:p>gone.</text:p><text:p>Also </text:p></text:deletion></text:changed-region>
</text:tracked-changes>`;

describe("an OpenDocument text", () => {
  it.each([
    ["spans", "<text:p>The fer<text:span>ry</text:span> sank.</text:p>", "The ferry sank."],
    [
      "white space of the file as one space",
      "<text:p>  The\n  <text:span> ferry</text:span></text:p>",
      "The ferry",
    ],
    ["spaces that are counted", `<text:p>a<text:s text:c="3"/>b</text:p>`, "a   b"],
    ["tabs and line breaks", "<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"],
    ["links", `<text:p><text:a>the report</text:a></text:p>`, "the report"],
    [
      "lists without their numbers",
      "<text:list><text:list-item><text:number>1.</text:number><text:p>One</text:p></text:list-item></text:list>",
      "One",
    ],
    [
      "a field with the title, not the title of a picture",
      "<text:p><text:title>Ferry</text:title><draw:frame><svg:title>Photo</svg:title><svg:desc>A photo</svg:desc></draw:frame></text:p>",
      "Ferry",
    ],
  ])("gives %s", async (_, body, text) => {
    expect(showFirst(await read(await packOdt(body)))).toEqual([text]);
  });

  it("gives cells as paragraphs, and a text box behind the paragraph it is tied to", async () => {
    const body = `<table:table><table:table-row><table:table-cell><text:p>Built</text:p></table:table-cell><table:table-cell><text:p>1987</text:p></table:table-cell></table:table-row></table:table><text:p>One <draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>sentence.</text:p>`;
    expect(showFirst(await read(await packOdt(body)))).toEqual([
      "Built",
      "1987",
      "One sentence.",
      "Box",
    ]);
  });

  it.each<readonly [string, string, readonly string[], readonly string[], string]>([
    [
      "words",
      `<text:p>It did <text:change-start text:change-id="in"/>not <text:change-end text:change-id="in"/>sink <text:change text:change-id="out"/>at sea.</text:p>`,
      ["It did not sink at sea."],
      ["It did sink today at sea."],
      "1 insertion, 1 deletion",
    ],
    [
      "a break that was put in",
      `<text:p>One <text:change-start text:change-id="in"/></text:p><text:p><text:change-end text:change-id="in"/>two.</text:p>`,
      ["One", "two."],
      ["One two."],
      "1 insertion",
    ],
    [
      "a break that was taken out",
      `<text:p>One <text:change text:change-id="break"/>two.</text:p>`,
      ["One two."],
      ["One gone.", "Also two."],
      "1 deletion",
    ],
  ])("tracks changes: %s", async (_, body, accepted, original, counted) => {
    const bytes = await packOdt(CHANGES + body);
    const now = await read(bytes);
    expect(showFirst(now)).toEqual(accepted);
    expect(showFirst(await read(bytes, { changes: "original" }))).toEqual(original);
    expect(now.choices).toEqual(["changes"]);
    expect(now.stories[0]?.remarks[0]?.words).toContain(`(${counted})`);
  });

  it("knows headings, styles on the fly, notes, comments and what stands at the edge of pages", async () => {
    const automatic = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Caption"/>`;
    const styles = `<style:header><text:p>Not before 1800</text:p></style:header><style:footer style:display="false"><text:p>Off</text:p></style:footer>`;
    const body = `<text:h text:outline-level="1">Ferry sinks</text:h><text:p>It sank.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Accounts.</text:p></text:note-body></text:note><office:annotation><dc:creator>MK</dc:creator><dc:date>2024</dc:date><text:p>Check.</text:p></office:annotation></text:p><text:h text:outline-level="2">Earlier</text:h><text:p text:style-name="P1">The ferry in port.</text:p>`;
    const opened = await read(await packOdt(body, styles, automatic));
    expect(showFirst(opened)).toEqual([
      "note: Not before 1800",
      "headline: Ferry sinks",
      "It sank.",
      "subhead: Earlier",
      "caption: The ferry in port.",
      "note: Accounts.",
    ]);
    expect(opened.stories[0]?.remarks).toEqual([
      { weight: "note", words: "1 comment beside the text: MK: “Check.”" },
    ]);
  });

  it.each([
    [
      "locked",
      [
        ["mimetype", "application/vnd.oasis.opendocument.text"],
        [
          "META-INF/manifest.xml",
          `<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>`,
        ],
        ["content.xml", "noise"],
      ],
      "locked with a password",
    ],
    ["without content", [["mimetype", "application/vnd.oasis.opendocument.text"]], "no text part"],
    [
      "damaged",
      [
        ["mimetype", "application/vnd.oasis.opendocument.text-template"],
        ["content.xml", "<a><b></a>"],
      ],
      "damaged",
    ],
  ] as const)("is refused where it is %s", async (_, parts, why) => {
    const outcome = await open("story.odt", await pack(parts));
    expect(outcome.ok ? "" : outcome.problem.what).toContain(why);
  });
});
