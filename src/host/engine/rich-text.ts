/** Text with differently formatted and linked parts in one cell. */
import type { IDocumentData, IStyleBase, IStyleData } from "@univerjs/core";
import type { Area } from "./area";
import type { Book } from "./book";
import { type Content, readArea, styleAt, textContent, writeContent } from "./cells";

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly foregroundColor?: string;
}

/** A part of the text, from `start` up to but not including `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyle;
  readonly link: string | null;
}

export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export const plainText = (text: string): RichText => ({
  text,
  runs: text === "" ? [] : [{ start: 0, end: text.length, style: {}, link: null }],
});

/** Changes a part of a rich text; runs are split at the edges of the part. */
export function changePart(
  rich: RichText,
  start: number,
  end: number,
  change: (run: TextRun) => Partial<Pick<TextRun, "style" | "link">>,
): RichText {
  const runs = rich.runs.flatMap((run) => {
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
    if (from >= to) return [run];
    return [
      { ...run, end: from },
      { ...run, start: from, end: to, ...change(run) },
      { ...run, start: to },
    ].filter((piece) => piece.start < piece.end);
  });
  return { text: rich.text, runs };
}

export function writeRichTexts(
  book: Book,
  area: Area,
  richAt: (row: number, column: number) => RichText | undefined,
): void {
  writeContent(book, area, (i, j) => {
    const rich = richAt(i, j);
    return rich && richContent(rich, styleAt(book, area.sheet, area.row + i, area.column + j));
  });
}

export const richContent = (rich: RichText, cell: IStyleData): Content => ({
  ...textContent(rich.text, true),
  p: documentOf(rich, cell),
  custom: { richText: rich },
});

/** The rich texts of an area; plain text where a cell holds nothing richer, null where no text. */
export const readRichTexts = (book: Book, area: Area): (RichText | null)[][] =>
  readArea(book, area, ({ value, formula, custom }) => {
    const kept = custom?.richText as RichText | undefined;
    if (kept) return kept;
    return typeof value === "string" && formula === "" ? plainText(value) : null;
  });

/** Univer draws the parts as they are, so that each needs what it has from its cell. */
function documentOf(rich: RichText, { ff, fs, cl, bl, it, ul, st }: IStyleData): IDocumentData {
  const font = withoutNulls({ ff, fs, cl, bl, it, ul, st });
  return {
    id: "cell",
    documentStyle: {},
    body: {
      dataStream: `${rich.text}\r\n`,
      textRuns: rich.runs.map(({ start, end, style }) => ({
        st: start,
        ed: end,
        ts: { ...font, ...fontOf(style) },
      })),
      paragraphs: [{ startIndex: rich.text.length }],
      customRanges: rich.runs.flatMap(({ start, end, link }) =>
        link === null
          ? []
          : [
              {
                rangeId: `link-${start}`,
                rangeType: 0,
                startIndex: start,
                endIndex: end - 1,
                properties: { url: link },
              },
            ],
      ),
    },
  };
}

const withoutNulls = (style: Record<string, unknown>): IStyleBase =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value != null));

function fontOf(style: TextStyle): IStyleBase {
  return {
    ...(style.bold !== undefined && { bl: style.bold ? 1 : 0 }),
    ...(style.italic !== undefined && { it: style.italic ? 1 : 0 }),
    ...(style.underline !== undefined && { ul: { s: style.underline ? 1 : 0 } }),
    ...(style.strikethrough !== undefined && { st: { s: style.strikethrough ? 1 : 0 } }),
    ...(style.fontFamily !== undefined && { ff: style.fontFamily }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.foregroundColor !== undefined && { cl: { rgb: style.foregroundColor } }),
  };
}
