import { describe, expect, it } from "vitest";
import { call, column, english, german, sentence } from "./sheet";

const who = column("Kunde", "a", "b", "a");
const when = column("Datum", "2025-01-10", "2025-01-20", "2025-02-05");
const rate = (customers: unknown, dates: unknown, sheet = english) =>
  call("REPEAT_PURCHASE_RATE", [customers as never, dates as never], sheet);

describe("columns", () => {
  it("are taken with and without headings", () => {
    expect(rate(who, when)).toBe(0.5);
    expect(rate(who.slice(1), when.slice(1))).toBe(0.5);
  });

  it("may be open: blank rows below, between and above are skipped", () => {
    const blank = column("", null, "  ");
    expect(rate([...who, ...blank], [...when, ...blank])).toBe(0.5);
    expect(
      rate(
        [...who.slice(0, 2), [""], ...who.slice(2)],
        [...when.slice(0, 2), [""], ...when.slice(2)],
      ),
    ).toBe(0.5);
    expect(rate([...who, [""]], when)).toBe(0.5); // one range a row longer than the other
  });

  it("may be a single cell, a row or a flat array", () => {
    expect(rate("a", "2025-01-10")).toBe(0);
    expect(rate([["a", "a"]], [["2025-01-10", "2025-01-11"]])).toBe(1);
    expect(rate(["a", "a"], ["2025-01-10", "2025-01-11"])).toBe(1);
  });

  it("are one column each", () => {
    expect(
      sentence("REPEAT_PURCHASE_RATE", [
        [
          ["a", "b"],
          ["c", "d"],
        ],
        when,
      ]),
    ).toBe("„customers“: hier gehört eine einzelne Spalte hin; 2 Zeilen betroffen.");
  });

  it("never slip: a value missing on one side is an error that names the row", () => {
    expect(
      sentence("REPEAT_PURCHASE_RATE", [who, column("Datum", "2025-01-10", "", "2025-02-05")]),
    ).toBe("„dates“, Zeile 3 des Bereichs: hier fehlt ein Wert.");
    expect(sentence("REPEAT_PURCHASE_RATE", [column("Kunde", "", "b", ""), when], english)).toBe(
      "“customers”, row 2 of the range: a value is missing here; 2 rows affected.",
    );
    expect(sentence("REPEAT_PURCHASE_RATE", [who, undefined])).toBe(
      "„dates“, Zeile 1 des Bereichs: hier fehlt ein Wert; 4 Zeilen betroffen.",
    );
  });

  it("name the first bad row of all columns, and count the rows, not the cells", () => {
    const amounts = column("Betrag", 10, "viel", "#N/A");
    const dates = column("Datum", "2025-01-10", "2025-01-20", "gestern");
    expect(sentence("RFM_SCORES", [who, dates, amounts])).toBe(
      "„amounts“, Zeile 3 des Bereichs („viel“): keine Zahl; 2 Zeilen betroffen.",
    );
    expect(sentence("RFM_SCORES", [who, dates, amounts], english)).toBe(
      "“amounts”, row 3 of the range (“viel”): not a number; 2 rows affected.",
    );
  });

  it("hold something", () => {
    expect(sentence("REPEAT_PURCHASE_RATE", [column("", ""), column("", "")])).toBe(
      "„dates“ enthält nichts, was zählt; bitte Bereich und Zeitraum prüfen.",
    );
  });
});

describe("headings", () => {
  const isHeading = (first: string) => {
    const dates = column(first, "2025-01-20", "2025-01-21");
    try {
      return rate(column("Kunde", "a", "b"), dates) === 0;
    } catch {
      return false;
    }
  };

  it("are words where a number or a day belongs", () => {
    expect(["Datum", "order_date", "Created at (UTC)", "2. Datum", "Q1"].map(isHeading)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it("are no slips of the pen", () => {
    expect(["32.13.2024", "2025-02-30", "#REF!", "12:30"].map(isHeading)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("are not looked for where the other columns hold values", () => {
    expect(
      sentence("RFM_SCORES", [column("a", "b"), column("unbekannt", "2025-01-20"), column(5, 10)]),
    ).toBe(
      "„dates“, Zeile 1 des Bereichs („unbekannt“): kein lesbares Datum; bitte als 2025-12-31 oder 31.12.2025 schreiben.",
    );
  });

  it("of products are known by name", () => {
    const table = (items: string[]) =>
      call("CONTACT_RATE", [column(...items), column("Artikel", "Lampe")]);
    expect(table(["Produkt", "Lampe"])).toEqual(table(["Lampe"]));
  });

  it("may stand one row above the columns without", () => {
    const churned = column(1, 1, 0, 0);
    const plan = column("Tarif", "klein", "klein", "groß", "groß");
    const both = call("CHURN_DRIVERS", [column("gegangen", 1, 1, 0, 0), plan, 1]);
    expect(call("CHURN_DRIVERS", [churned, plan, 1])).toEqual(both);
    expect(call("CHURN_DRIVERS", [[...churned, [""], [""]], [...plan, [""]], 1])).toEqual(both);
    expect(sentence("CHURN_DRIVERS", [churned, plan.slice(1), 1])).toBe(
      "„attributes“, Zeile 1 des Bereichs („klein“): die erste Zeile muss Überschriften enthalten; bitte bei allen Bereichen in derselben Zeile beginnen.",
    );
  });
});

describe("customers", () => {
  const scores = (...customers: string[]) =>
    (
      call("RFM_SCORES", [
        column("Kunde", ...customers),
        column("Datum", ...customers.map((_, i) => `2025-01-${10 + i}`)),
        column("Betrag", ...customers.map(() => 10)),
      ]) as unknown[][]
    ).slice(1);

  it("are one however their accents and the case of their address are written, and shown as first written", () => {
    expect(
      scores(" M\u00fcller ", "Mu\u0308ller", "Anna@Example.org", "anna@example.org").map(
        ([name, , orders]) => [name, orders],
      ),
    ).toEqual([
      ["M\u00fcller", 2],
      ["Anna@Example.org", 2],
    ]);
  });

  it("compare after trimming, e-mail addresses without case, keys with it", () => {
    const dates = column("2025-01-01", "2025-01-02");
    expect(rate(column("K1 ", "K1"), dates)).toBe(1);
    expect(rate(column("Anna@example.org", "anna@Example.org"), dates)).toBe(1);
    expect(rate(column("k1", "K1"), dates)).toBe(0);
    expect(rate(column(1001, "1001"), dates)).toBe(1);
  });
});

describe("single arguments", () => {
  it("that are left out, blank or a blank cell mean their default", () => {
    for (const output of [undefined, null, "", " ", [[""]]])
      expect(call("RETENTION_RATE", [150, 200, 80, output])).toBe(0.8);
  });

  it("are one cell", () => {
    expect(call("RETENTION_RATE", [[[150]], 200, 80])).toBe(0.8);
    expect(sentence("RETENTION_RATE", [[[150, 160]], 200, 80])).toBe(
      "„start“ („150“): hier gehört eine einzelne Zelle hin, kein Bereich.",
    );
  });

  it("must be there unless they are optional", () => {
    expect(sentence("RETENTION_RATE", [150, "", 80])).toBe("„end“: hier fehlt ein Wert.");
    expect(sentence("RETENTION_RATE", [], english)).toBe("“start”: a value is missing here.");
  });

  it("take words in both languages, whatever the file's", () => {
    for (const word of ["Intervall", "interval", " INTERVALL "]) {
      expect(call("RETENTION_RATE", [150, 200, 80, word], german)).toEqual(
        call("RETENTION_RATE", [150, 200, 80, "interval"], english),
      );
    }
    expect(sentence("RETENTION_RATE", [150, 200, 80, "breit"])).toBe(
      "„output“ („breit“): bitte eines von: Wert, Intervall.",
    );
    expect(sentence("COHORT_TABLE", [who, when, "Halbjahr"], english)).toBe(
      "“period” (“Halbjahr”): please use one of: day, week, month, quarter, year.",
    );
  });

  it("keep to their limits", () => {
    expect(sentence("COHORT_TABLE", [who, when, "", "", "", 0])).toBe(
      "„periods“ („0“): muss mindestens 1 sein.",
    );
    expect(sentence("COHORT_TABLE", [who, when, "", "", "", 1.5])).toBe(
      "„periods“ („1,5“): muss eine ganze Zahl sein.",
    );
    expect(sentence("CHURN_CONVERT", [1.5, "Monat", "Jahr"])).toBe(
      "„rate“ („1,5“): muss zwischen 0 und 1 liegen.",
    );
    expect(sentence("RETENTION_COMPARE", [1, 2, 3, 1e300])).toBe(
      "„start_after“ („1e+300“): muss zwischen 0 und 1.000.000.000 liegen.",
    );
    expect(sentence("RETENTION_RATE", ["#DIV/0!", 200, 80])).toBe(
      "„start“ („#DIV/0!“): die Zelle enthält einen Fehler.",
    );
    expect(sentence("RETENTION_RATE", [true, 200, 80])).toBe("„start“ („true“): keine Zahl.");
  });
});
