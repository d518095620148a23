/** The built files as Google would run them: a bare global scope, nothing but the services a formula may use. */

import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import * as functions from "../../src/functions";
import { exampleInputs } from "../../src/functions/example";

type Script = Record<string, (...args: unknown[]) => unknown>;

const files = ["Code.js", "addon.js"].map((name) => readFileSync(`dist/${name}`, "utf8"));

/** A spreadsheet that knows its locale and zone and nothing else. */
function open(locale: string, timeZone = "Europe/Berlin"): Script {
  const active = { getSpreadsheetLocale: () => locale, getSpreadsheetTimeZone: () => timeZone };
  const context = vm.createContext({ SpreadsheetApp: { getActive: () => active } });
  for (const file of files) vm.runInContext(file, context);
  return context as Script;
}

test("loads without touching a service", () => {
  const trap = new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`touched ${String(name)}`);
      },
    },
  );
  const context = vm.createContext({
    SpreadsheetApp: trap,
    PropertiesService: trap,
    HtmlService: trap,
    Session: trap,
    ScriptApp: trap,
    Utilities: trap,
  });
  for (const file of files) vm.runInContext(file, context);
  expect(typeof (context as Script).onOpen).toBe("function");
});

describe("formulas", () => {
  const english = open("en_GB");
  const german = open("de_DE");

  test("give the published figures: 150, 200, 80 → 80 %; 20, 24, 5 → 95 %", () => {
    expect(english.RETENTION_RATE?.(150, 200, 80)).toBe(0.8);
    expect(german.KUNDENBINDUNGSRATE?.(20, 24, 5)).toBeCloseTo(0.95, 12);
  });

  test("understand German option words and decimal commas", () => {
    const rows = german.RETENTION_RATE?.("150", "200", "80", "Intervall") as number[][] | undefined;
    const row = rows?.[0];
    expect(row?.map((value) => Number(value.toFixed(4)))).toEqual([0.8, 0.7289, 0.8562]);
    expect(german.CHURN_RATE?.("1.500", "300,0")).toBe(0.2);
  });

  test("complain in the file's language, in one sentence that names the parameter", () => {
    expect(() => german.RETENTION_RATE?.(0, 1, 1)).toThrow("„start“ muss größer als 0 sein.");
    expect(() => english.RETENTION_RATE?.(0, 1, 1)).toThrow("“start” must be greater than 0.");
    expect(() => german.NPS?.([[9], ["x"], [7], ["y"]])).toThrow(
      "„scores“, Zeile 2 des Bereichs („x“): keine Zahl; 2 Zeilen betroffen.",
    );
  });

  test("take dates from another realm as days in the spreadsheet's zone", () => {
    // 30 April 2026, 22:30 UTC is 1 May in Berlin, 30 April in São Paulo
    const customers = [["a"], ["a"]];
    const dates = [[new Date("2026-04-15T10:00:00Z")], [new Date("2026-04-30T22:30:00Z")]];
    const berlin = open("en_GB", "Europe/Berlin").COHORT_TABLE?.(customers, dates) as unknown[][];
    const brazil = open("en_GB", "America/Sao_Paulo").COHORT_TABLE?.(
      customers,
      dates,
    ) as unknown[][];
    expect(berlin[1]).toEqual(["2026-04", 1, 1, 1]);
    expect(brazil[1]).toEqual(["2026-04", 1, 1]);
  });

  test("skip headings and blank rows, and keep parallel columns together", () => {
    const customers = [["Kunde"], ["a"], [""], ["b"], ["a"], [""]];
    const dates = [["Datum"], ["2026-01-01"], [""], ["2026-01-02"], ["2026-02-01"], [""]];
    expect(english.REPEAT_PURCHASE_RATE?.(customers, dates)).toBe(0.5);
  });

  test("refuse dates that can be read two ways", () => {
    const customers = [["a"], ["b"]];
    expect(() =>
      german.REPEAT_PURCHASE_RATE?.(customers, [["03/04/2025"], ["05/06/2025"]]),
    ).toThrow(/Tag und Monat sind nicht zu unterscheiden/);
  });
});

describe("the page that Sheets reads for its help", () => {
  const code = files[0] as string;

  test("documents every formula with its real parameter names", () => {
    expect(code).toContain("function RETENTION_RATE(start, end, new_, output, confidence) {");
    const tagged = code.match(/@customfunction/g)?.length ?? 0;
    const formulas = code.match(/^function [A-Z_]+\(/gm)?.length ?? 0;
    expect(tagged).toBe(formulas);
    expect(formulas).toBeGreaterThanOrEqual(13);
  });

  test("documents German names in German", () => {
    expect(code).toMatch(
      /Kundenbindungsrate aus drei Zahlen[\s\S]{0,900}function KUNDENBINDUNGSRATE\(/,
    );
  });

  test("hides nothing that ends in an underscore and shows every entry point", () => {
    for (const entry of [
      "onOpen",
      "onInstall",
      "showSidebar",
      "refreshFromMenu",
      "refreshOnClock",
      "panel",
    ])
      expect(code).toContain(`function ${entry}(`);
    expect(code).not.toMatch(/^function \w+_\(/m);
  });
});

test("the manifest asks for the narrowest scopes and no add-on section", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
  expect(manifest).toEqual({
    timeZone: "Etc/UTC",
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/script.scriptapp",
      "https://www.googleapis.com/auth/script.send_mail",
    ],
  });
});

test("nothing in the built files fetches anything", () => {
  const script = files.join("\n");
  for (const way of ["UrlFetchApp", "XMLHttpRequest", "fetch(", "importScripts"])
    expect(script.includes(way)).toBe(false);
  const page = readFileSync("dist/Sidebar.html", "utf8");
  expect(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/.test(page)).toBe(false);
  // whatever a library could do, the page may connect to nothing
  expect(page).toMatch(/http-equiv="Content-Security-Policy"\s+content="default-src 'none';/);
  expect(/connect-src|img-src [^;"]*http/.test(page)).toBe(false);
});

describe("what the build leaves out of the add-on", () => {
  const english = open("en_GB", "UTC");

  test.each(Object.entries(functions))("%s still answers its example", (name, { declaration }) => {
    const { example } = declaration;
    const expected = example.gives;
    const given = english[name]?.(...exampleInputs(example));
    const flat = (output: unknown) => [output].flat(2) as unknown[];
    const values = flat(given);
    expect(values).toHaveLength(flat(expected).length);
    flat(expected).forEach((value, i) => {
      if (typeof value === "number") expect(values[i]).toBeCloseTo(value, 5);
      else expect(values[i]).toBe(value);
    });
  });
});
