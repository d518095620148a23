// Builds dist/: exactly the files that clasp pushes to Google.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import vm from "node:vm";
import * as esbuild from "esbuild";
import { licences } from "./licences.mjs";
import { load } from "./load.mjs";
import { dataElements, pageData } from "./page-data.mjs";
import { pageTexts } from "./page-texts.mjs";
import { entryStub, formulaStub } from "./stubs.mjs";
import { withoutHelp } from "./without-help.mjs";

/** Every formula call loads the whole script, so its size is a budget. */
const budget = { kilobytes: 250, milliseconds: 20 };

/** German names are documented in German, whatever the language of the build. */
const germanNames = new Set([
  "KUNDENBINDUNGSRATE",
  "ABWANDERUNGSRATE",
  "WIEDERKAUFRATE",
  "KUNDENWERT",
]);

/** Builds everything; `say` gets one line of figures. `strict`: fails when the bundle is over its budget. */
export async function buildAddon({
  locale = process.env.ADDON_LOCALE ?? "en",
  say = console.log,
  strict = false,
} = {}) {
  const texts = pageTexts();
  const [addon, code] = await Promise.all([bundleAddon(texts.plugin), stubs(locale)]);
  const sidebar = await bundleSidebar(texts.texts);
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await Promise.all([
    writeFile("dist/addon.js", addon),
    writeFile("dist/Code.js", code),
    writeFile("dist/Sidebar.html", sidebar),
    writeFile("dist/appsscript.json", await readFile("appsscript.json")),
  ]);
  const kilobytes = addon.length / 1000;
  say(
    `dist: addon.js ${kilobytes.toFixed(0)} kB of ${budget.kilobytes} kB, ` +
      `loads in ${loadTime(addon.toString()).toFixed(1)} ms (aim: ${budget.milliseconds} ms), ` +
      `Sidebar.html ${(Buffer.byteLength(sidebar) / 1000).toFixed(0)} kB`,
  );
  if (strict && kilobytes > budget.kilobytes) {
    throw new Error(`dist/addon.js is larger than its budget of ${budget.kilobytes} kB.`);
  }
}

async function bundleAddon(textPlugin) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: ["src/addon/main.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "Stammkunde",
    target: "es2019", // what Apps Script's parser takes for certain
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    plugins: [withoutHelp, pageData, textPlugin],
  });
  const head = `/**\n * @OnlyCurrentDoc\n *\n * Contains:\n${asComment(await licences(metafile))}\n */\n`;
  return Buffer.from(head + outputFiles[0].text);
}

async function stubs(locale) {
  const functions = await load("src/functions/index.ts");
  const { call: _formulasUseIt, ...entries } = await load("src/addon/main.ts");
  const formulas = Object.entries(functions).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${[
    ...formulas.map(([name, { declaration }]) =>
      formulaStub(name, declaration, germanNames.has(name) ? "de" : locale),
    ),
    ...Object.keys(entries).map(entryStub),
  ].join("\n\n")}\n`;
}

async function bundleSidebar(texts) {
  const [{ outputFiles, metafile }, style, page, data] = await Promise.all([
    esbuild.build({
      entryPoints: ["src/sidebar/main.tsx"],
      bundle: true,
      write: false,
      minify: true,
      format: "iife",
      target: "es2019",
      charset: "utf8",
      legalComments: "none",
      jsx: "automatic",
      jsxImportSource: "preact",
      metafile: true,
    }),
    esbuild.build({
      entryPoints: ["src/sidebar/style.css"],
      bundle: true,
      write: false,
      minify: true,
      charset: "utf8",
    }),
    readFile("src/sidebar/index.html", "utf8"),
    formulaHelp().then((formulas) => dataElements({ formulas, texts: sorted(texts) })),
  ]);
  // "</script" inside a string of the bundle would end the element
  const script = outputFiles[0].text.replaceAll("</script", "<\\/script");
  return page
    .replace("<!-- style -->", () => `<style>${style.outputFiles[0].text}</style>`)
    .replace("<!-- data -->", () => data)
    .replace("<!-- script -->", () => `<script>${script}</script>`)
    .concat(`<!-- Contains:\n${await licences(metafile)}\n-->\n`);
}

/** Modules are loaded in any order; two builds are equal all the same. */
const sorted = (entries) =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));

const asComment = (lines) => lines.replace(/^/gm, " * ");

/** What the panel's formula search knows. */
async function formulaHelp() {
  const [{ formulaHelp: helpOf }, functions] = await Promise.all([
    load("src/functions/help.ts"),
    load("src/functions/index.ts"),
  ]);
  return helpOf(functions);
}

/** Milliseconds to load the bundle into a bare global scope, as every formula call does: median of 9. */
function loadTime(code) {
  const times = Array.from({ length: 9 }, () => {
    const context = vm.createContext({});
    const start = performance.now();
    new vm.Script(code).runInContext(context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4];
}
