/** Who may call what: modes, granted scopes, places without a user interface. */
import { describe, expect, it } from "vitest";
import type { AuthMode } from "../../src/host/state";
import { hostWith, scope } from "./fixtures";

const calls = {
  menu: 'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()',
  locale: "Session.getActiveUserLocale()",
  read: 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue()',
  write: 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1)',
  properties: 'PropertiesService.getDocumentProperties().getProperty("a")',
  cache: 'CacheService.getDocumentCache().get("a")',
  sidebar: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
  alert: 'SpreadsheetApp.getUi().alert("x")',
  mail: "MailApp.getRemainingDailyQuota()",
  triggers: "ScriptApp.getProjectTriggers()",
  format: 'Utilities.formatDate(new Date(0), "UTC", "yyyy")',
};

type Call = keyof typeof calls;

const project = Object.entries(calls)
  .map(([name, code]) => `function ${name}() { return ${code}; }`)
  .join("\n");

async function allowed(mode: AuthMode): Promise<Call[]> {
  const host = await hostWith(project);
  const may: Call[] = [];
  for (const name of Object.keys(calls) as Call[])
    await host.run(name, [], { mode }).then(
      () => may.push(name),
      () => undefined,
    );
  return may;
}

describe("modes", () => {
  it("NONE: menus, the user's language, utilities", async () => {
    expect(await allowed("NONE")).toEqual(["menu", "locale", "format"]);
  });

  it("LIMITED: the document and its properties too, but nothing on the screen", async () => {
    expect(await allowed("LIMITED")).toEqual([
      "menu",
      "locale",
      "read",
      "write",
      "properties",
      "cache",
      "format",
    ]);
  });

  it("CUSTOM_FUNCTION: reading only, and no menus", async () => {
    expect(await allowed("CUSTOM_FUNCTION")).toEqual([
      "locale",
      "read",
      "properties",
      "cache",
      "format",
    ]);
  });

  it("FULL: everything", async () => {
    expect(await allowed("FULL")).toEqual(Object.keys(calls));
  });
});

describe("granted scopes", () => {
  it("are checked at every call, and named when missing", async () => {
    const host = await hostWith(project, { scopes: [scope("spreadsheets.currentonly")] });
    await expect(host.run("mail")).rejects.toThrow(
      "Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. " +
        "Required permissions: https://www.googleapis.com/auth/script.send_mail",
    );
    await expect(host.run("sidebar")).rejects.toThrow("script.container.ui");
    expect(await host.run("read")).toBe("");
  });

  it("never go beyond the manifest", async () => {
    const host = await hostWith(
      "function who() { return Session.getEffectiveUser().getEmail(); }",
      {
        scopes: [scope("userinfo.email")],
      },
    );
    await expect(host.run("who")).rejects.toThrow("userinfo.email");
  });

  it("are told to scripts, and required by stopping them", async () => {
    const host = await hostWith(
      `const MAIL = "${scope("script.send_mail")}";
       function status(scopes) { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationStatus()); }
       function need() { try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [MAIL]); } catch (e) { return "went on"; } }
       function unknown() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/drive"]); }`,
      { scopes: [scope("spreadsheets.currentonly")] },
    );
    expect(await host.run("status", [[scope("script.send_mail")]])).toBe("REQUIRED");
    expect(await host.run("status", [[scope("spreadsheets.currentonly")]])).toBe("NOT_REQUIRED");
    await expect(host.run("need")).rejects.toThrow("Authorization is required");
    await expect(host.run("unknown")).rejects.toThrow("not in the manifest");
  });
});

describe("loading", () => {
  it("must not touch a service", async () => {
    await expect(hostWith("var ss = SpreadsheetApp.getActive();")).rejects.toThrow(
      "local host: SpreadsheetApp.getActive was called while the script was loading",
    );
  });

  it("finds nothing of Node or a browser", async () => {
    const host = await hostWith(
      `function missing() {
         return ["setTimeout", "URL", "TextEncoder", "fetch", "process", "require", "window", "atob", "performance", "structuredClone"]
           .filter((name) => typeof globalThis[name] === "undefined").length;
       }
       function present() { return [typeof Intl, typeof console.log, typeof Promise, typeof WebAssembly].join(); }`,
    );
    expect(await host.run("missing")).toBe(10);
    expect(await host.run("present")).toBe("object,function,function,object");
  });

  it("gives every execution globals of its own", async () => {
    const host = await hostWith("let n = 0; function count() { n += 1; return n; }");
    expect([await host.run("count"), await host.run("count")]).toEqual([1, 1]);
  });
});
