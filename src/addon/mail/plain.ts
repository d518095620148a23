/** A letter without any form, for mail programs that show none. */

import type { Letter, LetterRow, LetterSection } from "./letter";

export function plainOf(letter: Letter): string {
  const { head, sentence, figure, sections, link, foot } = letter;
  const parts = [
    head,
    sentence,
    figure && `${figure.value} ${figure.interval}\n${figure.caption}`,
    ...sections.map(sectionOf),
    `${link.text}: ${link.url}`,
    foot.join("\n"),
  ];
  return parts.filter(Boolean).join("\n\n");
}

const sectionOf = ({ title, rows, lines }: LetterSection): string =>
  [title, ...rows.map(rowOf), ...lines].join("\n");

const rowOf = ({ label, detail, value, mark }: LetterRow): string =>
  `- ${label}: ${[value, mark, detail].filter((part) => part !== "").join(", ")}`;
