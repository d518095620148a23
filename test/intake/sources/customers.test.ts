import { expect, test } from "vitest";
import { readCustomers, recognise } from "../../../src/intake/index";
import { counts, fixture, german } from "../tables";

const read = (name: string) => {
  const rows = fixture(name);
  const recognition = recognise(rows);
  return { recognition, people: readCustomers(rows, recognition, {}, german) };
};

test("reads Shopify's customers once each, with their consent", () => {
  const { recognition, people } = read("shopify-customers.csv");
  expect(recognition).toMatchObject({ source: "shopify-customers", kind: "customers" });
  expect(people.customers).toEqual(["erika@example.org", "max@example.org"]);
  expect([...people.consent]).toEqual([1, 0]);
  expect(counts(people.account)).toEqual({ record: 2, again: 1, heading: 1 });
});

test("reads birthdays with and without a year", () => {
  const { recognition, people } = read("customers-de.csv");
  expect(recognition).toMatchObject({ source: "plain", kind: "customers" });
  expect(people.customers).toEqual(["erika@example.org", "2"]);
  expect([...(people.birthday ?? [])]).toEqual([1224, 1103]);
  expect(people.firstName).toEqual(["Erika", "Max"]);
  expect(people.segment?.words).toEqual(["Stammkunde", "Neukunde"]);
});
