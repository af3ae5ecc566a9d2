/** What lines of an envelope look like, whatever the agency. Each pattern covers the line from its start. */

/** "eca00075 3 i 510    dpa 1003": source and number, priority, category, words (IPTC 7901). */
export const IPTC_HEADER = /^\p{L}{2,4}\d{3,6}\s+\d\s+\p{L}{1,3}\s+\d+\b/u;

/** "z6715-----", "W2346asian": service level and number, and the version or selector (ANPA 1312). */
export const ANPA_NUMBER = /^\p{L}\d{4}(?:-{3,}|\p{Ll}{3,10})$/u;

/** "r z BC-BKN--Heat-Hawks 1stLd-Writethru   02-20 0500": priority, category, keyword, version, date, words. */
export const ANPA_HEADER = /^\p{L} \p{L}\s?[A-Z]{2}-\S.*\s\d{2}-\d{2}(?:\s+\d{1,4})?$/u;

/** "BC-EU--Ferry Fire, 2nd Ld-Writethru,231": the keyword as editors see it, with version and words. */
export const SLUG = /^(?:[A-Z]{2}-\S.{2,80}|[\p{L}\d]\S*--\S.{2,80},\s?\d{2,5})$/u;

/** "AP-WF-02-20-16 0337GMT", "131137 GMT Nov 13", "212322 Nov 18": when it was sent. */
export const TRAILER =
  /^(?:[A-Z]{2,4}-[A-Z]{2}-\d{2}-\d{2}-\d{2}\s+\d{4}\s?GMT|\d{6}\s?(?:GMT|UTC|Z)?\s+\p{L}{3,9}\.?\s+\d{2,4})$/u;

/** "Eds: With AP Photos.", "(Eds: …)", "EDITOR'S NOTE _ …", "HOLD FOR RELEASE …": for editors. */
export const NOTE =
  /^[([]?(?:eds?\b\.?|editors?\b|note to editors|attention|attn\b|hold for|embargo|not for (?:release|publication|use)|for use|with\b.{0,40}\b(?:photos?|graphics?|video)s?\b)/iu;

/** "AP Photo GATK105, GATK106": which pictures go with the story. */
export const PICTURES = /^(?:[A-Z]{2,8}\s)?(?:photos?|graphics?|video|audio|pictures?|pix)\b/iu;

/** "2ND LEAD", "REFILE", "(Achtung)", "KILL KILL KILL": which version it is. */
export const VERSION = /^(?:\([^()]{2,40}\)|[^\p{Ll}]{2,40})$/u;

export const BYLINE = /^(?:by|von|par|por|di|door|av|af)\s+(?=[\p{Lu}\d]|dpa\b|our\b|the\b)/iu;

/** "AP Sports Writer", "Associated Press", "Northwater Agency": the line below a name. */
export const DESK =
  /\b(?:writers?|press|agency|reporters?|correspondents?|editors?|critic|columnist|news|service|staff|desk|redaktion|korrespondent(?:in)?|agentur)\b/iu;

/** "# dpa NOTEBOOK": below it stands what an agency tells its clients of the story. */
export const NOTEBOOK =
  /^#{1,2}\s?(?:\p{L}{2,5}[- ])?(?:notebook|notizblock|bloc-notes|cuaderno)\b/iu;

/** "The following information is not for publication" */
export const NOT_PUBLIC =
  /^(?:the following information is not (?:intended )?for publication|die folgenden informationen sind nicht zur veröffentlichung bestimmt)\b.{0,40}$/iu;

/** "- [Swiss government statement](http://…)" in a notebook. */
export const LISTED_LINK = /^[-*]\s?(?:\[[^\]]*\]\([^)]*\)|https?:\S+)$/u;

/** "___": what stands below the last such line is often about who made the story. */
export const RULE = /^(?:_{3,}|\*(?:\s?\*){2,}|-{3,})$/u;

/** "AP writers Ana Ruiz and Jan Kolb contributed to this report.", "Follow Ana Ruiz at https://…" */
export const CONTRIBUTORS =
  /^(?:(?:associated|additional|further) )?(?:reporting|writing|editing|research) by\s|\b(?:contributed (?:to|reporting)|helped with) (?:this|the)\b.{0,40}$|^follow\s.{2,60}\s(?:at|on)\s/iu;
