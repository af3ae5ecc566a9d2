import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import type { Outcome } from "../../problem";
import type { Content } from "../format";
import type { Reading } from "../../reading";
import type { Story } from "../story";
import { read } from "./html";

const SHARED = path.join(import.meta.dirname, "../../../../../shared/formats");

const HEADER = "<nav><a>Home</a> <a>Sport</a></nav>";
const ONE =
  "The operator of the only ferry across the strait suspended all crossings on Thursday after a fire in the engine room.";
const TWO =
  "No one was seriously hurt, the coast guard said, but eleven people were treated for smoke inhalation on the quay.";

/** A page whose article holds `inside`, between two paragraphs of prose. */
function page(inside: string, head = "<title>Ferry stops after fire | Courier</title>"): string {
  return `<!doctype html><html><head>${head}</head><body>${HEADER}<article><h1>Ferry stops after fire</h1><p>${ONE}</p>${inside}<p>${TWO}</p></article><footer>© Courier</footer></body></html>`;
}

async function readHtml(text: string, reading: Reading = {}): Promise<Outcome<Content>> {
  return read({ name: "page.html", bytes: new Uint8Array(), text }, reading);
}

async function storyOf(text: string, reading: Reading = {}): Promise<Story> {
  const outcome = await readHtml(text, reading);
  const story = outcome.ok ? outcome.value.stories[0] : undefined;
  if (story === undefined) throw new Error("no story");
  return story;
}

/** One line a block: "kind: text", or the text alone. */
function lines({ text, parts }: Pick<Story, "text" | "parts">): string[] {
  let at = 0;
  return text.split("\n\n").map((block) => {
    const kind = parts.find(({ span }) => span.start === at)?.kind;
    at += block.length + 2;
    return kind === undefined ? block : `${kind}: ${block}`;
  });
}

describe("the article of a page", () => {
  test.each<[what: string, inside: string, expected: readonly string[]]>([
    ["inline elements never split words", "<p>fer<b>ry</b>man<wbr>ned</p>", ["ferrymanned"]],
    ["a wrap in the markup is a space", "<p>one\n   two</p>", ["one two"]],
    ["a break is a line", "<p>one<br>two</p>", ["one\ntwo"]],
    ["two breaks are a paragraph", "<div>one<br> <br>two</div>", ["one", "two"]],
    ["a no-break space stays", "<p>1&nbsp;km</p>", ["1\u00a0km"]],
    ["inner headings", "<h2>What next</h2>", ["subhead: What next"]],
    [
      "a caption with its credit",
      "<figure><img src=x alt=no><figcaption>The ferry. <span class=credit>Photo: K. Aas</span></figcaption></figure>",
      ["caption: The ferry. Photo: K. Aas"],
    ],
    [
      "links side by side that lead elsewhere",
      "<p>In <a href=1>Oslo</a><a href=2>Bergen</a> <a href=1>fer</a><a href=1>ry</a></p>",
      ["In Oslo Bergen ferry"],
    ],
    [
      "a heading over nothing but links",
      "<h2>More</h2><ul><li><a href=1>What we know so far</a></ul><h2>Next</h2>",
      ["related: More", "related: What we know so far", "subhead: Next"],
    ],
    [
      "an author by microformat",
      '<div>On <time>4 March</time> by <span class="author vcard"><a href=1>Ann Lee</a></span></div>',
      ["byline: On 4 March by Ann Lee"],
    ],
    ["lists", "<ul><li>one<li>two <i>too</i></ul>", ["one", "two too"]],
    [
      "nested quotations",
      "<blockquote><p>a</p><blockquote>b</blockquote></blockquote>",
      ["a", "b"],
    ],
    [
      "a table of figures",
      "<table><tr><th>Town<th>%</tr><tr><td>Halden</td><td>64</td></tr></table>",
      ["Town\t%", "Halden\t64"],
    ],
    [
      "a table for the layout",
      "<table><tr><td>a<br>b</td><td><p>c</p></td></tr></table>",
      ["a\nb", "c"],
    ],
    ["an author", "<p>By <a rel=author href=x>Ann Lee</a></p>", ["byline: By Ann Lee"]],
    ["a time of publication", "<p><time>4 March</time></p>", ["note: 4 March"]],
    ["a time in a sentence of the story", `<p>${ONE} <time>today</time></p>`, [`${ONE} today`]],
    ["an advertisement", '<div class="ad">Advertisement</div>', ["note: Advertisement"]],
    ["an adult class is no advertisement", '<div class="adult">Grown up</div>', ["Grown up"]],
    ["a plug", "<aside class=newsletter>Sign up</aside>", ["note: Sign up"]],
    [
      "a share bar and its heading",
      "<div class=ArticleShareBar><h3>Share</h3>X</div>",
      ["note: Share", "note: X"],
    ],
    ["a correction", '<p class="correction">It was 214.</p>', ["note: It was 214."]],
    [
      "a link on its own",
      "<p><a>How safe are old ferries?</a></p>",
      ["related: How safe are old ferries?"],
    ],
    ["a quotation whose marks the browser sets", "<p>It is <q>over</q>.</p>", ["It is “over”."]],
    [
      "a shadow tree",
      "<div><template shadowrootmode=open><p>in it</p></template></div>",
      ["in it"],
    ],
    ["a template is not shown", "<template><p>no</p></template><p>yes</p>", ["yes"]],
    [
      "comments, scripts and styles are not shown",
      "<!-- a --><script>b</script><style>c</style><p>d</p>",
      ["d"],
    ],
    [
      "what is hidden is not shown",
      "<p hidden>a</p><p style='display: none'>b</p><p>c<i aria-hidden=true>*</i></p>",
      ["c"],
    ],
    ["struck-out words", "<p>cost <del>5</del><ins>6</ins></p>", ["cost 6"]],
    ["preformatted lines", "<pre>a\n  b</pre>", ["a\nb"]],
    ["its title again", "<h2>Ferry stops after fire</h2>", []],
  ])("%s", async (_, inside, expected) => {
    const story = await storyOf(page(inside));
    expect(lines(story)).toStrictEqual(["headline: Ferry stops after fire", ONE, ...expected, TWO]);
  });

  test("counts what is left out, and shows it on request", async () => {
    const article = await storyOf(page(""));
    expect(article.remarks).toStrictEqual([
      {
        weight: "note",
        words: "3 words around the article were left out; the whole page shows them.",
      },
    ]);
    const all = await storyOf(page(""), { extent: "page" });
    expect(lines(all)[0]).toBe("note: Home Sport");
    expect(lines(all).at(-1)).toBe("note: © Courier");
    expect(all.remarks).toStrictEqual([]);
  });

  test("warns where prose was left out", async () => {
    const rest = `<div class="sidebar">${`<p>${ONE} And so it went on, said many people.</p>`.repeat(9)}</div>`;
    const text = page(`<p>${ONE}</p>`.repeat(6)).replace("<footer>", `${rest}<footer>`);
    const { remarks } = await storyOf(text);
    expect(remarks.map(({ weight }) => weight)).toStrictEqual(["warning"]);
  });

  test("finds the headline outside of the article", async () => {
    const text = `<!doctype html><title>Ferry stops after fire | Courier</title><div class=top><h1>Courier</h1></div>${HEADER}<h1>Ferry stops after fire</h1><p class="standfirst">All safe</p><p class="by">By Ann Lee</p><article><p>${ONE}</p><p>${TWO}</p></article>`;
    expect(lines(await storyOf(text))).toStrictEqual([
      "headline: Ferry stops after fire",
      "subhead: All safe",
      "byline: By Ann Lee",
      ONE,
      TWO,
    ]);
  });

  test("takes the headline from the head where the page has none", async () => {
    const text = `<!doctype html><meta property="og:title" content="Ferry stops &amp; waits"><article><p>${ONE}</p><p>${TWO}</p></article>`;
    expect(lines(await storyOf(text))).toStrictEqual(["headline: Ferry stops & waits", ONE, TWO]);
  });

  test("parts the headline from what follows it behind a break", async () => {
    const text = `<html><title>Ferry stops after fire</title><body><b>Ferry stops after fire</b><br>By Ann Lee<br><br>${ONE}<br><br>${TWO}`;
    expect(lines(await storyOf(text))).toStrictEqual([
      "headline: Ferry stops after fire",
      "By Ann Lee",
      ONE,
      TWO,
    ]);
  });

  test("leaves readers' comments out", async () => {
    const comments = `<section id="comments"><article class="comment"><p>${ONE} I say.</p></article></section>`;
    const story = await storyOf(page("").replace("<footer>", `${comments}<footer>`));
    expect(story.text).not.toContain("I say");
  });
});

describe("what is no page with an article", () => {
  test("a piece of a page is shown as it is", async () => {
    const story = await storyOf("<article><h2>Ferry stops</h2><p>One.</p><nav>a</nav></article>");
    expect(lines(story)).toStrictEqual(["headline: Ferry stops", "One.", "note: a"]);
    expect(story.remarks).toStrictEqual([]);
  });

  test("a page without an article is shown whole", async () => {
    const story = await storyOf("<html><body><h1>Hello</h1><div>Short.</div></body></html>");
    expect(lines(story)).toStrictEqual(["headline: Hello", "Short."]);
    expect(story.remarks[0]?.words).toBe(
      "No article was found on this page, so all of it is shown.",
    );
  });

  test("a page without a word is refused", async () => {
    const outcome = await readHtml(
      "<html><body><div id=root></div><script>run()</script></body></html>",
    );
    expect(outcome.ok).toBe(false);
  });

  test("words hidden until a script runs are shown where there are no others", async () => {
    const story = await storyOf(
      "<html><body><div style='visibility:hidden'><p>One.</p></div></body></html>",
    );
    expect(story.text).toBe("One.");
  });
});

describe("hostile pages", () => {
  test.each([
    ["100,000 levels", "<html><body>" + "<div>".repeat(100_000) + "End"],
    ["1,000,000 levels", "<b>".repeat(1_000_000) + "End"],
    ["900 levels", "<html><body>" + "<div>".repeat(900) + "End"],
    ["200 levels of an article", `<html><body>${"<div>".repeat(200)}<p>${ONE}</p><p>End`],
    ["200,000 elements", "<html><body>" + "<p>a</p>".repeat(200_000) + "End"],
    ["an attribute that never ends", `<p>End</p><a title="${"<".repeat(500_000)}`],
    ["a comment that never ends", `<p>End</p>${"<!--".repeat(200_000)}`],
    ["nested class names", '<div class="ad">'.repeat(400) + "a ".repeat(50_000) + "End"],
  ])("%s", async (_, text) => {
    const story = await storyOf(text);
    expect(story.text).toContain("End");
  });

  test("names of properties are names", async () => {
    const story = await storyOf(
      '<form id="body" name="body"><input name="attributes"><input name="parentNode"></form><img name="querySelectorAll"><p id="__proto__">proto</p><p id="constructor">End</p>',
    );
    expect(story.text).toBe("proto\n\nEnd");
  });
});

describe.skipIf(!existsSync(SHARED))("the samples (../shared is absent)", () => {
  test("a saved page reads as an editor would", async () => {
    const name = "46-made-html-webpage";
    const story = await storyOf(readFileSync(path.join(SHARED, `samples/${name}.html`), "utf8"));
    const expected = JSON.parse(
      readFileSync(path.join(SHARED, `samples/expected/${name}.json`), "utf8"),
    ) as { title: string; subtitle: string; byline: string; body: string[]; notes: string[] };
    const found = lines(story);
    expect(found.slice(0, 3)).toStrictEqual([
      `headline: ${expected.title}`,
      `subhead: ${expected.subtitle}`,
      `byline: ${expected.byline}`,
    ]);
    expect(found).toEqual(expect.arrayContaining(expected.body));
    expect(found.at(-1)).toBe(`note: ${expected.notes[0] ?? ""}`);
    expect(found).toContain(
      "caption: The Saint Orla under tow on Thursday. Photograph: K. Aas/NWA",
    );
  });

  test.each(["02-story", "03-mutation", "04-clobber"])("nothing of %s is markup", async (name) => {
    const story = await storyOf(readFileSync(path.join(SHARED, `bad/xss/${name}.html`), "utf8"));
    expect(story.text).not.toContain("document.title=");
    expect(story.text.length).toBeGreaterThan(5);
  });
});

test("the name of a section above the headline is no paragraph", async () => {
  const story = await storyOf(
    `<!doctype html><title>Ferry stops after fire</title><article><div>World</div><h1>Ferry stops after fire</h1><p>${ONE}</p><p>${TWO}</p></article>`,
  );
  expect(lines(story)).toEqual(["note: World", "headline: Ferry stops after fire", ONE, TWO]);
});
