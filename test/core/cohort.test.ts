import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CohortMeasure,
  cohortCurve,
  cohortMatrix,
  cohortMeasures,
  cohortTable,
} from "../../src/core/cohort";
import { dayOf } from "../../src/core/day";
import { periodEnd, periodKinds, periodLabel, periodOf } from "../../src/core/period";
import { periodRows } from "../../src/core/period-table";
import { problemOf } from "./problem-of";
import {
  centsOf,
  customersOf,
  historyOf,
  type LogRow,
  lastDayOf,
  log,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

// January: a, b. February: c. Nobody is new in March.
const shop = log(`
  a 0 10
  a 33 6
  a 34 2
  a 62 -1
  b 20 30
  c 50 4
  c 95 8`);

const table = (measure: CohortMeasure, asOf?: number, ages?: number) =>
  cohortTable(cohortMatrix(historyOf(shop, asOf), "month", asOf !== undefined, ages), measure);

describe("a cohort table", () => {
  it("knows each measure", () => {
    expect(table("rate")).toEqual({
      cells: [
        [1, 0.5, 0, 0],
        [1, 0, 1, null],
      ],
      all: [1, 1 / 3, 1 / 3, 0],
    });
    expect(table("customers").all).toEqual([3, 1, 1, 0]);
    expect(table("orders").cells).toEqual([
      [2, 2, 0, 0],
      [1, 0, 1, null],
    ]);
    expect(table("revenue")).toEqual({
      cells: [
        [40, 8, -1, 0],
        [4, 0, 8, null],
      ],
      all: [44, 8, 7, 0],
    });
    expect(table("aov").cells).toEqual([
      [20, 4, null, null],
      [4, null, 8, null],
    ]);
    expect(table("cumulative")).toEqual({
      cells: [
        [20, 24, 23.5, 23.5],
        [4, 4, 12, null],
      ],
      all: [44 / 3, 52 / 3, 59 / 3, 23.5],
    });
  });

  it("leaves out cohorts without customers and has as many ages as asked for", () => {
    const matrix = cohortMatrix(historyOf(log("a 0\nb 70\na 130")), "month", false, 2);
    expect(matrix.cohorts.map((p) => periodLabel("month", p))).toEqual(["2024-01", "2024-03"]);
    expect(cohortTable(matrix, "rate").cells).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it("shows a period only when it is over, if the last day is named", () => {
    expect(table("customers", dayOf(2024, 3, 30)).cells).toEqual([
      [2, 1, null],
      [1, null, null],
    ]);
    expect(table("customers", dayOf(2024, 3, 31)).cells).toEqual([
      [2, 1, 0],
      [1, 0, null],
    ]);
    expect(table("customers", dayOf(2024, 4, 30)).cells[1]).toEqual([1, 0, 1, null]);
  });

  it("shows nothing at all while the first period still runs", () => {
    const early = cohortMatrix(historyOf(shop, dayOf(2024, 1, 25)), "month", true);
    expect(cohortTable(early, "rate")).toEqual({ cells: [[null]], all: [null] });
    expect(cohortCurve(early)).toEqual([]);
  });

  it("refuses money without amounts, a log without a purchase, a slip of centuries", () => {
    const noMoney = cohortMatrix(historyOf(log("a 0")), "month", false);
    expect(problemOf(() => cohortTable(noMoney, "revenue"))).toBe("empty amounts");
    expect(problemOf(() => cohortMatrix(historyOf(log("a 0 -1")), "month", false))).toBe(
      "empty dates",
    );
    const far = log("a -200000\na 0");
    expect(problemOf(() => cohortMatrix(historyOf(far), "day", false))).toBe("tooManyCells dates");
  });
});

const kind = fc.constantFrom(...periodKinds);

describe("on any log", () => {
  it("has in every cell what looking up each customer gives", () => {
    const asOf = fc.option(fc.integer({ min: 19_700, max: 19_950 }), { nil: undefined });
    const measure = fc.constantFrom(...cohortMeasures);
    fc.assert(
      fc.property(paidLogWithPurchase, kind, asOf, measure, (all, k, until, m) => {
        const end = until ?? lastDayOf(all);
        const rows = all.filter((row) => row.day <= end);
        fc.pre(customersOf(rows).some((who) => purchaseDaysOf(rows, who).length > 0));
        const matrix = cohortMatrix(historyOf(all, until), k, until !== undefined);
        const { cells } = cohortTable(matrix, m);
        matrix.cohorts.forEach((cohort, i) => {
          const members = customersOf(rows).filter(
            (who) => purchaseDaysOf(rows, who)[0] !== undefined && cohortOf(rows, who) === cohort,
          );
          expect(matrix.sizes[i]).toBe(members.length);
          for (let age = 0; age < matrix.ages; age++) {
            const period = cohort + age;
            const isOver =
              until === undefined ? period <= periodOf(k, end) : periodEnd(k, period) <= end;
            const expected = isOver ? slowCell(rows, members, period, m) : null;
            const cell = cells[i]?.[age];
            if (expected === null) expect(cell).toBeNull();
            else expect(cell).toBeCloseTo(expected, 10);
          }
        });

        function cohortOf(log: readonly LogRow[], who: string) {
          return periodOf(k, purchaseDaysOf(log, who)[0] as number);
        }
        function slowCell(
          log: readonly LogRow[],
          members: readonly string[],
          period: number,
          wanted: CohortMeasure,
        ): number | null {
          const isIn = (day: number) => periodOf(k, day) === period;
          const active = members.filter((who) => purchaseDaysOf(log, who).some(isIn)).length;
          const orders = members.flatMap((who) => purchaseDaysOf(log, who)).filter(isIn).length;
          const spent = (counts: (day: number) => boolean) =>
            members.reduce((sum, who) => sum + centsOf(log, who, counts), 0) / 100;
          const soFar = spent((day) => {
            const p = periodOf(k, day);
            return p <= period && p >= cohortOf(log, members[0] as string);
          });
          return {
            rate: active / members.length,
            customers: active,
            orders,
            revenue: spent(isIn),
            aov: orders === 0 ? null : spent(isIn) / orders,
            cumulative: soFar / members.length,
          }[wanted];
        }
      }),
    );
  });

  it("adds up along its diagonals to the period table", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, kind, (rows, k) => {
        const history = historyOf(rows);
        const matrix = cohortMatrix(history, k, false);
        const [customers, orders] = (["customers", "orders"] as const).map(
          (measure) => cohortTable(matrix, measure).cells,
        );
        for (const row of periodRows(history, k)) {
          const diagonal = (cells: typeof customers) =>
            matrix.cohorts.reduce((sum, cohort, i) => {
              return sum + (cells?.[i]?.[row.period - cohort] ?? 0);
            }, 0);
          expect(diagonal(customers)).toBe(row.end);
          expect(diagonal(orders)).toBe(row.orders);
        }
      }),
    );
  });

  it("pools the cohorts into the curve of the row of all", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, kind, (rows, k) => {
        const matrix = cohortMatrix(historyOf(rows), k, false);
        const { all } = cohortTable(matrix, "rate");
        const curve = cohortCurve(matrix);
        expect(curve[0]?.retained).toBe(curve[0]?.eligible);
        curve.forEach(({ age, eligible, retained }) => {
          expect(retained / eligible).toBe(all[age]);
        });
      }),
    );
  });
});
