// The engines of the bench answer the same question, and its targets judge what was measured.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { difference } from "../../scripts/bench/dashboard/figures.mjs";
import { touchAndHash } from "../../scripts/bench/dashboard/limit.mjs";
import {
  germanRows,
  headings,
  keepLog,
  keptLog,
  typedRows,
} from "../../scripts/bench/dashboard/log.mjs";
import * as plain from "../../scripts/bench/dashboard/plain.mjs";
import {
  figuresOfRows,
  reported,
  reportOfRows,
} from "../../scripts/bench/dashboard/stammkunde.mjs";
import { judged } from "../../scripts/bench/dashboard/targets.mjs";
import { engineTable } from "../../scripts/bench/readme.mjs";

const rows = 3000;
let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bench-"));
  keepLog({ folder, rows });
});
afterAll(() => rm(folder, { recursive: true }));

test("plain JavaScript finds what Stammkunde finds, and so do German texts in Berlin's days", () => {
  const log = keptLog(folder, rows);
  const found = reported(figuresOfRows([headings, ...typedRows(log)]));
  expect(found.repeat.buyers).toBeGreaterThan(500);
  expect(difference(found, plain.figures(typedRows(log)))).toBeNull();
  const german = reported(figuresOfRows([headings, ...germanRows(log)]));
  expect(german.repeat.buyers).toBe(found.repeat.buyers);
  expect(german.summary.spend).toBeCloseTo(found.summary.spend, 6);
});

test("the report rests on the same log", () => {
  const log = keptLog(folder, rows);
  const report = reportOfRows([headings, ...typedRows(log)]);
  expect(report.fingerprint.rows).toBe(rows + 1); // with the headings
  expect(report.fingerprint.customers).toBe(new Set(log.customer).size);
});

test("the limit looks at every cell", () => {
  const log = keptLog(folder, rows);
  const all = touchAndHash(typedRows(log));
  log.cents[rows - 1] += 100;
  expect(touchAndHash(typedRows(log)) - all).toBeCloseTo(1, 3);
});

test("a difference is named with its place; sums may differ by rounding", () => {
  const one = { periods: [{ active: 3, revenue: 10 }] };
  expect(difference(one, { periods: [{ active: 3, revenue: 10 + 1e-10 }] })).toBeNull();
  expect(difference(one, { periods: [{ active: 4, revenue: 10 }] })).toBe(
    "/periods/0/active: 3 ≠ 4",
  );
  expect(difference(one, { periods: [] })).toMatch("/periods/0");
  expect(difference({ repeat: {} }, { repeat: { buyers: 1 } })).toMatch("/repeat/buyers");
});

test("a target is hit or missed by its bound", () => {
  const size = (ratio) => ({
    ratio: () => ratio,
    extraBytes: () => 30_000_000,
    median: () => 100,
  });
  const found = judged({ 1000000: size(4.5) });
  const verdictOn = (what) => found.find((one) => one.what === what);
  expect(verdictOn("duckdb2 / figures, 1M rows")).toMatchObject({ value: 4.5, hit: true });
  expect(verdictOn("arquero / figures, 1M rows")).toMatchObject({ hit: false, firm: true });
  expect(verdictOn("figures / limit, 1M rows")).toMatchObject({ bound: "≤ 4", hit: false });
  expect(verdictOn("extra bytes per row, 1M rows")).toMatchObject({ value: 30, hit: true });
});

test("the table of the README has a column for each size", () => {
  const contestant = (name, median, ratio) => ({
    name,
    title: name,
    ms: { median, runs: 5 },
    ratio,
  });
  const machine = {
    date: "2026-01-01",
    cpu: "CPU",
    cores: 2,
    gigabytes: 8,
    node: "v20",
    v8: "11",
    load: 0,
  };
  const table = engineTable(machine, [
    { rows: 10_000, contestants: [contestant("figures", 5, 1)], extraBytesPerRow: 12 },
    { rows: 2_000_000, contestants: [contestant("figures", 1234, 1)], extraBytesPerRow: 34 },
  ]);
  expect(table.split("\n").slice(0, 3)).toEqual([
    "| ms (× the figures) | 10,000 rows |     2 M rows |",
    "| ------------------ | ----------: | -----------: |",
    "| figures            | 5.00 (1.00) | 1,234 (1.00) |",
  ]);
  expect(table).toContain("12, 34 bytes a row");
});
