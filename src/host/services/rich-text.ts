/** Rich text values and their builders, and text styles. */
import {
  changePart,
  plainText,
  type RichText,
  type TextRun,
  type TextStyle,
} from "../engine/rich-text";
import { ScriptError } from "../failures";
import { KIND, type Members, type Target } from "./script";
import { on } from "./strict";

export interface RichTextTarget extends Target {
  readonly rich: RichText;
}

interface RichTextBuilder extends Target {
  rich: RichText;
}

interface TextStyleTarget extends Target {
  style: TextStyle;
}

export const richTextTarget = (rich: RichText): RichTextTarget => ({
  [KIND]: "RichTextValue",
  rich,
});
export const richTextBuilder = (rich: RichText = plainText("")): RichTextBuilder => ({
  [KIND]: "RichTextValueBuilder",
  rich,
});
export const textStyleBuilder = (style: TextStyle = {}): TextStyleTarget => ({
  [KIND]: "TextStyleBuilder",
  style,
});
const textStyleTarget = (style: TextStyle): TextStyleTarget => ({ [KIND]: "TextStyle", style });

/** What all runs agree on, else null. */
const common = <T>(runs: readonly TextRun[], of: (run: TextRun) => T): T | null => {
  const [first, ...others] = runs.map(of);
  return first !== undefined && others.every((one) => one === first) ? first : null;
};

export const richTextMembers = (): Members<RichTextTarget> => ({
  getText: on("", ({ rich }) => rich.text),
  getLinkUrl: on("", ({ rich }) => common(rich.runs, ({ link }) => link)),
  getTextStyle: on("", ({ rich }) => textStyleTarget(rich.runs[0]?.style ?? {})),
  getStartIndex: on("", ({ rich }) => rich.runs[0]?.start ?? 0),
  getEndIndex: on("", ({ rich }) => rich.runs.at(-1)?.end ?? 0),
  getRuns: on("", ({ rich }) =>
    rich.runs.map((run) =>
      richTextTarget({ text: rich.text.slice(run.start, run.end), runs: [run] }),
    ),
  ),
  copy: on("", ({ rich }) => richTextBuilder(rich)),
});

export const richTextBuilderMembers = (): Members<RichTextBuilder> => {
  const change = (
    builder: RichTextBuilder,
    start: number,
    end: number,
    to: (run: TextRun) => Partial<TextRun>,
  ) => {
    if (start < 0 || end > builder.rich.text.length || start >= end)
      throw new ScriptError("The start and end offsets must lie within the text.");
    builder.rich = changePart(builder.rich, start, end, to);
    return builder;
  };
  return {
    setText: on("string", (builder, text: string) => {
      builder.rich = plainText(text);
      return builder;
    }),
    setTextStyle: on(
      "TextStyle/null | int int TextStyle/null",
      (builder, first?: number | TextStyleTarget, end?: number, style?: TextStyleTarget) => {
        const wanted = typeof first === "number" ? style : first;
        return change(builder, ...part(builder, first, end), (run) => ({
          style: wanted ? { ...run.style, ...wanted.style } : {},
        }));
      },
    ),
    setLinkUrl: on(
      "string/null | int int string/null",
      (builder, first?: number | string, end?: number, link?: string) => {
        const wanted = typeof first === "number" ? link : first;
        return change(builder, ...part(builder, first, end), () => ({ link: wanted ?? null }));
      },
    ),
    build: on("", ({ rich }) => richTextTarget(rich)),
  };
};

/** From where to where a setter reaches: the part it names, or the whole text. */
const part = (builder: RichTextBuilder, first: unknown, end = 0): [number, number] =>
  typeof first === "number" ? [first, end] : [0, builder.rich.text.length];

export const textStyleMembers = (): Members<TextStyleTarget> => ({
  isBold: on("", ({ style }) => style.bold ?? null),
  isItalic: on("", ({ style }) => style.italic ?? null),
  isUnderline: on("", ({ style }) => style.underline ?? null),
  isStrikethrough: on("", ({ style }) => style.strikethrough ?? null),
  getFontFamily: on("", ({ style }) => style.fontFamily ?? null),
  getFontSize: on("", ({ style }) => style.fontSize ?? null),
  getForegroundColor: on("", ({ style }) => style.foregroundColor ?? null),
  copy: on("", ({ style }) => textStyleBuilder(style)),
});

export const textStyleBuilderMembers = (): Members<TextStyleTarget> => {
  const set = <K extends keyof TextStyle>(type: string, name: K) =>
    on<TextStyleTarget>(type, (builder, value: TextStyle[K]) => {
      builder.style = { ...builder.style, [name]: value };
      return builder;
    });
  return {
    setBold: set("boolean", "bold"),
    setItalic: set("boolean", "italic"),
    setUnderline: set("boolean", "underline"),
    setStrikethrough: set("boolean", "strikethrough"),
    setFontFamily: set("string", "fontFamily"),
    setFontSize: set("int", "fontSize"),
    setForegroundColor: set("string", "foregroundColor"),
    build: on("", ({ style }) => textStyleTarget(style)),
  };
};
