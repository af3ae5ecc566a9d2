import { type SegmentIndex, type Version } from "../model/comparison";
import { badgeInvisible } from "../present/invisible";
import { findNotices } from "../present/notices";
import { explainNotice } from "../present/noticeWords";

/** Everything a version holds, segment by segment: what was cut where, what each is called, what is damaged. */
export function SegmentTable({ version }: { readonly version: Version }) {
  const { name, language, segments, notices } = version;
  return (
    <table className="lab-table">
      <caption>
        <b>{name}</b>: language {language}, {segments.length} segments, {notices.length} notices
      </caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Kind</th>
          <th scope="col">¶</th>
          <th scope="col">Pieces</th>
          <th scope="col">Notices</th>
        </tr>
      </thead>
      <tbody>
        {segments.map(({ pieces }, index) => (
          <SegmentLine key={pieces[0]?.start} version={version} index={index} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly version: Version;
  readonly index: SegmentIndex;
}

function SegmentLine({ version, index }: LineProps) {
  const segment = version.segments[index];
  if (segment === undefined) return null;
  return (
    <tr className={segment.kind === "body" ? "" : "lab-furniture"}>
      <th scope="row">{index + 1}</th>
      <td>{segment.kind}</td>
      <td>{segment.paragraph + 1}</td>
      <td dir="auto">
        {segment.pieces.map((piece) => (
          <span key={piece.start} className="lab-piece" title={`${piece.start}–${piece.end}`}>
            {badgeInvisible(version.text, piece).map(({ at, text, badge }) => (
              <span key={at} className={badge === null ? "" : "lab-badge"}>
                {badge ?? text}
              </span>
            ))}
          </span>
        ))}
      </td>
      <td>
        {findNotices(version, segment).map((noticed) => (
          <p key={noticed.index} title={`${noticed.notice.span.start}–${noticed.notice.span.end}`}>
            <b>{noticed.notice.kind}</b> {explainNotice(version, segment, noticed)}
          </p>
        ))}
      </td>
    </tr>
  );
}
