/** Nothing leaves the file and nobody gets in: no network, no outside address, no markup from data, no more rights than are used. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const dist = (name: string) => readFileSync(`dist/${name}`, "utf8");
const page = dist("Sidebar.html");
const code = [dist("addon.js"), dist("Code.js")].join("\n");

const sources = readdirSync("src/sidebar", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => [name, readFileSync(`src/sidebar/${name}`, "utf8")] as const);

describe("what is pushed to Google", () => {
  test("asks no network for anything", () => {
    expect(`${code}${page}`).not.toMatch(
      /UrlFetch|Jdbc|WebSocket|EventSource|sendBeacon|\bfetch\(|importScripts|DriveApp|GmailApp|openById|openByUrl/,
    );
  });

  test("loads nothing from outside: addresses are names of standards, or sources to read up", () => {
    const loading = /(?:src|href|url|import)\s*[=(]\s*["']?(?:https?:)?\/\/[^\s"')]+/gi;
    expect(page.match(loading) ?? []).toEqual([]);
    expect(code.match(loading) ?? []).toEqual([]);
    // the file reader brings a way to download files, which nobody calls: the page may connect to nothing
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    );
  });

  test("asks for four rights and no more, each of which something needs", () => {
    const { oauthScopes } = JSON.parse(dist("appsscript.json")) as { oauthScopes: string[] };
    expect(
      oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", "")),
    ).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
      "script.send_mail",
    ]);
  });

  test("says what of others it contains, and under which licence", () => {
    expect(dist("addon.js")).toMatch(/@OnlyCurrentDoc[\s\S]*Contains:/);
    expect(page).toMatch(/<!-- Contains:\n[\s\S]*preact .*MIT/);
  });
});

describe("the panel", () => {
  test.each(sources)("%s makes no markup of data", (_, source) => {
    expect(source).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|javascript:/,
    );
  });
});

test("nothing of ours runs when packages are installed", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  expect(Object.keys(scripts).filter((name) => /install|prepare|prepublish/.test(name))).toEqual(
    [],
  );
});
