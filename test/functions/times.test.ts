import { describe, expect, it } from "vitest";
import { call, column, english, german, sentence, sheetIn } from "./sheet";

const hours = (created: unknown, replied: unknown, asOf?: string, sheet = german) =>
  call("RESPONSE_TIME", [created as never, replied as never, "", asOf], sheet);

describe("points in time", () => {
  it("are dates, serial numbers and texts, on the spreadsheet's clocks", () => {
    const serial = 45_474; // 2024-07-01
    const created = column(new Date("2024-07-01T07:00:00Z"), serial + 9 / 24, "2024-07-01 09:00");
    const replied = column("2024-07-01 11:00", new Date("2024-07-01T09:00:00Z"), serial + 11 / 24);
    expect(hours(created, replied)).toBe(2);
  });

  it("of texts with a zone are those of that zone", () => {
    expect(hours("2024-07-01T09:00:00Z", "2024-07-01 13:00")).toBe(2);
    expect(hours("2024-07-01 09:00:00 -0400", "2024-07-01 11:00", undefined, english)).toBe(2);
  });

  it("lie an hour more or less apart across a change of the clocks", () => {
    expect(hours("2024-03-30 12:00", "2024-03-31 12:00")).toBe(23);
    expect(hours("2024-10-26 12:00", "2024-10-27 12:00")).toBe(25);
    expect(
      hours(
        "2024-10-05 12:00",
        "2024-10-06 12:00",
        undefined,
        sheetIn("Australia/Lord_Howe", "en"),
      ),
    ).toBe(23.5);
  });

  it("of a day and month that only the column tells", () => {
    const created = column("03/04/2025 09:00", "13/04/2025 09:00");
    expect(hours(created, column("03/04/2025 10:30", "13/04/2025 10:30"))).toBe(1.5);
    expect(sentence("RESPONSE_TIME", ["03/04/2025 09:00", "2025-04-03 10:00"])).toBe(
      "„created“, Zeile 1 des Bereichs („03/04/2025 09:00“): Tag und Monat sind nicht zu unterscheiden; bitte als 2025-12-31 schreiben.",
    );
  });
});

describe("open requests", () => {
  const created = column("2024-07-01 12:00", "2024-07-01 12:00", "2024-07-01 12:00");

  it("wait until the end of the last day", () => {
    const replied = column("2024-07-01 13:00", "", "");
    const table = call("RESPONSE_TIME", [created, replied, "", "2024-07-02", "Tabelle"], german);
    expect(table).toEqual([
      ["Gruppe", "Anfragen", "offen", "Median", "P90", "Mittel der beantworteten"],
      ["alle", 3, 2, "", "", 1],
    ]);
    expect(sentence("RESPONSE_TIME", [created, replied])).toBe(
      "Dieser Anteil („replied“) wird in den Daten nie erreicht.",
    );
  });

  it("do not count for the service level until their time is up", () => {
    const late = column("2024-07-01 23:55", "2024-07-01 12:00");
    expect(call("SERVICE_LEVEL", [late, column("", "2024-07-01 12:05")], german)).toBe(1);
    expect(
      call("SERVICE_LEVEL", [late, column("", "2024-07-01 12:05"), 10, "", "2024-07-02"], german),
    ).toBe(0.5);
    expect(
      call(
        "SERVICE_LEVEL",
        [late, column("", "2024-07-01 12:05"), 10, "", "2024-07-02", "answered"],
        german,
      ),
    ).toBe(1);
  });

  it("are told from replies that came before their request", () => {
    expect(sentence("RESPONSE_TIME", ["2024-07-01 12:00", "2024-07-01 11:00"])).toBe(
      "„created“ darf nicht nach „replied“ liegen.",
    );
  });
});

describe("durations", () => {
  it("formatted as such count in days, like the spreadsheet's own", () => {
    const minutes = (n: number) => new Date(Date.parse("1899-12-30T00:00:00+01:00") + n * 60_000);
    const mean = call("HANDLING_TIME", [column("Dauer", minutes(10), minutes(20))], german);
    expect(mean).toBeCloseTo(15 / 1440, 9);
  });

  it("are plain numbers otherwise, and no calendar dates", () => {
    expect(call("HANDLING_TIME", [column(3, 5)], german)).toBe(4);
    expect(sentence("HANDLING_TIME", [column(new Date("2024-07-01T10:00:00Z"))])).toBe(
      "„durations“, Zeile 1 des Bereichs: keine Zahl.",
    );
    expect(sentence("HANDLING_TIME", [column(3, -5)])).toBe(
      "„durations“, Zeile 2 des Bereichs („-5“): muss mindestens 0 sein.",
    );
  });
});

describe("the heat map", () => {
  it("counts on the spreadsheet's clocks, on both sides of a change", () => {
    const contacts = column(new Date("2024-10-26T07:30:00Z"), new Date("2024-10-27T08:30:00Z"));
    const table = call("SUPPORT_HEATMAP", [contacts], german) as (string | number)[][];
    const row = (day: string) => table.find(([name]) => name === day) as (string | number)[];
    expect(row("Samstag")[1 + 9]).toBe(1);
    expect(row("Sonntag")[1 + 9]).toBe(1);
    expect(row("Montag")[1 + 9]).toBe("");
    expect(table).toHaveLength(8);
  });
});
