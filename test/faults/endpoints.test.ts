/** Whatever the page sends to an endpoint, it gets a right answer or one clear sentence, and no sheet of the user's changes. */

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as endpoints from "../../src/addon/endpoints";
import { refusals } from "../../src/text/addon";
import { serverOf } from "./bridge";
import { openFile, type UserFile, userSheets } from "./file";
import { flawOf } from "./sentence";

let file: UserFile;
let users: string;

beforeAll(async () => {
  file = await openFile("de");
  users = userSheets(file);
});
afterAll(() => file.host.close());

const nasty = [
  "",
  "=1+1",
  "__proto__",
  "constructor",
  "toString",
  "<img src=x onerror=alert(1)>",
  "\u202Egnp.exe",
  "x".repeat(60_000),
  "2026-02-30",
  "quarter",
];

/** JSON of any shape, ids of sheets that exist, and objects that have the right names with anything in them. */
const argument = () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...nasty),
    fc.integer({ min: -1, max: 3 }),
    fc.constant(file.orders),
  );
  const known =
    "columns decisions period lapseDays asOf goal shop language refresh tables name rows day customer date";
  const named = fc.dictionary(
    fc.constantFrom(...known.split(" ")),
    fc.oneof(anything, fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 3 })),
  );
  return fc.oneof(
    anything,
    named,
    fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 3 }),
  );
};

describe.each(Object.keys(endpoints))("%s", (name) => {
  test("answers, or says what does not fit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(argument(), { maxLength: 3 }), async (args) => {
        const told = await file.host.call(name, JSON.parse(JSON.stringify(args))).then(
          () => null,
          (error: Error) => error.message,
        );
        if (told !== null) {
          expect(flawOf(told, "de")).toBeNull();
          expect(told).not.toBe(refusals.unexpected.de);
        }
        expect(userSheets(file)).toBe(users);
      }),
      { numRuns: 25 },
    );
  });
});

test("an import writes into no sheet but its own", async () => {
  const rows = [["fremd"]];
  const server = serverOf(file);
  await expect(server.importRows(file.orders, rows)).rejects.toThrow();
  await expect(server.importEnd(file.orders, null)).rejects.toThrow();
  await server.importCancel(file.orders);
  expect(userSheets(file)).toBe(users);
});
