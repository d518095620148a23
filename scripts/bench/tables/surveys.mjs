// Answers to a survey: recommendation from 0 to 10, now and the year before, satisfaction from 1 to 5, effort from 1 to 7, and a comment.
import { randomNumbers } from "../../../src/core/random.ts";
import { column, text } from "../cells.mjs";
import { normal } from "../draws.mjs";
import { comment } from "./comments.mjs";

export function surveys(rows) {
  const random = randomNumbers(3);
  const answers = (mean, spread, low, high) =>
    column(rows, () => Math.min(high, Math.max(low, Math.round(mean + spread * normal(random)))));
  return {
    recommend: answers(8, 2.2, 0, 10),
    recommendedBefore: answers(7.7, 2.4, 0, 10),
    satisfied: answers(4, 1, 1, 5),
    effort: answers(5, 1.5, 1, 7),
    comments: column(rows, () => text(comment(random))),
  };
}
