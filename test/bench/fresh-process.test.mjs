// A formula in a process of its own, through the built files.
import { access } from "node:fs/promises";
import { afterAll, expect, test, vi } from "vitest";
import { inFreshProcess } from "../../scripts/bench/fresh-process.mjs";
import { timeFormulas } from "../../scripts/bench/time-formulas.mjs";
import { openWorkshop } from "../../scripts/bench/workshop.mjs";

const workshop = await openWorkshop();
const { folder } = workshop;

afterAll(async () => {
  await workshop.close();
  await expect(access(folder)).rejects.toThrow("no such file");
});

const patience = 20_000;

test("is called on the table of its way", async () => {
  const job = { name: "NPS", way: "detail", rows: 120 };
  const { ms, loaded, ...outcome } = await inFreshProcess(folder, "callFormula", job, patience);
  expect(outcome).toEqual({ rows: 120, cells: 16 }); // eight lines of label and value
  for (const time of [ms, loaded]) expect(time).toBeGreaterThan(0);
});

test("is called on inputs of its own", async () => {
  const job = { name: "RETENTION_RATE", inputs: [150, 200, 80, "Intervall"] };
  expect(await inFreshProcess(folder, "callFormula", job, patience)).toMatchObject({
    rows: 0,
    cells: 3,
  });
});

test("says why it fails", async () => {
  const job = { name: "RETENTION_RATE", inputs: [0, 1, 1] };
  expect(await inFreshProcess(folder, "callFormula", job, patience)).toMatchObject({
    failure: "„start“ muss größer als 0 sein.",
  });
});

test("is given up when it takes too long", async () => {
  const job = { name: "NPS", way: "detail", rows: 1_000_000 };
  expect(await inFreshProcess(folder, "callFormula", job, 20)).toBeNull();
});

test("a formula that does not exist is a mistake of the bench, not a figure", async () => {
  const job = { name: "NO_SUCH_FORMULA", way: "detail", rows: 120 };
  await expect(inFreshProcess(folder, "callFormula", job, patience)).rejects.toThrow(
    "NO_SUCH_FORMULA",
  );
});

test("counts as missed when it fails, but not when its result is refused for its size", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const timings = await timeFormulas(
    folder,
    [
      { name: "RETENTION_RATE", way: "nobody at the start", inputs: [0, 1, 1] },
      { name: "RETENTION_RATE", way: "its example", inputs: [150, 200, 80] },
      { name: "COHORT_TABLE", way: "by day" },
    ],
    1000,
  );
  const lines = log.mock.calls.flat();
  log.mockRestore();
  expect(timings.map(({ ok }) => ok)).toEqual([false, true, true]);
  expect(lines.slice(2)).toEqual([
    expect.stringMatching(/\| FAILS \| „start“ muss größer als 0 sein\. +\|$/),
    expect.stringMatching(/\| under \| 1 cell +\|$/),
    expect.stringMatching(/\| under \| Das Ergebnis hätte [\d.]+ Zellen/),
  ]);
});
