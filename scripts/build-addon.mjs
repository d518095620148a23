// Builds dist/: exactly the files that clasp pushes to Google.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import vm from "node:vm";
import * as esbuild from "esbuild";
import { licences } from "./licences.mjs";
import { load } from "./load.mjs";
import { entryStub, formulaStub, jobStub } from "./stubs.mjs";
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
  const [addon, code, sidebar] = await Promise.all([
    bundle("src/addon/main.ts", "Stammkunde"),
    stubs(locale),
    bundlePage(),
  ]);
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await Promise.all([
    writeFile("dist/addon.js", withHead(addon)),
    writeFile("dist/Code.js", code),
    writeFile("dist/Sidebar.html", sidebar),
    writeFile("dist/appsscript.json", await readFile("appsscript.json")),
  ]);
  const kilobytes = Buffer.byteLength(withHead(addon)) / 1000;
  say(
    `dist: addon.js ${kilobytes.toFixed(0)} kB of ${budget.kilobytes} kB, ` +
      `loads in ${loadTime(addon.text).toFixed(1)} ms (aim: ${budget.milliseconds} ms), ` +
      `Sidebar.html ${(Buffer.byteLength(sidebar) / 1000).toFixed(0)} kB`,
  );
  if (strict && kilobytes > budget.kilobytes) {
    throw new Error(`dist/addon.js is larger than its budget of ${budget.kilobytes} kB.`);
  }
}

/** What runs on the server; target: what Apps Script's parser takes for certain. */
async function bundle(entry, globalName) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName,
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    plugins: [withoutHelp],
  });
  return { text: outputFiles[0].text, contains: await licences(metafile) };
}

const withHead = ({ text, contains }) =>
  `/**\n * @OnlyCurrentDoc\n *\n * Contains:\n${asComment(contains)}\n */\n${text}`;

async function stubs(locale) {
  const functions = await load("src/functions/index.ts");
  const { call: _formulasUseIt, jobs: _jobsUseIt, ...entries } = await load("src/addon/main.ts");
  const jobs = await load("src/addon/jobs.ts");
  const formulas = Object.entries(functions).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${[
    ...formulas.map(([name, { declaration }]) =>
      formulaStub(name, declaration, germanNames.has(name) ? "de" : locale),
    ),
    ...Object.keys(entries).map(entryStub),
    ...Object.keys(jobs).map(jobStub),
  ].join("\n\n")}\n`;
}

/** The page of the panel; with it lies what the server reads only when it is needed. */
async function bundlePage() {
  const [{ outputFiles, metafile }, style, page, help, jobs] = await Promise.all([
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
    formulaHelp(),
    bundle("src/addon/jobs.ts", "Jobs"),
  ]);
  return page
    .replace("<!-- style -->", () => `<style>${style.outputFiles[0].text}</style>`)
    .replace("<!-- formulas -->", () => element("application/json", "formulas", help))
    .replace("<!-- jobs -->", () => element("text/plain", "jobs", jobs.text))
    .replace("<!-- script -->", () => element("text/javascript", "panel", outputFiles[0].text))
    .concat(`<!-- Contains:\n${await licences(metafile)}\n-->\n`);
}

/** Neither in strings of the code nor in texts may anything end the element, or begin another. */
const element = (type, id, content) =>
  `<script type="${type}" id="${id}">${content.replaceAll(/<(?=\/script|script|!--)/gi, "\\x3c")}</script>`;

const asComment = (lines) => lines.replace(/^/gm, " * ");

/** What the panel's formula search knows. */
async function formulaHelp() {
  const [{ formulaHelp: helpOf }, functions] = await Promise.all([
    load("src/functions/help.ts"),
    load("src/functions/index.ts"),
  ]);
  return JSON.stringify(helpOf(functions)).replaceAll("<", "\\u003c");
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
