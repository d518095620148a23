/** One question: few answers side by side as radio buttons, many (such as columns) as a list to choose from. */

import type { InspectedQuestion } from "../../addon/panel";
import { rowCount } from "../../text/sidebar";
import { questions as words } from "../../text/sidebar-data";
import { usePanel, useSay } from "../panel";

interface QuestionCardProps {
  readonly question: InspectedQuestion;
  readonly answer: string | null;
  onAnswer(option: string): void;
}

const mostRadios = 4;

export function QuestionCard({ question, answer, onAnswer }: QuestionCardProps) {
  const say = useSay();
  const { figures } = usePanel();
  const { id, text, options, rows } = question;
  return (
    <fieldset class="card">
      <legend>
        {text} <span class="chip">{say(rowCount(rows, figures.whole(rows)))}</span>
      </legend>
      {options.length <= mostRadios ? (
        options.map((option) => (
          <label class="radio" key={option.id}>
            <input
              type="radio"
              name={id}
              checked={option.id === answer}
              onChange={() => onAnswer(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))
      ) : (
        <select
          aria-label={text}
          value={answer ?? ""}
          onChange={(event) => onAnswer(event.currentTarget.value)}
        >
          {answer === null && <option value="">{say(words.notYet)}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
