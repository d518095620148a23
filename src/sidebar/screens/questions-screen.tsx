/** What the add-on could not tell by itself, each question with the rows that wait for it. */

import { useState } from "preact/hooks";
import type { InspectedQuestion, Inspection } from "../../addon/panel";
import { actions, waiting } from "../../text/sidebar";
import { questions as words } from "../../text/sidebar-data";
import { answersKept, changedMapping, openQuestions, withMapping } from "../mapping";
import { readRate } from "../options-form";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { QuestionCard } from "../parts/question-card";
import { Screen } from "../parts/screen";
import { server } from "../server";

export function QuestionsScreen({ inspection }: { inspection: Inspection }) {
  const say = useSay();
  const { state, ask, go, update } = usePanel();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const { sheetId, questions, choices } = inspection;

  /** An answer can raise a question, so the next step depends on what is found afterwards. */
  function follow(next: Inspection) {
    const known = new Set(questions.map(({ id }) => id));
    const raised = next.questions.some(({ id, chosen }) => chosen === null && !known.has(id));
    if (raised) go({ at: "questions", inspection: next });
    else if (next.refusal) go({ at: "columns", inspection: next });
    else go({ at: "options", inspection: next, cancelled: false });
  }

  function apply() {
    const wrong = Object.keys(answers).find(
      (id) => id.startsWith("rate:") && readRate(answers[id] as string) === undefined,
    );
    if (wrong) return document.getElementById(wrong)?.focus();
    if (Object.keys(answers).length === 0) return follow(inspection);
    const mapping = changedMapping(state, sheetId, answersKept(answers));
    ask({
      area: "SAVE",
      line: waiting.saving,
      send: () => server.saveMapping(sheetId, mapping),
      done(next) {
        update(withMapping(state, sheetId, mapping));
        follow(next);
      },
    });
  }

  const card = (question: InspectedQuestion) => (
    <QuestionCard
      key={question.id}
      question={question}
      answer={answers[question.id] ?? question.chosen}
      onAnswer={(option) => setAnswers({ ...answers, [question.id]: option })}
    />
  );
  return (
    <Screen
      title={say(words.title(openQuestions(questions)))}
      footer={
        <>
          <Button kind="primary" onClick={apply}>
            {say(actions.apply)}
          </Button>
          <p class="hint">{say(words.footnote)}</p>
        </>
      }
    >
      <p class="lead">{say(words.lead)}</p>
      {questions.map(card)}
      {choices.length > 0 && <h2>{say(words.choices)}</h2>}
      {choices.map(card)}
    </Screen>
  );
}
