/** One question with what each answer would change: radio buttons for few answers, a list for many, a field for a number. */

import type { InspectedOption, InspectedQuestion } from "../../addon/panel";
import { askedAs, effects } from "../../text/questions";
import { rowCount } from "../../text/sidebar";
import { questions as words } from "../../text/sidebar-data";
import type { Figures } from "../figures";
import { readRate } from "../options-form";
import { type Say, usePanel, useSay } from "../panel";
import { TextField } from "./text-field";

interface QuestionCardProps {
  readonly question: InspectedQuestion;
  readonly answer: string | null;
  onAnswer(option: string): void;
}

const mostRadios = 4;

export function QuestionCard({ question, answer, onAnswer }: QuestionCardProps) {
  const say = useSay();
  const { figures } = usePanel();
  const { id, code, subject, example, options, rows, currency } = question;
  const { ask, answers } = askedAs(code, subject);
  const about = code === "status" ? [example] : [subject, example].filter((part) => part !== "");
  const text =
    code === "columnGone" || about.length === 0 || options.length === 0
      ? say(ask)
      : `${say(ask)} (${about.join(": ")})`;
  const labelOf = ({ id, label }: InspectedOption) =>
    label ?? (answers[id] ? say(answers[id]) : id);

  if (options.length === 0)
    return (
      <TextField
        id={id}
        label={text}
        value={answer ?? ""}
        hint={say(words.rateHint(example))}
        problem={readRate(answer ?? "") === undefined ? say(words.rateWrong) : null}
        numeric
        onType={onAnswer}
      />
    );
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
            <span>
              {labelOf(option)}
              <small>{effectText(option.effect, currency, figures, say)}</small>
            </span>
          </label>
        ))
      ) : (
        <select
          aria-label={text}
          value={answer ?? unanswered}
          onChange={(event) => onAnswer(event.currentTarget.value)}
        >
          {answer === null && (
            <option value={unanswered} disabled>
              {say(words.notYet)}
            </option>
          )}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {labelOf(option)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

/** No heading reads so. */
const unanswered = "\0";

/** "548 Kunden, 80 % bleiben" */
function effectText(
  { customers, orders, cents, first, last, retention }: InspectedOption["effect"],
  currency: string | null,
  figures: Figures,
  say: Say,
): string {
  return [
    customers !== undefined && say(effects.customers(figures.whole(customers))),
    orders !== undefined && say(effects.orders(figures.whole(orders))),
    retention !== undefined &&
      say(effects.retention(figures.percent({ value: retention, kind: "percent" }))),
    cents !== undefined && figures.money(cents / 100, currency),
    first !== undefined &&
      last !== undefined &&
      `${figures.day(first)}\u2009–\u2009${figures.day(last)}`,
  ]
    .filter((part) => part !== false)
    .join(", ");
}
