/** Functions of the script in formulas: how arguments arrive, what results become, what is forbidden. */
import { describe, expect, it } from "vitest";
import { hostWith } from "./fixtures";

const functions = `
  let calls = 0;
  function SHAPE(x, y) {
    const of = (v) => Array.isArray(v) ? "[" + v.map(of).join(",") + "]"
      : Object.prototype.toString.call(v) === "[object Date]" ? "Date " + v.toISOString()
      : typeof v + " " + String(v);
    return arguments.length + ": " + of(x) + " " + of(y);
  }
  function FAIL(x) { throw new Error("Keine Kunden in " + x + "."); }
  function TABLE(rows, columns) {
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => i * 10 + j));
  }
  function DOWN() { return [1, 2, 3]; }
  function SAME(x) { return x; }
  function WRITE() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1); return 1; }
  function MAIL() { return MailApp.getRemainingDailyQuota(); }
  function WHERE() { return SpreadsheetApp.getActive().getSpreadsheetLocale(); }
  function AGAIN() { calls += 1; return calls; }
  function SLEEPY() { Utilities.sleep(31000); SpreadsheetApp.getActive(); return 1; }
  function HUGE() { return TABLE(700, 700); }
  function secret_() { return 1; }`;

async function evaluate(formula: string, cells: readonly (readonly unknown[])[] = []) {
  const host = await hostWith(functions);
  await host.addSheet("D", cells);
  await host.type("D!F1", formula);
  return { value: host.values("D!F1")[0]?.[0], error: host.cellError("D", "F1"), host };
}

const shapeOf = async (args: string, cells: readonly (readonly unknown[])[] = []) =>
  (await evaluate(`=SHAPE(${args})`, cells)).value;

describe("arguments of custom functions", () => {
  it("arrive as scalars for single cells and literals", async () => {
    expect(await shapeOf("A1,B1", [[1.5, "abc"]])).toBe("2: number 1.5 string abc");
    expect(await shapeOf("TRUE,2")).toBe("2: boolean true number 2");
  });

  it("arrive as rows for ranges, with blanks as empty texts", async () => {
    expect(await shapeOf("A1:B2", [[1, 2], [3]])).toBe(
      "1: [[number 1,number 2],[number 3,string ]] undefined undefined",
    );
  });

  it("arrive as an empty text for a blank cell and as undefined when left out", async () => {
    expect(await shapeOf("A9")).toBe("1: string  undefined undefined");
  });

  it("arrive as dates at midnight in the file's zone for cells that show dates", async () => {
    const cells = [[new Date("2026-07-01T00:00:00+02:00")]];
    expect(await shapeOf("A1", cells)).toBe("1: Date 2026-06-30T22:00:00.000Z undefined undefined");
  });

  it("arrive as the error's name for cells in error", async () => {
    expect(await shapeOf("A1", [["=1/0"]])).toBe("1: string #DIV/0! undefined undefined");
    expect(await shapeOf("A1:A2", [["=NA()"], [1]])).toBe(
      "1: [[string #N/A],[number 1]] undefined undefined",
    );
  });
});

describe("results of custom functions", () => {
  it("spill when they are arrays; one dimension goes down", async () => {
    const { host } = await evaluate("=TABLE(2,3)");
    expect(host.values("D!F1:H2")).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
    await host.type("D!F5", "=DOWN()");
    expect(host.values("D!F5:F7")).toEqual([[1], [2], [3]]);
  });

  it("keep dates as dates", async () => {
    const { host } = await evaluate("=SAME(A1)", [[new Date("2026-07-01T00:00:00+02:00")]]);
    expect(host.display("D!F1")).toEqual([["01.07.2026"]]);
    expect(host.values("D!F1")).toEqual([[new Date("2026-06-30T22:00:00Z")]]);
  });

  it("are recalculated when a cell they were given changes", async () => {
    const { host } = await evaluate("=SAME(A1)", [[1]]);
    await host.type("D!A1", "2");
    expect(host.values("D!F1")).toEqual([[2]]);
  });

  it("become #ERROR! with the message readable, until the reason is gone", async () => {
    const { host, value, error } = await evaluate("=FAIL(A1)", [["D1"]]);
    expect(value).toBe("#ERROR!");
    expect(error).toBe("Keine Kunden in D1.");
    await host.type("D!F1", "5");
    expect(host.cellError("D", "F1")).toBeNull();
  });

  it("are refused when they are too large", async () => {
    expect((await evaluate("=HUGE()")).error).toBe("Result too large");
  });
});

describe("what custom functions may do", () => {
  it("is reading the file, not writing it", async () => {
    expect((await evaluate("=WHERE()")).value).toBe("de_DE");
    expect((await evaluate("=WRITE()")).error).toBe(
      "You do not have permission to call SpreadsheetApp.Range.setValue.",
    );
  });

  it("is nothing that needs an authorization", async () => {
    expect((await evaluate("=MAIL()")).error).toBe(
      "You do not have permission to call MailApp.getRemainingDailyQuota.",
    );
  });

  it("is not remembered between calls", async () => {
    const { host } = await evaluate("=AGAIN()");
    await host.type("D!F2", "=AGAIN()");
    expect(host.values("D!F1:F2")).toEqual([[1], [1]]);
  });

  it("ends after thirty seconds", async () => {
    expect((await evaluate("=SLEEPY()")).error).toBe("Exceeded maximum execution time");
  });

  it("is unknown for names that end in an underscore", async () => {
    expect((await evaluate("=secret_()")).value).toBe("#NAME?");
  });
});
