/** From a digest to a letter: figures become text, in the language of the report. */

import { civilDate, type Day } from "../../core/day";
import type { ClearChange, Digest } from "../../report/digest";
import type { ActionRow, Card, Figure, Verdict } from "../../report/report";
import { subjects, digestWords as words } from "../../text/digest";
import { dayName, periodNouns } from "../../text/periods";
import type { Locale, Text } from "../../text/text";
import {
  amountText,
  comparisonText,
  intervalText,
  moneyRange,
  percentText,
  type Shown,
  shownIn,
  signed,
  verdictText,
} from "../dashboard/figures";
import { barSegments, scaleStart } from "../dashboard/interval-bar";
import type { Letter, LetterRow, LetterSection, Tone } from "./letter";

interface Envelope {
  /** When it is sent, on the file's clock. */
  readonly today: Day;
  /** Of the dashboard. */
  readonly url: string;
}

/** All that is clear, or one line where nothing of it is new. */
export function digestLetter(digest: Digest, envelope: Envelope): Letter {
  return digest.material ? fullLetter(digest, envelope) : oneLine(digest, envelope);
}

function fullLetter(digest: Digest, { today, url }: Envelope): Letter {
  const { report, retention, signal } = digest;
  const shown = shownIn(report);
  const say = (text: Text) => text[report.locale];
  const sections: LetterSection[] = [
    {
      title: say(words.changed),
      rows: digest.changes.map((change) => changeRow(change, shown)),
      lines: [
        ...(signal === "" ? [] : [say(words.signal[signal])]),
        ...(digest.unclear.length === 0
          ? []
          : [say(words.unclear(digest.unclear.map(({ label }) => label).join("; ")))]),
      ],
    },
    {
      title: report.actions?.title ?? "",
      rows: digest.lists.map((list) => listRow(list, shown)),
      lines: [],
    },
  ];
  return {
    locale: report.locale,
    subject: say(subjectOf(digest)),
    head: say(words.head(dayText(today))),
    sentence: report.headline,
    figure: retention && figureOf(retention, digest, shown),
    sections: sections.filter(({ rows, lines }) => rows.length + lines.length > 0),
    link: { text: say(words.open), url },
    foot: footOf(digest),
  };
}

function oneLine(digest: Digest, { url }: Envelope): Letter {
  const { report, retention } = digest;
  const shown = shownIn(report);
  const say = (text: Text) => text[report.locale];
  const rate =
    retention && `${valueText(retention.figure, shown)} ${intervalText(retention, shown)}`;
  return {
    locale: report.locale,
    subject: say(subjects.nothing),
    head: "",
    sentence: say(words.nothing) + (rate ? ` ${retention.label} ${rate}.` : ""),
    figure: null,
    sections: [],
    link: { text: say(words.open), url },
    foot: footOf(digest),
  };
}

/** The refresh has failed: why, and that nothing is lost. */
export function failureLetter(locale: Locale, why: Text, link: Letter["link"]): Letter {
  return {
    locale,
    subject: subjects.failed[locale],
    head: "",
    sentence: `${why[locale]} ${words.kept[locale]}`,
    figure: null,
    sections: [],
    link,
    foot: [words.why[locale]],
  };
}

/** Only what is new is worth a subject; no figures, for they would stand on locked telephones. */
function subjectOf({ changes, report }: Digest): Text {
  const change = changes.find(({ card, news }) => card.id === "retention" && news);
  const verdict = change?.comparison.verdict;
  if (!change || (verdict !== "better" && verdict !== "worse")) return subjects.other;
  const toYear = change.card.comparisons.indexOf(change.comparison) > 0 || report.period === "year";
  return toYear
    ? subjects.year[verdict]
    : subjects.previous[verdict](periodNouns[report.period as "month" | "quarter"].inPrevious);
}

function figureOf(card: Card, { report }: Digest, shown: Shown): NonNullable<Letter["figure"]> {
  const { interval, goalValue } = card;
  const scale = interval && scaleStart(interval, goalValue);
  const caption = `${card.label}, ${report.title.period}.`;
  return {
    value: valueText(card.figure, shown),
    interval: intervalText(card, shown),
    bar: interval && scale !== null ? barSegments(interval, goalValue, scale) : [],
    caption: goalValue === null ? caption : `${caption} ${card.goal.replace("◆ ", "")}.`,
  };
}

const tones: Partial<Record<Verdict, Tone>> = { better: "good", worse: "warn" };

function changeRow({ card, comparison }: ClearChange, shown: Shown): LetterRow {
  return {
    label: card.label,
    detail: comparisonText(comparison, shown),
    value: valueText(card.figure, shown),
    mark: verdictText(comparison, shown.locale),
    tone: (comparison.verdict && tones[comparison.verdict]) ?? "plain",
  };
}

function listRow({ label, customers, worth }: ActionRow, shown: Shown): LetterRow {
  const count = valueText({ value: customers, kind: "count" }, shown);
  return {
    label,
    detail: worth ? moneyRange(worth.low, worth.high, shown) : "",
    value: words.customers(count)[shown.locale],
    mark: worth ? valueText({ value: worth.value, kind: "money" }, shown) : "",
    tone: "plain",
  };
}

/** As it stands on a card. */
function valueText(figure: Figure | null, shown: Shown): string {
  if (!figure) return "";
  switch (figure.kind) {
    case "percent":
      return percentText(figure.value, shown.locale);
    case "change":
    case "score":
      return signed(figure, shown);
    case "money":
      return amountText({ ...figure, kind: "moneyChange" }, shown);
    case "days":
    case "hours":
    case "minutes":
      return words[figure.kind](amountText(figure, shown))[shown.locale];
    default:
      return amountText(figure, shown);
  }
}

function footOf({ report }: Digest): readonly string[] {
  const { shop, lastDay, sample } = report.title;
  const data = words.data(shop, dayText(lastDay))[report.locale];
  const mark = sample ? ` · ${words.sample[report.locale]}` : "";
  return [data + mark, words.why[report.locale]];
}

const dayText = (day: Day): Text => dayName(civilDate(day));
