/** The arithmetic under the book: areas, time zones, trends. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Area,
  columnIndex,
  columnLetters,
  overlaps,
  parseA1,
  spellA1,
  without,
} from "../../src/host/engine/area";
import { trend } from "../../src/host/engine/google-functions";
import { movedArea } from "../../src/host/engine/shift";
import { serialOf, zoneOf } from "../../src/host/engine/zone";

const area = (most: number) =>
  fc.record({
    sheet: fc.constant("s"),
    row: fc.nat(most),
    column: fc.nat(most),
    rows: fc.integer({ min: 1, max: most }),
    columns: fc.integer({ min: 1, max: most }),
  });

const cells = (one: Area): string[] =>
  Array.from({ length: one.rows * one.columns }, (_, index) =>
    [one.row + Math.floor(index / one.columns), one.column + (index % one.columns)].join(),
  );

describe("A1 notation", () => {
  it("spells columns as Sheets does", () => {
    expect([0, 25, 26, 701, 702, 18_277].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "ZZZ",
    ]);
    expect(columnIndex("zzz")).toBe(18_277);
  });

  it("reads what it spells", () => {
    fc.assert(
      fc.property(area(2000), (one) => {
        const read = parseA1(spellA1(one));
        expect(read).toMatchObject({ top: one.row, left: one.column });
        expect(read).toMatchObject({
          bottom: one.row + one.rows - 1,
          right: one.column + one.columns - 1,
        });
      }),
    );
  });

  it.each(["", "A", "5", "A0", "ABCD1", "A1:", "B2-C3", "!A1"])("%j is none", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it("reads quoted sheet names, open sides and turned corners", () => {
    expect(parseA1("'Juli ''26'!$B$2")).toEqual({
      sheetName: "Juli '26",
      top: 1,
      left: 1,
      bottom: 1,
      right: 1,
    });
    expect(parseA1("Daten!A2:C")).toEqual({
      sheetName: "Daten",
      top: 1,
      left: 0,
      bottom: null,
      right: 2,
    });
    expect(parseA1("C3:A1")).toEqual({ sheetName: null, top: 0, left: 0, bottom: 2, right: 2 });
  });
});

describe("areas", () => {
  it("cut out of another leave exactly the other cells, without overlap", () => {
    fc.assert(
      fc.property(area(6), area(6), (one, cut) => {
        const rest = without(one, cut).flatMap(cells);
        expect(new Set(rest).size).toBe(rest.length);
        const gone = new Set(cells(cut));
        expect(rest.sort()).toEqual(
          cells(one)
            .filter((cell) => !gone.has(cell))
            .sort(),
        );
      }),
    );
  });

  it("overlap when they share a cell", () => {
    fc.assert(
      fc.property(area(6), area(6), (one, other) => {
        const shared = cells(one).some((cell) => cells(other).includes(cell));
        expect(overlaps(one, other)).toBe(shared);
      }),
    );
  });

  it("move, grow and shrink with the rows under them", () => {
    const b2 = { sheet: "s", row: 5, column: 1, rows: 3, columns: 1 };
    const shifted = (at: number, count: number) => {
      const moved = movedArea(b2, { sheet: "s", axis: "rows", at, count });
      return moved && [moved.row, moved.rows];
    };
    expect(shifted(5, 2)).toEqual([7, 3]);
    expect(shifted(6, 2)).toEqual([5, 5]);
    expect(shifted(8, 2)).toEqual([5, 3]);
    expect(shifted(0, -2)).toEqual([3, 3]);
    expect(shifted(4, -2)).toEqual([4, 2]);
    expect(shifted(6, -9)).toEqual([5, 1]);
    expect(shifted(4, -9)).toBeNull();
  });
});

describe("time zones", () => {
  it("count days from 30 December 1899", () => {
    expect(serialOf(1899, 12, 31)).toBe(1);
    expect(serialOf(2026, 1, 1)).toBe(46_023);
    expect(zoneOf("Etc/UTC").toInstant(46_023)).toBe(Date.UTC(2026, 0, 1));
  });

  it("put the wall clock between cells and instants", () => {
    const berlin = zoneOf("Europe/Berlin");
    expect(new Date(berlin.toInstant(serialOf(2026, 7, 1))).toISOString()).toBe(
      "2026-06-30T22:00:00.000Z",
    );
    expect(new Date(berlin.toInstant(serialOf(2026, 12, 1))).toISOString()).toBe(
      "2026-11-30T23:00:00.000Z",
    );
  });

  it.each([
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
  ])("give whole days back in %s", (name) => {
    const zone = zoneOf(name);
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 50_000 }), (day) => {
        expect(Math.floor(zone.toSerial(zone.toInstant(day + 0.5)))).toBe(day);
      }),
    );
  });
});

describe("the trend of a sparkline", () => {
  it("reaches from the lowest to the highest block", () => {
    expect(trend([1, 2, 3, "x", null])).toBe("▁▅█");
    expect(trend([5, 5])).toBe("▄▄");
    expect(trend([])).toBe("");
  });
});
