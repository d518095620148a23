import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isoDay } from "../../src/core/day";
import { zoneDays } from "../../src/core/zone";

/** The civil day as the platform writes it: the truth that the faster way must meet. */
function civilDay(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
  return (instant) => format.format(instant);
}

function offsetIn(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return (instant) => {
    const whole = Math.floor(instant / 1000) * 1000;
    return Date.parse(`${format.format(whole).replace(" ", "T")}Z`) - whole;
  };
}

const zones = ["Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe"];

describe.each(zones)("days in %s", (zone) => {
  const day = zoneDays(offsetIn(zone));
  const truth = civilDay(zone);

  it("are those of the zone's own calendar, from 2000 to 2035", () => {
    const instant = fc.integer({ min: 946_684_800, max: 2_051_222_400 });
    fc.assert(
      fc.property(instant, (seconds) => {
        expect(isoDay(day(seconds * 1000))).toBe(truth(seconds * 1000));
      }),
    );
  });

  it("turn at midnight, also on the days when the clocks change", () => {
    // Every quarter of an hour around all changes of these zones in 2016 to 2019 and 2024.
    const changes = [
      "2016-10-16",
      "2017-02-19",
      "2018-11-04",
      "2019-02-17",
      "2024-03-31",
      "2024-04-07",
      "2024-10-06",
      "2024-10-27",
    ];
    for (const date of changes) {
      const noon = Date.parse(`${date}T12:00:00Z`);
      for (let t = noon - 129_600_000; t <= noon + 129_600_000; t += 900_000)
        expect(isoDay(day(t)), new Date(t).toISOString()).toBe(truth(t));
    }
  });
});

test("known instants (Python zoneinfo)", () => {
  const at = (zone: string, instant: string) =>
    isoDay(zoneDays(offsetIn(zone))(Date.parse(instant)));
  expect(at("America/New_York", "2024-01-01T04:59:59Z")).toBe("2023-12-31");
  expect(at("Pacific/Auckland", "2023-12-31T11:00:00Z")).toBe("2024-01-01");
  expect(at("Asia/Kolkata", "2024-12-31T18:30:00Z")).toBe("2025-01-01");
  expect(at("Pacific/Apia", "2011-12-30T10:00:00Z")).toBe("2011-12-31"); // the 30th was left out
  expect(at("Europe/Berlin", "2024-06-30T21:59:59Z")).toBe("2024-06-30");
  expect(at("Europe/Berlin", "2024-06-30T22:00:00Z")).toBe("2024-07-01");
});
