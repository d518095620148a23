/** Reads .xlsx files for the tests: unzips them and looks into their parts, without the library that wrote them. */
import { inflateRawSync } from "node:zlib";

export interface ReadCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** What `<xf>` of the styles part says, with the parts it names. */
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  readonly numberFormat: string;
  /** Text and font of each part of a rich text. */
  readonly runs: readonly { readonly text: string; readonly font: string }[];
}

export interface ReadXlsx {
  readonly parts: ReadonlyMap<string, string>;
  /** Names of the sheets; hidden ones in brackets. */
  readonly sheets: readonly string[];
  part(name: string): string;
  /** The part of a sheet. */
  sheet(name: string): string;
  /** A part that a sheet refers to: its comments, its drawing. */
  related(sheet: string, kind: string): string;
  cell(sheet: string, a1: string): ReadCell;
}

export function readXlsx(bytes: Uint8Array): ReadXlsx {
  const parts = unzip(Buffer.from(bytes));
  const part = (name: string): string => {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`no part ${name}`);
    return text;
  };
  const entries = elements(part("xl/workbook.xml"), "sheet").map((tag) => ({
    name: attribute(tag, "name"),
    id: attribute(tag, "r:id"),
    hidden: attribute(tag, "state") === "hidden",
  }));
  const target = (rels: string, fits: (tag: string) => boolean): string =>
    attribute(elements(part(rels), "Relationship").find(fits) ?? "", "Target").replace(
      /^(\/xl\/|\.\.\/)?/,
      "",
    );
  const pathOf = (sheet: string): string => {
    const id = entries.find(({ name }) => name === sheet)?.id;
    return `xl/${target("xl/_rels/workbook.xml.rels", (tag) => attribute(tag, "Id") === id)}`;
  };
  const strings = elements(parts.get("xl/sharedStrings.xml") ?? "", "si");
  return {
    parts,
    part,
    sheets: entries.map(({ name, hidden }) => (hidden ? `(${name})` : name)),
    sheet: (name) => part(pathOf(name)),
    related(sheet, kind) {
      const rels = pathOf(sheet).replace("worksheets/", "worksheets/_rels/");
      return part(`xl/${target(`${rels}.rels`, (tag) => attribute(tag, "Type").endsWith(kind))}`);
    },
    cell(sheet, a1) {
      const tag = elements(part(pathOf(sheet)), "c").find((one) => attribute(one, "r") === a1);
      return readCell(tag ?? "", strings, part("xl/styles.xml"));
    },
  };
}

/** Every element of a name, from its opening to its closing tag; elements within alike ones are not told apart. */
export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?=[ />])[^>]*?(?:/>|>[^]*?</${name}>)`, "g")) ?? [];

export const attribute = (xml: string, name: string): string =>
  unescaped(new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(xml)?.[1] ?? "");

/** All text of an element. */
export const textOf = (xml: string): string => unescaped(xml.replace(/<[^>]*>/g, ""));

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number(`0x${code}`)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

function readCell(tag: string, strings: readonly string[], styles: string): ReadCell {
  const [formula] = elements(tag, "f");
  const [raw] = elements(tag, "v");
  const shared = attribute(tag, "t") === "s" ? strings[Number(textOf(raw ?? ""))] : undefined;
  const [formats] = elements(styles, "cellXfs");
  const format = elements(formats ?? "", "xf")[Number(attribute(tag, "s"))] ?? "";
  const nth = (list: string, item: string, id: string): string =>
    elements(elements(styles, list)[0] ?? "", item)[Number(attribute(format, id))] ?? "";
  const formatId = attribute(format, "numFmtId");
  const custom = elements(styles, "numFmt").find((one) => attribute(one, "numFmtId") === formatId);
  return {
    value: valueIn(attribute(tag, "t"), raw, shared),
    formula: formula === undefined ? null : textOf(formula),
    font: nth("fonts", "font", "fontId"),
    fill: nth("fills", "fill", "fillId"),
    border: nth("borders", "border", "borderId"),
    alignment: elements(format, "alignment")[0] ?? "",
    numberFormat: custom ? attribute(custom, "formatCode") : formatId,
    runs: elements(shared ?? "", "r").map((run) => ({
      text: textOf(elements(run, "t")[0] ?? ""),
      font: elements(run, "rPr")[0] ?? "",
    })),
  };
}

function valueIn(type: string, raw: string | undefined, shared: string | undefined) {
  if (shared !== undefined) return elements(shared, "t").map(textOf).join("");
  if (raw === undefined) return null;
  if (type === "b") return textOf(raw) === "1";
  return type === "" ? Number(textOf(raw)) : textOf(raw);
}

/** The files of an archive, by the list at its end. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + packed);
    const stored = zip.readUInt16LE(at + 10) === 0;
    files.set(name, (stored ? data : inflateRawSync(data)).toString("utf8"));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
