/** What desks see of furniture in English copy, beside the classes of furniture.test.ts. */
import { describe, expect, it } from "vitest";

import { findMistakes, readVariants } from "./variants.fixture";

describe("en: note", () => {
  it.each(
    readVariants(`
      top note: UPDATES: with quotes, new cost
      top note: ADDS: Comment from the mayor
      top note: RECASTS: New throughout
      top note: UPDATES with quotes from the mayor; ADDS byline
      top note: Eds: Will be updated.
      top note: EDS: Note language in paragraph 5.
      top note: Editors: This is the second of three stories.
      top note: NOTE TO EDITORS: Pictures will follow.
      end note: NOTES TO EDITORS
      top note: ATTENTION EDITORS - Visual coverage will follow.
      top note: Editor's note: This story contains strong language.
      top note: 1st Ld-Writethru
      top note: BC-EU--Ferry Fire, 1st Ld-Writethru
      top note: BC-EU--Ferry Fire,231
      top note: ^BC-EU--Ferry Fire, 2nd Ld-Writethru,0231<
      top note: AP-Ferry-Fire
      top note: Eds: APNewsNow. Will be led.
      top note: FERRY-FIRE/
      top note: FERRY-FIRE/ (UPDATE 3, PIX, TV)
      top note: (NEW THROUGHOUT)
      top note: URGENT -
      top note: BREAKING NEWS
      top note: FLASH
      top note: ***ALERT***
      top note: MORE TO COME
      end note: More to follow
      end note: MORE
      end note: More to come...
      end note: ENDS
      end note: END
      end note: - ENDS -
      end note: --ENDS--
      end note: ###
      end note: # # #
      end note: -0-
      end note: - 30 -
      end note: (END)
      end note: (more)
      inside note: -more-
      inside note: * * *
      inside note: ---
      inside note: ***
      inside note: ______
      end note: AP-WF-05-12-26 1437GMT
      end note: Copyright 2026 Northwater News. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
      end note: © 2026 Northwater News. All Rights Reserved.
      end note: Our Standards: The Northwater Trust Principles.
      inside note: Advertisement · Scroll to continue
      inside note: ADVERTISEMENT
      inside note: Story continues below advertisement
      inside note: Sign up here.
      inside note: Sign up to our newsletter for the day's top stories
      inside note: Get the day's news in your inbox every morning
      inside note: By signing up you agree to our terms and conditions
      inside note: By clicking Accept all you agree to the use of cookies
      inside note: We and our partners use cookies to store and access information on your device.
      inside note: Accept all cookies
      inside note: Manage preferences
      inside note: Cookie settings
      inside note: Reject all
      inside note: Facebook Twitter Email Print
      inside note: Share this: Facebook | X | WhatsApp
      inside note: Save this article
      inside note: Listen to this article
      inside note: 3 min read
      inside note: Listen 5 min
      opening note: Published May 12, 2026 2:05 PM EDT
      opening note: Updated 4:15 PM GMT+2, May 12, 2026
      opening note: May 12, 2026 2:05 PM UTC Updated 3 hours ago
      opening note: 2 hours ago
      inside note: 14:35 BST
      inside note: 14.35 BST
      inside note: 2:35pm
      inside note: 14:35
      inside note: 5 minutes ago
      end note: Reporting by Jan Kolb
      end note: Reporting by Jan Kolb in Vellmar; Editing by Dana Rask
      end note: Reporting by Jan Kolb and Dana Rask; Additional reporting by Tomas Brek; Writing by Ann Sike; Editing by Pia Holm and Ole Berg
      end note: (Reporting by Jan Kolb, editing by Dana Rask)
      end note: ($1 = 10.5 crowns)
      end note: Associated Press writer Jan Kolb in Vellmar contributed to this report.
      end note: This story has been corrected to show that the ferry carries 400 people.
      end note: This story was first published on May 12, 2026.
      end note: The Associated Press
      end note: AFP
      end note: With AFP
      end note: jk/dr
      end note: jk/dr/tb
      end note: For more information contact:
      end note: Contact: Dana Rask, press officer, dana@example.org
      end note: Media Contacts:
      end note: Tel: +49 30 2852 3147
      top note: CORRECTION:
      top note: CORRECTED (May 12)
      top note: Corrections & Clarifications
      opening note: (This May 12 story has been corrected to fix the cost in paragraph 3)
      opening note: (This story has been updated with a comment.)
      opening note: (Updates with mayor's comment, background)
      opening note: (Removes extraneous word in headline)
      opening note: (Repeats for wider readership)
      top note: EMBARGOED UNTIL 0001 HRS TUESDAY 12 MAY
      top note: STRICTLY EMBARGOED UNTIL 00:01 ON 12 MAY 2026
      top note: Not for release before 6 p.m. GMT, Tuesday, May 12
      top note: UNDER EMBARGO UNTIL 12 MAY 2026, 10:00 CET
      top note: FOR IMMEDIATE RELEASE
      top note: PRESS RELEASE
      top note: Press release
    `),
  )("%s", (variant) => {
    expect(findMistakes("en", variant)).toEqual([]);
  });
});

describe("en: byline", () => {
  it.each(
    readVariants(`
      opening byline: By Jan Kolb and Dana Rask
      opening byline: By JAN KOLB Northwater News
      opening byline: By Jan Kolb | Northwater News
      opening byline: By Jan Kolb and Dana Rask in Vellmar and Tomas Brek in Orlahavn
      opening byline: By Jan Kolb, Northwater News Writer
      opening byline: BY JAN KOLB
      opening byline: Words by Jan Kolb
      opening byline: Story by Jan Kolb
      opening byline: Reporting by Jan Kolb
      opening byline: Analysis by Jan Kolb
      opening byline: Staff and agencies
      opening byline: Staff writer
      opening byline: Reuters
      opening byline: Associated Press
      opening byline: Agence France-Presse
      opening byline: Jan Kolb, Vellmar
      opening byline: Jan Kolb
      opening byline: Jan Kolb and Dana Rask
      opening byline: Jan Kolb Transport correspondent
      opening byline: Jan Kolb, Transport correspondent
      opening byline: Posted by Jan Kolb
      opening byline: Staff
      end byline: Jan Kolb, Harbour Correspondent
    `),
  )("%s", (variant) => {
    expect(findMistakes("en", variant)).toEqual([]);
  });
});

describe("en: caption", () => {
  it.each(
    readVariants(`
      inside caption: [1/3] The ferry is towed into port, May 12, 2026. REUTERS/Jan Kolb
      inside caption: [1/3]The ferry is towed into port, May 12, 2026. REUTERS/Jan Kolb Purchase Licensing Rights
      inside caption: 1 of 5 | The ferry is towed to port, May 12, 2026. (AP Photo/Jan Kolb)
      inside caption: FILE PHOTO: The ferry at its berth, May 12, 2026. REUTERS/Jan Kolb/File Photo
      inside caption: File photo: the ferry at its berth
      inside caption: The ferry at its berth. Photo: Jan Kolb/NWA via Getty Images
      inside caption: The ferry at its berth (Jan Kolb/NWA)
      inside caption: The ferry at its berth (Photo by Jan Kolb/Getty Images)
      inside caption: The ferry at its berth (Image: Jan Kolb)
      inside caption: Image caption, The ferry at its berth
      opening caption: The ferry under tow off Otter Island on Thursday, May 12, 2026
      inside caption: The ferry at its berth in Vellmar (file photo)
    `),
  )("%s", (variant) => {
    expect(findMistakes("en", variant)).toEqual([]);
  });
});

describe("en: credit", () => {
  it.each(
    readVariants(`
      inside credit: Photo credit: Jan Kolb
      inside credit: Image source, Getty Images
      inside credit: (AP Photo/Jan Kolb)
      inside credit: Jan Kolb via Getty Images
      inside credit: Getty Images
      inside credit: Picture: Jan Kolb
      inside credit: [Jan Kolb/NWA]
      inside credit: Handout via REUTERS
    `),
  )("%s", (variant) => {
    expect(findMistakes("en", variant)).toEqual([]);
  });
});

describe("en: link", () => {
  it.each(
    readVariants(`
      end link: dana.rask@example.org
      end link: @janreports
      end link: Follow him on Twitter: @janreports
      end link: Follow Jan Kolb on X at @janreports
      end link: Follow AP's coverage at https://example.org/hub/ferries
      end link: More at https://example.org/ferries
      end link: Jan Kolb is on X: @janreports
    `),
  )("%s", (variant) => {
    expect(findMistakes("en", variant)).toEqual([]);
  });
});

describe("en: related", () => {
  it.each(
    readVariants(`
      inside related: ALSO READ | Who owns Otter Island?
      inside related: READ | Who owns Otter Island?
      inside related: WATCH: Who owns Otter Island?
      inside related: More on this story
      inside related: More stories
      inside related: You might also like
      inside related: Recommended
      inside related: See more
    `),
  )("%s", (variant) => {
    expect(findMistakes("en", variant)).toEqual([]);
  });
});

describe("en: subhead", () => {
  it.each(
    readVariants(`
      opening subhead: Mayor to meet a correspondent of the Ledger
      opening subhead: Island editor is let go
    `),
  )("%s", (variant) => {
    expect(findMistakes("en", variant)).toEqual([]);
  });
});
