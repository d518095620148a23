import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day";
import type { Cell } from "../../src/functions/cell";
import { readFlag, readNumber, readText, shown } from "../../src/functions/read-cell";
import { readDay } from "../../src/functions/read-day";
import { call, column, english, german, sentence, sheetIn } from "./sheet";

const dayShown = (cell: Cell, sheet = german) => {
  const reading = readDay(cell, sheet);
  if ("problem" in reading) return reading.problem;
  return typeof reading.value === "number" ? isoDay(reading.value) : "either";
};

describe("a day", () => {
  it("is read from dates, serial numbers and texts", () => {
    expect(dayShown(new Date("2024-06-30T22:00:00Z"))).toBe("2024-07-01"); // midnight in Berlin
    expect(dayShown(45_474)).toBe("2024-07-01"); // =DATEVALUE("2024-07-01")
    expect(dayShown(45_474.99)).toBe("2024-07-01");
    expect(dayShown("2024-07-01")).toBe("2024-07-01");
    expect(dayShown("31.12.2025")).toBe("2025-12-31");
    expect(dayShown("2024-06-30T22:30:00Z")).toBe("2024-07-01");
    expect(dayShown("2024-06-30T22:30:00Z", english)).toBe("2024-06-30");
    expect(dayShown("03.04.2025")).toBe("either");
  });

  it("is known from another realm, as dates of Apps Script are in tests", () => {
    const foreign: Date = runInNewContext("new Date(Date.UTC(2024, 6, 1, 12))");
    expect(foreign instanceof Date).toBe(false);
    expect(dayShown(foreign)).toBe("2024-07-01");
  });

  it("is not guessed from numbers that are something else", () => {
    expect([2024, 20_251_231, 0, -5, 3e6].map((cell) => dayShown(cell))).toEqual(
      new Array(5).fill("notDay"),
    );
    expect(["", "#N/A", true, "übermorgen"].map((cell) => dayShown(cell))).toEqual([
      "missing",
      "errorCell",
      "notDay",
      "notDay",
    ]);
    expect(dayShown(new Date(Number.NaN))).toBe("notDay");
  });

  it("in a column may leave day and month open only if another cell tells", () => {
    const spread = (...cells: string[]) =>
      call("INTERPURCHASE_TIME", [column(...cells.map(() => "a")), column(...cells)], german);
    expect(spread("03.04.2025", "13.04.2025")).toBe(10);
    expect(spread("3/4/2025", "3/14/2025")).toBe(10);
    expect(spread("03.04.2025", "05.04.2025")).toBe(2); // dots put the day first
    expect(
      sentence("INTERPURCHASE_TIME", [column("a", "a"), column("03/04/2025", "05/04/2025")]),
    ).toBe(
      "„dates“, Zeile 1 des Bereichs („03/04/2025“): Tag und Monat sind nicht zu unterscheiden; bitte als 2025-12-31 schreiben; 2 Zeilen betroffen.",
    );
    expect(
      sentence("INTERPURCHASE_TIME", [
        column("a", "a", "a"),
        column("03/04/2025", "13/04/2025", "04/25/2025"),
      ]),
    ).toBe(
      "„dates“, Zeile 1 des Bereichs („03/04/2025“): einige Daten nennen zuerst den Tag, andere den Monat; bitte als 2025-12-31 schreiben.",
    );
  });

  it("alone is read with the day first when it is written with dots", () => {
    const bought = [column("a", "b"), column("2025-04-03", "2025-04-20")] as const;
    expect(call("REPEAT_PURCHASE_RATE", [...bought, "01.04.2025", "04.04.2025"], german)).toBe(0);
    expect(sentence("REPEAT_PURCHASE_RATE", [...bought, "01/04/2025"])).toBe(
      "„from“ („01/04/2025“): Tag und Monat sind nicht zu unterscheiden; bitte als 2025-12-31 schreiben.",
    );
  });
});

describe("days in the spreadsheet's zone, whatever the zone of the machine", () => {
  const zones = ["Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe"];
  const machines = ["UTC", "Pacific/Kiritimati", "America/Sao_Paulo"];

  it.each(zones)("%s", (zone) => {
    const own = process.env.TZ;
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
    const starts = [
      "2018-11-04",
      "2019-02-17",
      "2024-02-29",
      "2024-03-31",
      "2024-10-06",
      "2024-12-31",
    ];
    try {
      for (const machine of machines) {
        process.env.TZ = machine;
        const sheet = sheetIn(zone, "de");
        for (const start of starts)
          for (let hour = -30; hour <= 30; hour++) {
            const cell = new Date(Date.parse(`${start}T00:15:00Z`) + hour * 3_600_000);
            expect(dayShown(cell, sheet)).toBe(format.format(cell));
          }
      }
    } finally {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    }
  });
});

describe("a number", () => {
  it("may be a text in the file's own way of writing", () => {
    expect(readNumber("1.234,56 €", german)).toEqual({ value: 1234.56 });
    expect(readNumber("$1,234.56", english)).toEqual({ value: 1234.56 });
    expect(readNumber("12,5 %", german)).toEqual({ value: 0.125 });
    expect(readNumber("1.234,56", english)).toEqual({ problem: "notNumber" });
    expect(readNumber("1,234.56", german)).toEqual({ problem: "notNumber" });
  });

  it("is never infinite, and no yes or no", () => {
    expect(readNumber(Number.POSITIVE_INFINITY, german)).toEqual({ problem: "notNumber" });
    expect(readNumber("1e999", english)).toEqual({ problem: "notNumber" });
    expect(readNumber(true, german)).toEqual({ problem: "notNumber" });
    expect(readNumber(new Date(), german)).toEqual({ problem: "notNumber" });
  });
});

describe("yes and no", () => {
  it("are 1 and 0, words and ticks", () => {
    expect([1, true, "TRUE", "wahr", "Ja", "yes", " y "].map((cell) => readFlag(cell))).toEqual(
      new Array(7).fill({ value: true }),
    );
    expect([0, false, "FALSCH", "nein", "No"].map((cell) => readFlag(cell))).toEqual(
      new Array(5).fill({ value: false }),
    );
    expect([2, "vielleicht", new Date()].map((cell) => readFlag(cell))).toEqual(
      new Array(3).fill({ problem: "notFlag" }),
    );
  });
});

describe("texts", () => {
  it("are trimmed; numbers and ticks count as they show", () => {
    expect([" Anna ", 17, false].map((cell) => readText(cell))).toEqual([
      { value: "Anna" },
      { value: "17" },
      { value: "false" },
    ]);
    expect([new Date(), "#WERT!", ""].map((cell) => readText(cell))).toEqual([
      { problem: "notText" },
      { problem: "errorCell" },
      { problem: "missing" },
    ]);
  });

  it("are cut in messages", () => {
    expect(shown("x".repeat(50), german)).toBe(`${"x".repeat(29)}…`);
    expect(shown(null, german)).toBe("");
    expect([german, english].map((sheet) => shown(1.5, sheet))).toEqual(["1,5", "1.5"]);
  });
});
