import { expect, test } from "vitest";
import { isoDay } from "../../../src/core/day";
import { readSurvey, recognise } from "../../../src/intake/index";
import { counts, fixture, german, table } from "../tables";

const read = (name: string) => {
  const rows = fixture(name);
  const recognition = recognise(rows);
  return { recognition, survey: readSurvey(rows, recognition, {}, german) };
};

test("reads answers of an English form: scores, days, reasons", () => {
  const { recognition, survey } = read("google-forms-en.csv");
  expect(recognition).toMatchObject({ source: "google-forms", kind: "survey" });
  expect([...survey.score]).toEqual([9, 6, 10]);
  expect([...(survey.day ?? [])].map(isoDay)).toEqual(["2026-06-22", "2026-06-23", "2026-07-01"]);
  expect(survey.comment).toEqual(["Fast delivery", "Late, no answer", ""]);
  expect([...survey.customer]).toEqual([0, 1, -1]);
  expect(survey.metric).toBe("nps");
  expect(survey.range).toEqual([6, 10]);
  expect(counts(survey.account)).toEqual({ answer: 3, noScore: 1, heading: 1 });
});

test("reads the German form alike", () => {
  const { recognition, survey } = read("google-forms-de.csv");
  expect(recognition).toMatchObject({ source: "google-forms", kind: "survey" });
  expect([...survey.score]).toEqual([9, 6]);
  expect(survey.customers).toEqual(["erika@example.org", "max@example.org"]);
  expect(survey.metric).toBe("nps");
  expect(counts(survey.account)).toEqual({ answer: 2, scoreUnreadable: 1, heading: 1 });
});

test("reads a table of scores people keep themselves", () => {
  const rows = table("Kunde;Datum;Zufriedenheit\nA;2026-01-02;4\nB;2026-01-03;5\n");
  const recognition = recognise(rows);
  expect(recognition).toMatchObject({ source: "plain", kind: "survey" });
  const survey = readSurvey(rows, recognition, {}, german);
  expect([...survey.score]).toEqual([4, 5]);
  expect(survey.metric).toBe("csat");
});
