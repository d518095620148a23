/** Survey answers people keep themselves: customer, date, score, comment. */

import type { Source } from "../source";
import { people } from "./people";

export const plainSurvey: Source = {
  id: "plain",
  title: { de: "Eigene Umfragetabelle", en: "Your own survey table" },
  kind: "survey",
  headings: {
    ...people,
    date: ["date", "answered at", "response date", "datum", "beantwortet am"],
    score: [
      "score",
      "nps",
      "nps score",
      "netpro",
      "csat",
      "ces",
      "rating",
      "stars",
      "bewertung",
      "note",
      "punkte",
      "sterne",
      "zufriedenheit",
    ],
    comment: [
      "comment",
      "feedback",
      "reason",
      "answer",
      "kommentar",
      "anmerkung",
      "grund",
      "begründung",
    ],
    stage: ["stage", "touchpoint", "survey", "phase", "kontaktpunkt", "umfrage"],
  },
  also: [],
  needs: [["score"]],
};
