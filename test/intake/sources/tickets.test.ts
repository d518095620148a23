import { expect, test } from "vitest";
import { isoDay } from "../../../src/core/day";
import { readTickets, recognise } from "../../../src/intake/index";
import { counts, day, fixture, german, table } from "../tables";

const read = (rows = fixture("zendesk.csv")) => {
  const recognition = recognise(rows);
  return { recognition, tickets: readTickets(rows, recognition, {}, german) };
};

test("reads a Zendesk export: waiting by the calendar and in business hours, ratings given only", () => {
  const { recognition, tickets } = read();
  expect(recognition).toMatchObject({ source: "zendesk", kind: "tickets" });
  expect([...tickets.day].map(isoDay)).toEqual(["2023-04-08", "2023-05-16"]);
  expect([...tickets.created]).toEqual([
    day("2023-04-08") * 1440 + 20 * 60 + 52,
    day("2023-05-16") * 1440 + 17 * 60 + 43,
  ]);
  expect([...tickets.replyMinutes]).toEqual([173, 61]);
  expect([...(tickets.replyBusinessMinutes ?? [])]).toEqual([11, 10]);
  expect([...tickets.solveMinutes]).toEqual([96218, Number.NaN]);
  expect([...(tickets.rating ?? [])]).toEqual([Number.NaN, 5]); // "Offered" is no rating
  expect(tickets.channel?.words).toEqual(["Mail", "Chat"]);
  expect(tickets.agent?.words).toEqual(["Agent A", "Agent B"]);
});

test("does not take a rounded number for a person", () => {
  const { tickets } = read();
  expect(tickets.customers).toEqual(["erika@example.org", "max muster"]);
  expect(tickets.findings.map(({ code, count }) => [code, count])).toEqual([["brokenIds", 2]]);
});

test("reads Aircall calls: who called or was called, waits in seconds or as a clock", () => {
  const { recognition, tickets } = read(fixture("aircall.csv"));
  expect(recognition).toMatchObject({ source: "aircall", kind: "calls" });
  expect(tickets.customers).toEqual(["49300000001", "49300000002"]);
  expect([...(tickets.answered ?? [])]).toEqual([0, 1]);
  expect(tickets.replyMinutes[0]).toBeCloseTo(3 + 37 / 60, 12);
  expect(tickets.handlingMinutes?.[1]).toBeCloseTo(486 / 60, 12);
  expect(tickets.missedReason?.words).toEqual(["no_available_agent"]);
  expect(tickets.created[0]).toBeCloseTo(day("2025-12-04") * 1440 + 7 * 60 + 57 + 14 / 60, 6);
});

test("reads the older Aircall export with date and time apart", () => {
  const { recognition, tickets } = read(fixture("aircall-old.csv"));
  expect(recognition.source).toBe("aircall");
  expect(tickets.created[0]).toBeCloseTo(day("2021-12-04") * 1440 + 8 * 60 + 57 + 14 / 60, 6);
  expect([...(tickets.handlingMinutes ?? [])]).toEqual([2]);
});

test("reads any help desk's table: minutes from created to first reply and to the solution", () => {
  const { recognition, tickets } = read(
    table(`Ticketnummer;Erstellt am;Erste Antwort;Gelöst am;Mitarbeiter;Thema
1;14.01.2026 09:00;14.01.2026 09:12;15.01.2026 09:00;Anna;Versand
2;14.01.2026 10:00;;;Anna;Versand
3;;;;Anna;Versand
`),
  );
  expect(recognition).toMatchObject({ source: "plain", kind: "tickets" });
  expect([...tickets.replyMinutes]).toEqual([12, Number.NaN]);
  expect([...tickets.solveMinutes]).toEqual([1440, Number.NaN]);
  expect(counts(tickets.account)).toEqual({ record: 2, noDate: 1, heading: 1 });
});
