import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isoDay } from "../../src/core/day";
import { dailyOffset, instantOf, zoneDays } from "../../src/core/zone";

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

describe("offsets asked for once a week", () => {
  const hour = 3_600_000;

  it("are the same offsets, for a few questions", () => {
    const asked: number[] = [];
    const offset = offsetIn("Europe/Berlin");
    const daily = dailyOffset((instant) => {
      asked.push(instant);
      return offset(instant);
    });
    const noon = Date.parse("2024-06-30T12:00:00Z");
    for (let minute = -600; minute <= 600; minute++)
      expect(daily(noon + minute * 60_000)).toBe(2 * hour);
    expect(asked).toHaveLength(2);
    const change = Date.parse("2024-10-27T01:00:00Z");
    expect([daily(change - 1), daily(change)]).toEqual([2 * hour, hour]);
  });

  it.each(zones)("tell at which instant the clocks of %s show a time", (zone) => {
    const offset = offsetIn(zone);
    const seconds = fc.integer({ min: 946_684_800, max: 2_051_222_400 });
    fc.assert(
      fc.property(seconds, (at) => {
        const instant = at * 1000;
        const clock = instant + offset(instant);
        const found = instantOf(clock, offset);
        // In the hour shown twice it may be the other one, but its clocks show the same.
        expect(found + offset(found)).toBe(clock);
      }),
    );
  });
});
