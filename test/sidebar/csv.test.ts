import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { importBlocks, parseCsv, parseCsvInSteps } from "../../src/sidebar/csv";
import { csvRefusals } from "../../src/text/sidebar-failures";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array) => parseCsv(bytes).rows;
const refusalOf = (bytes: Uint8Array) => parseCsv(bytes).refusal;
const bytesOf = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === "number" ? [value] : [...value].map((char) => char.charCodeAt(0)),
    ),
  );

describe("encodings", () => {
  const table = [
    ["Kunde", "Stadt"],
    ["Müßig & Söhne", "Köln"],
  ];

  it("reads UTF-8 with and without byte order mark", () => {
    expect(rowsOf(utf8("Kunde,Stadt\nMüßig & Söhne,Köln"))).toEqual(table);
    expect(rowsOf(utf8("\uFEFFKunde,Stadt\nMüßig & Söhne,Köln"))).toEqual(table);
  });

  it("reads Windows-1252 where the bytes are no UTF-8: ü FC, ß DF, ö F6, € 80", () => {
    const bytes = bytesOf("Kunde,Stadt\nM", 0xfc, 0xdf, "ig & S", 0xf6, "hne,K", 0xf6, "ln");
    expect(rowsOf(bytes)).toEqual(table);
    expect(rowsOf(bytesOf("5 ", 0x80, ",", 0x84, "Ja", 0x93, ",", 0x9f, 0x9e))).toEqual([
      ["5 €", "„Ja“", "Ÿž"],
    ]);
  });

  it("reads UTF-16 without a mark, too", () => {
    const bytes = new Uint8Array(Buffer.from("Kunde;Betrag\nJürgen;1,50", "utf16le"));
    expect(rowsOf(bytes)).toEqual([
      ["Kunde", "Betrag"],
      ["Jürgen", "1,50"],
    ]);
  });

  it("reads UTF-16 where a mark says so, as Excel's Unicode text has it", () => {
    const little = bytesOf(0xff, 0xfe, "a", 0, "\t", 0, 0xfc, 0);
    const big = bytesOf(0xfe, 0xff, 0, "a", 0, "\t", 0, 0xfc);
    expect(rowsOf(little)).toEqual([["a", "ü"]]);
    expect(rowsOf(big)).toEqual([["a", "ü"]]);
  });
});

describe("delimiters", () => {
  it("tells comma, semicolon and tab apart", () => {
    for (const delimiter of [",", ";", "\t"]) {
      const text = ["Kunde", "Datum", "Betrag"].join(delimiter);
      expect(rowsOf(utf8(`${text}\n${text}\n`))).toHaveLength(2);
      expect(rowsOf(utf8(text))?.[0]).toEqual(["Kunde", "Datum", "Betrag"]);
    }
  });

  it("does not take decimal commas or commas in addresses for delimiters", () => {
    const amounts = "Datum;Betrag\n01.02.2026;1,50\n02.02.2026;2,75\n03.02.2026;9,00\n";
    expect(rowsOf(utf8(amounts))?.[1]).toEqual(["01.02.2026", "1,50"]);
    const addresses = "Kunde;Ort;Betrag\nA;Weg 1, Ulm;1,50\nB;Weg 2, Ulm;2,75\n";
    expect(rowsOf(utf8(addresses))?.[2]).toEqual(["B", "Weg 2, Ulm", "2,75"]);
  });

  it("does not take semicolons in texts for delimiters", () => {
    const text = "id,note,amount\n1,red; large,3.50\n2,blue; small,4.00\n";
    expect(rowsOf(utf8(text))?.[1]).toEqual(["1", "red; large", "3.50"]);
  });

  it("finds it below lines that stand above the table", () => {
    const preamble = "Alle Beträge in EUR, sofern nicht anders angegeben\n".repeat(3);
    const text = `${preamble}Datum;Typ;Summe\n01.02.2026;Bestellung;1,50\n02.02.2026;Bestellung;2,50`;
    expect(rowsOf(utf8(text))?.at(-1)).toEqual(["02.02.2026", "Bestellung", "2,50"]);
  });

  it("asks the quotation marks where the columns alone would mislead", () => {
    expect(rowsOf(utf8('"id";"note"\n"";",,,"'))).toEqual([
      ["id", "note"],
      ["", ",,,"],
    ]);
  });

  it("is the one a first line tells Excel, which is no row", () => {
    expect(rowsOf(utf8("sep=;\r\nKunde;Betrag\r\nA, B;1,50\r\n"))).toEqual([
      ["Kunde", "Betrag"],
      ["A, B", "1,50"],
    ]);
    expect(rowsOf(utf8('\ufeff"sep=|"\na|b;c;d\n1|2;3;4'))?.[1]).toEqual(["1", "2;3;4"]);
    expect(refusalOf(utf8('sep=,\na,b\n1,"open'))?.en).toContain("begins in line 3 ");
  });

  it("leaves a single column in one piece", () => {
    expect(rowsOf(utf8("email\na@example.org\nb@example.org\n"))).toEqual([
      ["email"],
      ["a@example.org"],
      ["b@example.org"],
    ]);
  });
});

describe("cells", () => {
  it("strips nothing: spaces, leading zeros, blank rows and what looks like a formula stay", () => {
    expect(rowsOf(utf8('id,name\n007," A "\n\n=1+1,-\n'))).toEqual([
      ["id", "name"],
      ["007", " A "],
      [""],
      ["=1+1", "-"],
    ]);
  });

  it("are texts where a program made Excel keep them so", () => {
    expect(rowsOf(utf8('PLZ;Nr\n="01067";"=""007"""\n="1"&"2";=""\n'))).toEqual([
      ["PLZ", "Nr"],
      ["01067", "007"],
      ['="1"&"2"', ""],
    ]);
  });

  it("are found in lines that stand in quotation marks as a whole", () => {
    const text = '"Kunde,Datum,""Betrag"""\n"Anna,2025-01-13,""1,50"""\n"Ben,2025-01-14,2"\n';
    expect(rowsOf(utf8(text))).toEqual([
      ["Kunde", "Datum", "Betrag"],
      ["Anna", "2025-01-13", "1,50"],
      ["Ben", "2025-01-14", "2"],
    ]);
    const notes = '"Bemerkung, kurz"\n"gut, schnell, nett"\n';
    expect(rowsOf(utf8(notes))).toEqual([["Bemerkung, kurz"], ["gut, schnell, nett"]]);
  });

  it("keeps delimiters, quotes and line breaks inside quotes, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["a,b", '"x, ""y""","1', '2"', "3,4", ""].join(end);
      expect(rowsOf(utf8(text))).toEqual([
        ["a", "b"],
        ['x, "y"', "1\n2"],
        ["3", "4"],
      ]);
    }
  });

  it("reads mixed line ends", () => {
    expect(rowsOf(utf8("a,b\r\n1,2\n3,4\r5,6"))).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  it("gives back what another program wrote", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "ü", '"', ",", ";", "\t", "\n", " ", "1"),
    });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const all = [rows[0]?.map((_, i) => `h${i}`) ?? ["h0", "h1"], ...rows];
        const written = Papa.unparse(all, { delimiter, quotes: true, newline: "\n" });
        expect(rowsOf(utf8(written))).toEqual(all);
      }),
    );
  });
});

describe("files that are no table of text", () => {
  it("refuses an empty file", () => {
    expect(refusalOf(utf8(""))).toBe(csvRefusals.empty);
    expect(refusalOf(utf8("\uFEFF \r\n\r\n"))).toBe(csvRefusals.empty);
  });

  it("names archives, web pages and data files for what they are", () => {
    const zipOf = (name: string) =>
      bytesOf("PK", 3, 4, ...Array<number>(22).fill(0), name.length, 0, 0, 0, name, 0, 1);
    expect(refusalOf(zipOf("orders_export_1.csv"))).toBe(csvRefusals.archive);
    expect(refusalOf(zipOf("[Content_Types].xml"))).toBe(csvRefusals.workbook);
    expect(refusalOf(bytesOf(0x1f, 0x8b, 8, 0))).toBe(csvRefusals.archive);
    const html = csvRefusals.markup("HTML");
    expect(refusalOf(utf8("\ufeff\n<!DOCTYPE html><html><body>Log in</body></html>"))).toEqual(
      html,
    );
    expect(refusalOf(utf8("<table border=1><tr><td>Datum</td></tr></table>"))).toEqual(html);
    const xml = csvRefusals.markup("XML");
    expect(refusalOf(utf8('<?xml version="1.0"?>\n<orders/>'))).toEqual(xml);
    for (const text of ['{"orders": []}', '[{"id": 1}]', "[]", '[\n  "a"\n]', "{}"])
      expect(refusalOf(utf8(text))).toBe(csvRefusals.json);
  });

  it("takes a heading in brackets for what it is", () => {
    expect(rowsOf(utf8("[Kunde],<Datum>\nA,2025-01-13"))?.[0]).toEqual(["[Kunde]", "<Datum>"]);
  });

  it("names workbooks and PDF by their first bytes, and refuses any other binary", () => {
    expect(refusalOf(bytesOf("PK", 3, 4, 20, 0))).toBe(csvRefusals.workbook);
    expect(refusalOf(bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe(csvRefusals.workbook);
    expect(refusalOf(bytesOf("%PDF-1.7\n"))).toBe(csvRefusals.pdf);
    expect(refusalOf(bytesOf(0x89, "PNG", 13, 10, 26, 10, 0, 0))).toBe(csvRefusals.binary);
  });

  it("refuses a quotation mark that never ends, and says where it begins", () => {
    const refusal = refusalOf(utf8('a,b\n1,"x\ny"\n2,"open\n3,4\n5,6\n'));
    expect(refusal?.en).toContain("begins in line 4 ");
    expect(refusal?.de).toContain("In Zeile 4 ");
  });

  it("counts cells as the sheet would: rows times the widest row", () => {
    const wide = ",".repeat(9_999);
    expect(rowsOf(utf8(`${wide}${"\n1".repeat(999)}`))).toHaveLength(1000);
    expect(refusalOf(utf8(`${wide}${"\n1".repeat(1000)}`))).toBe(csvRefusals.tooManyCells);
  });
});

describe("blocks for import", () => {
  it("hold at most 5,000 rows and about a megabyte, in order, nothing lost", () => {
    const narrow = Array.from({ length: 12_001 }, (_, i) => [String(i)]);
    expect([...importBlocks(narrow)].map((block) => block.length)).toEqual([5000, 5000, 2001]);
    const wide = Array.from({ length: 30 }, (_, i) => [String(i), "x".repeat(99_000)]);
    const blocks = [...importBlocks(wide)];
    expect(blocks.map((block) => block.length)).toEqual([10, 10, 10]);
    expect(blocks.flat()).toEqual(wide);
  });

  it("end with a row that holds something, so that blank rows keep their place", () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => [i >= 4990 && i < 5020 ? "" : String(i)]);
    const blocks = [...importBlocks(rows)];
    expect(blocks.map((block) => block.length)).toEqual([4990, 5000, 2010]);
    expect(blocks.flat()).toEqual(rows);
    const blank = Array.from({ length: 5001 }, () => [""]);
    expect([...importBlocks(blank)].map((block) => block.length)).toEqual([5000, 1]);
  });

  it("let a row pass alone that is larger than a block", () => {
    const rows = [["a"], ["x".repeat(1_500_000)], ["b"]];
    expect([...importBlocks(rows)].map((block) => block.length)).toEqual([1, 1, 1]);
    expect([...importBlocks([])]).toEqual([]);
  });
});

describe("in steps", () => {
  const many = (rows: number) =>
    Array.from({ length: rows }, (_, i) => `k${i};"eins\nzwei; drei";${i},50`).join("\n");

  it("a file gives what it gives at once, with pauses in between", async () => {
    const bytes = new TextEncoder().encode(many(4500));
    let pauses = 0;
    const csv = await parseCsvInSteps(bytes, async () => {
      pauses++;
    });
    expect(csv).toEqual(parseCsv(bytes));
    expect(csv.rows).toHaveLength(4500);
    expect(csv.rows?.[4499]).toEqual(["k4499", "eins\nzwei; drei", "4499,50"]);
    expect(pauses).toBe(5); // before the line ends, before the rows, and for each of three steps
  });

  it("an open quotation mark is named with its line, wherever it is", async () => {
    const bytes = new TextEncoder().encode(`${many(3000)}\n"offen;1;2`);
    const { refusal } = await parseCsvInSteps(bytes, async () => {});
    expect(refusal?.de).toContain("6001"); // each row before has two lines
  });
});
