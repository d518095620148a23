import { describe, expect, test } from "vitest";
import { isoDay } from "../../src/core/day";
import { decideOrder, orderShown, readDayText } from "../../src/core/day-text";

const shown = (text: string) => {
  const read = readDayText(text);
  if (!read) return null;
  if (read.kind === "either") return `${isoDay(read.dayFirst)} or ${isoDay(read.monthFirst)}`;
  const time = read.seconds === undefined ? "" : ` ${read.seconds}`;
  return (
    isoDay(read.day) + time + (read.offsetMinutes === undefined ? "" : ` ${read.offsetMinutes}`)
  );
};

test.each([
  ["2025-12-31", "2025-12-31"],
  ["19970101", "1997-01-01"],
  ["2025-12-31T23:30:00Z", "2025-12-31 84600 0"],
  ["2026-05-01 09:59:00 +0200", "2026-05-01 35940 120"],
  ["2009-01-01T10:50:49-08:00", "2009-01-01 39049 -480"],
  ["31.12.2025", "2025-12-31"],
  ["31.12.25", "2025-12-31"],
  ["22.06.2026 11:07:29", "2026-06-22 40049"],
  ["12/31/2025", "2025-12-31"],
  ["6/22/2026 11:07:29", "2026-06-22 40049"],
  ["2022/06/22 11:07:29 AM AST", "2022-06-22 40049"],
  ["10-Dez-25", "2025-12-10"],
  ["15. July 2025", "2025-07-15"],
  ["July 15, 2025", "2025-07-15"],
  ["1. März 2024", "2024-03-01"],
  ["1. Jän. 2024", "2024-01-01"],
  ["Mo, 1 Sept 2025 07:05 Uhr", "2025-09-01 25500"],
  ["7/8/2025 22:15 PM", "2025-08-07 or 2025-07-08"],
  ["2025-07-08 10:15 PM", "2025-07-08 80100"],
  ["2025-07-08 12:00 a.m.", "2025-07-08 0"],
  ["03.04.2025", "2025-04-03 or 2025-03-04"],
  ["04/04/2025", "2025-04-04"],
  ["29.02.2024", "2024-02-29"],
  ["29.02.2023", null],
  ["2025-13-01", null],
  ["03.04.", null],
  ["12", null],
  ["gestern", null],
  ["1. Mayonnaise 2024", null],
  ["1. Ma 2024", null],
  ["2025-01-01 irgendwas", null],
  ["Mo., 03.02.2025", "2025-02-03 or 2025-03-02"],
  ["Fr 31.01.25 14:05", "2025-01-31 50700"],
  ["Montag, 3. Februar 2025", "2025-02-03"],
  ["Monday, February 3, 2025", "2025-02-03"],
  ["Rechnung 31.01.2025", null],
  ["Apr 03, 25", "2025-04-03"],
  ["Apr 03 25", null],
  ["Feb 3rd, 2025", "2025-02-03"],
  ["3rd Feb 2025", "2025-02-03"],
  ["03/Feb/2025", "2025-02-03"],
  ["31.01.2025 - 14:05 Uhr", "2025-01-31 50700"],
  ["3 Feb. 2025 14:05:11 GMT+1", "2025-02-03 50711 60"],
  ["2025-02-03 14:05:11 +10", "2025-02-03 50711 600"],
  ["Mon Feb 03 2025 14:05:11 GMT+0130 (somewhere)", "2025-02-03 50711 90"],
])("%s is %s", (text, day) => {
  expect(shown(text)).toBe(day);
});

describe("the column settles what a single date leaves open", () => {
  const first = (text: string, ...others: string[]) => decideOrder([text, ...others])(text);

  test("by the dates written with the same sign", () => {
    expect(first("03/04/2025", "31/12/2025")).toBe("dayFirst");
    expect(first("3/4/2025", "12/31/2025 10:00")).toBe("monthFirst");
    expect(first("03-04-2025", "16-05-2025")).toBe("dayFirst");
    expect(first("03/04/2025", "31.12.2025", "31-12-2025")).toBe("undecided");
    expect(first("3/4/2025", "31/12/2025", "12/31/2025")).toBe("conflicting");
  });

  test("and dots put the day first, unless a date with dots says otherwise", () => {
    expect(first("03.04.2025")).toBe("dayFirst");
    expect(first("Do., 03.04.2025")).toBe("dayFirst");
    expect(first("03.04.2025", "12/31/2025")).toBe("dayFirst");
    expect(first("03.04.2025", "12.31.2025")).toBe("monthFirst");
    expect(first("03.04.2025", "12.31.2025", "31.12.2025")).toBe("conflicting");
  });
});

test("dates that have one reading show the order of the writer", () => {
  expect(orderShown(["31.12.2025", "2025-03-04", "03/04/2025"])).toBe("dayFirst");
  expect(orderShown(["12/31/2025"])).toBe("monthFirst");
  expect(orderShown(["31.12.2025", "12/31/2025"])).toBeNull();
  expect(orderShown(["03.04.2025", "5 May 2025"])).toBeNull();
});
