import { describe, expect, it } from "vitest";
import { customerBase } from "../../src/core/customer-base";
import { lapseTime } from "../../src/core/interpurchase";
import { randomNumbers } from "../../src/core/random";
import { winbackList } from "../../src/core/winback";
import { problemOf } from "./problem-of";
import { historyOf, type LogRow } from "./small-log";

/** 80 customers; the even ones come back every four weeks or so until they stop, some after one purchase. */
function shop(): LogRow[] {
  const random = randomNumbers(3);
  const rows: LogRow[] = [];
  for (let c = 0; c < 80; c++) {
    let day = 19_723 + Math.floor(random() * 200);
    do {
      rows.push({ customer: `c${c}`, day, amount: 10 + c });
      day += 1 + Math.floor(random() * (c % 2 === 0 ? 56 : 112));
    } while (day < 20_089 && random() < 0.75);
  }
  return rows;
}

const history = historyOf(shop(), 20_089);
const keys = [...new Set(shop().map(({ customer }) => customer))];
const all = winbackList(history, keys);

describe("the win-back list", () => {
  it("holds those who are away for longer than ever, or than the lapse time", () => {
    const base = customerBase(history);
    const lapse = lapseTime(history);
    const listed = new Set(all.map(({ customer }) => customer));
    base.customer.forEach((customer, i) => {
      const since = (base.age[i] as number) - (base.last[i] as number);
      if ((base.repeats[i] as number) < 3) expect(listed.has(customer)).toBe(since > lapse);
    });
    expect(all.length).toBeGreaterThan(20);
    for (const one of all) expect(one.lastOrder).toBe(20_089 - one.daysSince);
  });

  it("begins with the most valuable, and ends where the cost is not worth it", () => {
    const values = all.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const cost = values[5] as number;
    expect(winbackList(history, keys, { cost }).length).toBe(5);
  });

  it("reaches as many as the budget pays for, and the control group costs nothing", () => {
    const list = winbackList(history, keys, { cost: 0.5, budget: 3.2, holdout: 0.3 });
    expect(list.filter(({ isHeldOut }) => !isHeldOut).length).toBe(6);
    expect(list.some(({ isHeldOut }) => isHeldOut)).toBe(true);
    const whole = winbackList(history, keys, { holdout: 0.3 });
    for (const one of list)
      expect(whole.find(({ customer }) => customer === one.customer)?.isHeldOut).toBe(
        one.isHeldOut,
      );
  });

  it("says what each has ordered and spent", () => {
    for (const { customer, orders, cents } of all) {
      const own = shop().filter((row) => row.customer === keys[customer]);
      expect(orders).toBe(own.length);
      expect(cents).toBe(own.reduce((sum, row) => sum + (row.amount as number) * 100, 0));
    }
  });

  it("abstains where no model can be fitted", () => {
    const few = historyOf(shop().slice(0, 5), 20_089);
    expect(problemOf(() => winbackList(few, keys))).toBe("tooFew customers");
  });
});
