/**
 * A letter as HTML, as mail programs take it: tables, styles at each element, no pictures, nothing from outside.
 * Every value is escaped here, whatever it may hold.
 */

import { colors } from "../dashboard/tokens";
import type { Letter, LetterRow, Tone } from "./letter";

const { ink, ink2, ink3, line, track, accent, good, warn } = colors;
const font = "font-family:'Google Sans',Roboto,'Segoe UI',Arial,sans-serif";

/** For programs with a dark mode; without it nothing depends on a background. */
const dark = [
  ["bg", "background:#15191f"],
  ["ink", "color:#e8ecf1"],
  ["ink2", "color:#a9b4c2"],
  ["line", "border-color:#39424e"],
  ["good", "color:#6fd0bd"],
  ["warn", "color:#f0a868"],
  ["accent", "color:#a9c1f0"],
  ["button", "background:#a9c1f0!important;color:#0e1830"],
  ["track", "background:#39424e"],
  ["fill", "background:#a9c1f0"],
]
  .map(([name, style]) => `.${name}{${style}!important}`)
  .join("");

const style =
  ":root{color-scheme:light dark;supported-color-schemes:light dark}" +
  `@media(prefers-color-scheme:dark){${dark}}` +
  "@media(max-width:480px){.pad{padding-left:18px!important;padding-right:18px!important}}";

const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

export function htmlOf(letter: Letter): string {
  const { locale, subject, head, sentence, figure, sections, link, foot } = letter;
  const oneLine = head === "";
  const rows = [
    head &&
      row("ink2", `font-size:13px;line-height:18px;color:${ink2};padding-bottom:14px`, text(head)),
    oneLine
      ? row("ink", "font-size:16px;line-height:25px", `${text(sentence)} ${anchor(link)}`)
      : row("ink", "font-size:22px;line-height:29px", text(sentence)),
    figure && figureRows(figure),
    ...sections.map(({ title, rows, lines }) =>
      [
        row("ink", "font-size:16px;line-height:22px;font-weight:700;padding-top:26px", text(title)),
        row("ink", "", `<table width="100%" ${table}>${rows.map(rowOf).join("")}</table>`),
        ...lines.map((one) => row("ink2", `${small};padding-top:8px`, text(one))),
      ].join(""),
    ),
    oneLine ? "" : row("ink", "padding-top:24px", button(link)),
    ...foot.map((one, i) =>
      row(
        "ink2",
        `font-size:12px;line-height:18px;color:${ink3};padding-top:${i ? 0 : 22}px`,
        text(one),
      ),
    ),
  ];
  return (
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
    `<title>${text(subject)}</title><style>${style}</style></head>` +
    `<body class="bg" style="margin:0;padding:0;background:#fff"><table width="100%" ${table} class="bg">` +
    `<tr><td align="center" style="padding:24px 0"><table width="100%" ${table} style="max-width:600px;table-layout:fixed">` +
    `${rows.filter(Boolean).join("")}</table></td></tr></table></body></html>`
  );
}

const small = `font-size:13px;line-height:19px;color:${ink2}`;

const row = (name: string, css: string, html: string): string =>
  `<tr><td class="pad ${name}" align="left" style="padding:0 24px;overflow-wrap:anywhere;${font};color:${ink};${css}">${html}</td></tr>`;

function figureRows({ value, interval, bar, caption }: NonNullable<Letter["figure"]>): string {
  const large = `<span style="font-size:44px;line-height:56px">${text(value)}</span>`;
  const beside = `<span class="ink2" style="font-size:17px;color:${ink2}">${text(interval)}</span>`;
  return [
    row("ink", "padding-top:12px", `${large} ${beside}`),
    row("ink", "padding-top:2px;padding-bottom:6px", barOf(bar)),
    row("ink2", small, text(caption)),
  ].join("");
}

/** The same segments as on the sheet. */
function barOf(segments: readonly number[]): string {
  const cells = segments.map((share, i) => {
    const [name, color] = i % 2 === 0 ? ["track", track] : ["fill", accent];
    const width = `width="${(share * 100).toFixed(1)}%"`;
    return share > 0
      ? `<td class="${name}" ${width} style="height:10px;font-size:0;background:${color}"></td>`
      : "";
  });
  return `<table width="100%" ${table} style="table-layout:fixed"><tr>${cells.join("")}</tr></table>`;
}

const tones: Readonly<Record<Tone, readonly [name: string, color: string]>> = {
  good: ["good", good],
  warn: ["warn", warn],
  plain: ["ink2", ink2],
};

function rowOf({ label, detail, value, mark, tone }: LetterRow): string {
  const cell = (name: string, css: string, html: string) =>
    `<td class="line ${name}" style="${font};padding:9px 0;border-bottom:1px solid ${line};font-size:14px;line-height:20px;color:${ink};${css}">${html}</td>`;
  const [name, color] = tones[tone];
  const below =
    detail && `<br><span class="ink2" style="font-size:12px;color:${ink2}">${text(detail)}</span>`;
  const right = "text-align:right;padding-left:10px";
  return `<tr>${cell("ink", "", text(label) + below)}${cell("ink", `${right};white-space:nowrap`, text(value))}${cell(name, `${right};font-weight:700;color:${color}`, text(mark))}</tr>`;
}

const anchor = (link: Letter["link"]): string =>
  `<a class="accent" href="${text(link.url)}" style="color:${accent}">${text(link.text)}</a>`;

const button = (link: Letter["link"]): string =>
  `<a class="button" href="${text(link.url)}" style="display:inline-block;padding:11px 20px;border-radius:8px;background:${accent};color:#fff;font-size:14px;line-height:18px;font-weight:700;text-decoration:none">${text(link.text)}</a>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Between tags and in quoted attributes alike. */
const text = (value: string): string => value.replace(/[&<>"']/g, (one) => entities[one] as string);
