/** The smaller services: properties, cache, mail, utilities, session, the user interface. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hostWith, script } from "./fixtures";

describe("PropertiesService", () => {
  it("keeps texts between executions, apart for document and users", async () => {
    const host = await hostWith(`
      function set() {
        PropertiesService.getDocumentProperties().setProperty("a", "1");
        PropertiesService.getUserProperties().setProperties({ b: "2", c: 3 });
      }
      function get() {
        return [PropertiesService.getDocumentProperties().getProperty("a"), PropertiesService.getUserProperties().getProperties(),
          PropertiesService.getScriptProperties().getKeys()];
      }`);
    await host.run("set");
    expect(await host.run("get")).toEqual(["1", { b: "2", c: "3" }, []]);
    host.user = { email: "partner@laden.example", locale: "en" };
    expect(await host.run("get")).toEqual(["1", {}, []]);
  });

  it("holds 9 kB a value, 500 kB a store", async () => {
    const set = (code: string) =>
      script(`const store = PropertiesService.getDocumentProperties(); ${code}`);
    await expect(set('store.setProperty("a", "ä".repeat(5000));')).rejects.toThrow(
      "Argument too large: value",
    );
    await expect(
      set('for (let i = 0; i < 60; i++) store.setProperty("k" + i, "x".repeat(9000));'),
    ).rejects.toThrow("exceeded the property storage quota");
    await expect(set('store.setProperty("a", 1);')).rejects.toThrow("(String,number)");
  });
});

describe("CacheService", () => {
  it("forgets after its time", async () => {
    const host = await hostWith(`
      function put() { CacheService.getDocumentCache().put("a", "1", 60); CacheService.getDocumentCache().put("b", "2"); }
      function get() { return CacheService.getDocumentCache().getAll(["a", "b"]); }`);
    await host.run("put");
    expect(await host.run("get")).toEqual({ a: "1", b: "2" });
    await host.advance(61_000);
    expect(await host.run("get")).toEqual({ b: "2" });
  });

  it("holds 100 kB a value, keys of 250 characters", async () => {
    const cache = "CacheService.getDocumentCache()";
    await expect(script(`${cache}.put("a", "x".repeat(103000));`)).rejects.toThrow("value");
    await expect(script(`${cache}.get("k".repeat(251));`)).rejects.toThrow("key");
  });
});

describe("MailApp", () => {
  it("puts mails into the outbox and counts recipients against the quota", async () => {
    const host = await hostWith(`
      function send() {
        MailApp.sendEmail({ to: "a@x.de, b@x.de", subject: "Bericht", body: "Text", htmlBody: "<p>Text</p>", noReply: true });
        MailApp.sendEmail("c@x.de", "Kurz", "Text", { name: "Stammkunde" });
        return MailApp.getRemainingDailyQuota();
      }`);
    expect(await host.run("send")).toBe(97);
    expect(host.outbox).toMatchObject([
      { to: ["a@x.de", "b@x.de"], subject: "Bericht", htmlBody: "<p>Text</p>", noReply: true },
      { to: ["c@x.de"], name: "Stammkunde", htmlBody: null },
    ]);
  });

  it("refuses when the quota is used up, and addresses that are none", async () => {
    const host = await hostWith('function send(to) { MailApp.sendEmail(to, "s", "b"); }');
    await expect(host.run("send", ["niemand"])).rejects.toThrow("Invalid email: niemand");
    host.mailQuota = 0;
    await expect(host.run("send", ["a@x.de"])).rejects.toThrow(
      "Service invoked too many times for one day: email.",
    );
  });
});

describe("Utilities", () => {
  it.each([
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2026-03-29T03:30:05.007+02:00"],
    ["d. MMMM yyyy, h:mm a", "29. March 2026, 3:30 AM"],
    ["EEE u yy ''Z", "Sun 7 26 '+0200"],
  ])("formats dates after %s", async (pattern, text) => {
    expect(
      await script(
        `return Utilities.formatDate(new Date("2026-03-29T01:30:05.007Z"), "Europe/Berlin", ${JSON.stringify(pattern)});`,
      ),
    ).toBe(text);
  });

  it.each(["", "abc", "Kundenbindung äöü €", "x".repeat(1000)])(
    "computes SHA-256 as Node does (%#)",
    async (text) => {
      const bytes = (await script(
        `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${JSON.stringify(text)});`,
      )) as number[];
      const hex = Buffer.from(Int8Array.from(bytes).buffer).toString("hex");
      expect(hex).toBe(createHash("sha256").update(text).digest("hex"));
    },
  );

  it("turns texts into base64 and back, and wraps bytes", async () => {
    expect(
      await script(
        `const code = Utilities.base64Encode("Größe?>");
         const blob = Utilities.newBlob(Utilities.base64Decode(code), "text/csv", "a.csv");
         return [code, Utilities.base64EncodeWebSafe("Größe?>"), blob.getDataAsString(), blob.getName(), blob.getBytes()[2]];`,
      ),
    ).toEqual(["R3LDtsOfZT8+", "R3LDtsOfZT8-", "Größe?>", "a.csv", -61]);
  });

  it("gives different ids", async () => {
    expect(await script("return Utilities.getUuid() !== Utilities.getUuid();")).toBe(true);
  });
});

describe("what the user sees", () => {
  it("menus with separators and sub-menus; one of the same title replaces the first", async () => {
    const host = await hostWith(`
      function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem("Öffnen", "open").addSeparator()
          .addSubMenu(ui.createMenu("Mehr").addItem("Hilfe", "help")).addToUi();
      }`);
    await host.run("onOpen", [], { mode: "NONE" });
    await host.run("onOpen", [], { mode: "NONE" });
    expect(host.shown.menus).toEqual([
      {
        title: "Add-on",
        entries: [
          { kind: "item", label: "Öffnen", handler: "open" },
          { kind: "separator" },
          {
            kind: "menu",
            menu: { title: "Mehr", entries: [{ kind: "item", label: "Hilfe", handler: "help" }] },
          },
        ],
      },
    ]);
  });

  it("a sidebar from a file of the project, 300 pixels wide", async () => {
    const host = await hostWith(
      `function show() {
         SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Stammkunde").setWidth(500));
       }
       function missing() { HtmlService.createHtmlOutputFromFile("sidebar"); }`,
      { html: { "Sidebar.html": "<!DOCTYPE html><p>Hallo" } },
    );
    await expect(host.run("show")).resolves.toBeUndefined();
    expect(host.shown.sidebar).toEqual({
      title: "Stammkunde",
      content: "<!DOCTYPE html><p>Hallo",
      width: 300,
    });
    await expect(host.run("missing")).rejects.toThrow("No HTML file named sidebar was found.");
  });

  it("alerts, answered by the test, and toasts", async () => {
    const host = await hostWith(`
      function ask() {
        const ui = SpreadsheetApp.getUi();
        SpreadsheetApp.getActive().toast("läuft", "Stammkunde", 3);
        return ui.alert("Neu bauen?", "Das dauert.", ui.ButtonSet.YES_NO) === ui.Button.NO;
      }`);
    host.shown.answers.push("NO");
    expect(await host.run("ask")).toBe(true);
    expect(host.shown.alerts).toEqual([
      { title: "Neu bauen?", prompt: "Das dauert.", buttons: ["YES", "NO"] },
    ]);
    expect(host.shown.toasts).toEqual([{ message: "läuft", title: "Stammkunde", seconds: 3 }]);
  });

  it("the user's language, the script's zone, and the log", async () => {
    const host = await hostWith(`
      function who() {
        console.log("n =", 5, { a: 1 });
        return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()];
      }`);
    expect(await host.run("who")).toEqual(["de", "Etc/UTC", "Europe/Berlin"]);
    expect(host.log).toEqual(['n = 5 {"a":1}']);
  });
});
