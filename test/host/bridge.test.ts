/** google.script.run: copies in, copies out, and what it refuses. */
import { describe, expect, it } from "vitest";
import { hostWith } from "./fixtures";

const project = `
  function echo(value) { return value; }
  function change(value) { value.list.push(3); return value.list; }
  function nothing() {}
  function types(value) { return [value instanceof Object, Array.isArray(value.list), value.list instanceof Array, "gone" in value]; }
  function date() { return { rows: [{ when: new Date(0) }] }; }
  function func() { return { f: function () {} }; }
  function range() { return SpreadsheetApp.getActive().getRange("A1"); }
  function circle() { const a = {}; a.self = a; return a; }
  function fail() { throw new Error("Keine Spalte mit Kunden gefunden."); }
  function private_() { return 1; }
  const inner = { method() { return 1; } };`;

const plain = { a: 1, b: "x", c: null, d: [true, [2.5]], e: { f: "g" } };

describe("the bridge between page and script", () => {
  it("carries numbers, texts, booleans, null, arrays and plain objects", async () => {
    const host = await hostWith(project);
    expect(await host.call("echo", [plain])).toEqual(plain);
    expect(await host.call("nothing")).toBeNull();
  });

  it("copies: neither side sees the other's changes", async () => {
    const host = await hostWith(project);
    const mine = { list: [1, 2] };
    expect(await host.call("change", [mine])).toEqual([1, 2, 3]);
    expect(mine.list).toEqual([1, 2]);
  });

  it("gives the script values of its own realm, and drops undefined properties", async () => {
    const host = await hostWith(project);
    expect(await host.call("types", [{ list: [], gone: undefined }])).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(await host.call("echo", [[undefined, Number.NaN]])).toEqual([null, null]);
  });

  it.each([
    ["date", "rows[0].when"],
    ["func", "f"],
    ["range", "0"],
    ["circle", "self"],
  ])("refuses what %s returns", async (name, path) => {
    const host = await hostWith(project);
    await expect(host.call(name)).rejects.toThrow(`illegal value in property: ${path}`);
  });

  it("refuses dates and functions on the way in", async () => {
    const host = await hostWith(project);
    await expect(host.call("echo", [{ when: new Date(0) }])).rejects.toThrow("when");
    await expect(host.call("echo", [() => 1])).rejects.toThrow("illegal value");
  });

  it("hands over the message of a failure", async () => {
    const host = await hostWith(project);
    const failure = await host.call("fail").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message).toBe("Keine Spalte mit Kunden gefunden.");
  });

  it.each(["private_", "inner.method", "method", "SpreadsheetApp", "missing"])(
    "does not see %s",
    async (name) => {
      const host = await hostWith(project);
      await expect(host.call(name)).rejects.toThrow(`Script function not found: ${name}`);
    },
  );

  it("runs calls one after the other, each to its end", async () => {
    const host = await hostWith(`
      function add() {
        const cell = SpreadsheetApp.getActive().getRange("A1");
        cell.setValue(Number(cell.getValue()) + 1);
      }`);
    await Promise.all([host.call("add"), host.call("add"), host.call("add")]);
    expect(host.values("A1")).toEqual([[3]]);
  });
});
