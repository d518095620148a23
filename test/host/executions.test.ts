/** Executions: counting, time limits, injected faults, locks, and what is left after a kill. */
import { describe, expect, it } from "vitest";
import { hostWith } from "./fixtures";

const project = `
  function fill(rows) {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    for (let i = 1; i <= rows; i++) sheet.getRange(i, 1).setValue(i);
    return "fertig";
  }
  function tidy() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    try { for (;;) sheet.getRange("A1").setValue(1); }
    catch (e) { sheet.getRange("B1").setValue("caught"); }
    finally { sheet.getRange("C1").setValue("finally"); }
  }
  function stubborn() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    try { sheet.getRange("A1").setValue(1); } catch (e) { return e.message; }
  }
  function locked() {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(5000)) return "besetzt";
    SpreadsheetApp.getUi().alert("Weiter?");
    return lock.hasLock();
  }
  function quick() { const lock = LockService.getDocumentLock(); lock.waitLock(100); return lock.hasLock(); }
  function clock() { const a = Date.now(); Utilities.sleep(5000); return [new Date(a).toISOString(), new Date() - a]; }`;

const column = (host: Awaited<ReturnType<typeof hostWith>>, rows: number) =>
  host.values(`A1:A${rows}`).flat();

describe("service calls", () => {
  it("are counted in total, by member and by execution", async () => {
    const host = await hostWith(project);
    await host.run("fill", [3]);
    await host.run("fill", [2]);
    expect(host.executions.map(({ name, calls }) => [name, calls.total])).toEqual([
      ["fill", 8],
      ["fill", 6],
    ]);
    expect(host.calls.total).toBe(14);
    expect(host.calls.members["Range.setValue"]).toBe(5);
  });

  it("cost time on the host's clock, and nothing else does", async () => {
    const host = await hostWith(project);
    host.clock.perCall = 1000;
    expect(await host.run("clock")).toEqual(["2026-10-01T08:00:00.000Z", 6000]);
    expect(host.executions[0]?.milliseconds).toBe(6000);
  });
});

describe("the time limit", () => {
  it("of six minutes ends a run without its catch and finally", async () => {
    const host = await hostWith(project);
    host.clock.perCall = 1000;
    await expect(host.run("tidy")).rejects.toThrow("Exceeded maximum execution time");
    expect(host.values("A1:C1")).toEqual([[1, "", ""]]);
    expect(host.executions[0]?.milliseconds).toBe(361_000);
  });

  it("is thirty seconds for a simple trigger", async () => {
    const host = await hostWith(project);
    host.clock.perCall = 1000;
    await expect(host.run("fill", [20], { mode: "LIMITED" })).rejects.toThrow("Exceeded");
    expect(await host.run("fill", [20])).toBe("fertig");
  });
});

describe("injected faults", () => {
  it("end the run at the k-th call, and leave what was written before", async () => {
    const host = await hostWith(project);
    host.faults = ({ number }) => (number === 7 ? "kill" : undefined);
    await expect(host.run("fill", [5])).rejects.toThrow("Exceeded maximum");
    expect(column(host, 5)).toEqual([1, 2, "", "", ""]);
  });

  it("throw an exception the script can handle", async () => {
    const host = await hostWith(project);
    host.faults = ({ member }) => (member === "Range.setValue" ? "fail" : undefined);
    expect(await host.run("stubborn")).toBe("Service error: SpreadsheetApp.Range.setValue");
  });
});

describe("the document's lock", () => {
  it("is not to be had while somebody else holds it", async () => {
    const host = await hostWith(project);
    host.lockedByOther = true;
    expect(await host.run("locked")).toBe("besetzt");
    await expect(host.run("quick")).rejects.toThrow("Lock timeout");
  });

  it("is lost while the user reads an alert, and released at the end of the run", async () => {
    const host = await hostWith(project);
    expect(await host.run("locked")).toBe(false);
    expect(await host.run("quick")).toBe(true);
    expect(host.lock.holder).toBeNull();
  });
});

describe("failures", () => {
  it("are noted with the execution", async () => {
    const host = await hostWith('function fail() { throw new Error("Spalte fehlt"); }');
    await expect(host.run("fail")).rejects.toThrow("Spalte fehlt");
    expect(host.executions[0]?.error).toBe("Spalte fehlt");
    await expect(host.run("nirgends")).rejects.toThrow("Script function not found: nirgends");
  });

  it("of the host itself cannot be hidden by the script", async () => {
    const host = await hostWith(
      "function hide() { try { SpreadsheetApp.create('x'); } catch (e) { return 1; } }",
    );
    await expect(host.run("hide")).rejects.toThrow(
      "local host: SpreadsheetApp.create is not implemented",
    );
  });
});
