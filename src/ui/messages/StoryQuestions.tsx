import type { StoryQuestion } from "../../load/origin";
import { VisibleText } from "../sources/VisibleText";

interface Props {
  readonly question: StoryQuestion | undefined;
  readonly onChoose: (story: number) => void;
  readonly onDismiss: () => void;
}

/** Asks which story of a file is meant; what stands on the side stays until that is said. */
export function StoryQuestions({ question, onChoose, onDismiss }: Props) {
  if (question === undefined) return null;
  const { file, titles } = question;
  return (
    <div role="alert" className="message message-question">
      <div className="question">
        <p>
          <b>
            “<VisibleText text={file.name} />” holds {titles.length} stories.
          </b>{" "}
          Which one do you want to compare?
        </p>
        <ul className="question-list">
          {titles.map((title, index) => (
            <li key={index}>
              <button
                type="button"
                className="quiet question-story"
                onClick={() => onChoose(index)}
              >
                <VisibleText text={title === "" ? `Story ${index + 1}` : title} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="quiet" aria-label="Dismiss" onClick={onDismiss}>
        ✕
      </button>
    </div>
  );
}
