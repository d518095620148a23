/** What survey comments are about. */

import { surveyTopics } from "../core/survey-topics";
import { columns } from "../text/columns";
import { languageWords } from "../text/words";
import { type Column, numbersColumn, textsColumn } from "./columns";
import { formula } from "./formula";
import { table } from "./results";
import { number, optional, word } from "./scalars";

interface Comments {
  readonly texts: readonly string[];
  /** Where each stands in its range, from 1. */
  rowOf(i: number): number;
}

const commentTexts = textsColumn(
  {
    de: "Spalte mit den Kommentaren, gleich lang; leere sind erlaubt.",
    en: "Column with the comments, just as long; blank ones are allowed.",
  },
  true,
);

const comments: Column<Comments> = {
  ...commentTexts,
  read: (cells, context) => ({ texts: commentTexts.read(cells, context), rowOf: context.rowOf }),
};

const mostRowsListed = 20;

export const SURVEY_TOPICS = formula({
  group: "surveys",
  summary: {
    de: "Worüber unzufriedene Kunden schreiben und zufriedene nicht, und umgekehrt.",
    en: "What unhappy customers write about and happy ones do not, and the reverse.",
  },
  params: {
    scores: numbersColumn(
      { de: "Spalte mit Antworten von 0 bis 10.", en: "Column of answers from 0 to 10." },
      { low: 0, high: 10, whole: true },
    ),
    comments,
    language: optional(
      word(languageWords, {
        de: "Sprache der Kommentare: „Deutsch“ oder „Englisch“; sonst je Kommentar erkannt.",
        en: 'Language of the comments: "German" or "English"; otherwise recognised for each.',
      }),
      null,
    ),
    limit: optional(
      number(
        {
          de: "Nur die ersten so vielen Themen; sonst 20.",
          en: "Only the first so many topics; otherwise 20.",
        },
        { low: 1, whole: true },
      ),
      20,
    ),
  },
  result: {
    de: "Tabelle, das auffälligste Thema zuerst: Nennungen, davon von Detraktoren und Promotoren, z (über 0: von Unzufriedenen), Zeilen des Bereichs.",
    en: "A table, the most striking topic first: mentions, those of detractors and promoters, z (above 0: by the unhappy), rows of the range.",
  },
  example: {
    table: [
      ["Note", "Kommentar"],
      [2, "Lieferung kam zu spät"],
      [3, "Späte Lieferung"],
      [10, "Tolle Qualität"],
      [9, "Die Qualität stimmt"],
    ],
    args: [{ column: "A", withHeadings: true }, { column: "B", withHeadings: true }, "German"],
    gives: [
      ["topic", "mentions", "detractors", "promoters", "log-odds z", "rows"],
      ["Qualität", 2, 0, 2, -1.27101, "4, 5"],
      ["Lieferung", 2, 2, 0, 1.026717, "2, 3"],
      ["spät", 2, 2, 0, 1.026717, "2, 3"],
    ],
  },
  source: "Monroe, Colaresi & Quinn (2008), Political Analysis 16, 372–403",
  notFor: {
    de: "Mit wenigen Kommentaren sagt z wenig; ab ±1,96 ist ein Thema kaum Zufall.",
    en: "With few comments z says little; from ±1.96 on a topic is hardly chance.",
  },
  compute(args, sheet) {
    const topics = surveyTopics(Array.from(args.scores), args.comments.texts, args.language);
    return table(
      [
        columns.topic,
        columns.mentions,
        columns.detractors,
        columns.promoters,
        columns.logOdds,
        columns.rows,
      ],
      topics
        .slice(0, args.limit)
        .map((t) => [
          t.topic,
          t.mentions,
          t.detractors,
          t.promoters,
          t.z,
          listed(t.rows.map((row) => args.comments.rowOf(row))),
        ]),
      sheet,
    );
  },
});

/** "2, 5, 9": a cell holds only so much text. */
function listed(rows: readonly number[]): string {
  const shown = rows.slice(0, mostRowsListed).join(", ");
  return rows.length > mostRowsListed ? `${shown}, …` : shown;
}
