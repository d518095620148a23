// Builds the add-on and the page, serves them and opens the browser. Needs node_modules.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { buildPage } from "./build-page.mjs";
import { load } from "./load.mjs";
import { serve } from "./serve.mjs";
import { UsageError } from "./start-options.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const portsToTry = 20;

/** @param {ReturnType<typeof import("./start-options.mjs").startOptions>} options */
export async function startWorkbench({ file, port, open, lang }) {
  const path = file && resolve(process.env.INIT_CWD ?? process.cwd(), file);
  process.chdir(root);
  const named = path && (await readCsv(path, lang));
  await build();
  const folder = await buildPage();
  const server = await serveNear(port, { folder, project: "dist", file: named });
  const address = `${server.url}?lang=${lang}`;
  console.log(`The workbench is open at ${address}\nPress Ctrl-C to stop it.`);
  process.once("SIGINT", () => server.close());
  process.once("SIGTERM", () => server.close());
  if (open) openBrowser(address);
}

/** Reads the file as the sidebar would, in blocks that fit into one call of the add-on each. */
async function readCsv(path, lang) {
  const { parseCsv, importBlocks } = await load("src/sidebar/csv.ts");
  const bytes = await readFile(path).catch((error) => {
    throw new UsageError(`${path} cannot be read: ${reasons[error.code] ?? error.message}.`);
  });
  const { rows, refusal } = parseCsv(bytes);
  if (refusal) throw new UsageError(`${basename(path)}: ${refusal[lang]}`);
  return { name: basename(path), blocks: [...importBlocks(rows)] };
}

const reasons = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it is not allowed",
};

async function serveNear(wanted, options) {
  for (let port = wanted; ; port += 1) {
    try {
      const server = await serve({ ...options, port });
      if (port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`);
      return server;
    } catch (error) {
      if (error.code === "EADDRINUSE" && port + 1 < Math.min(wanted + portsToTry, 65_536)) continue;
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
      throw new UsageError(`Port ${port} cannot be used; choose another one with --port.`);
    }
  }
}

/** Without a browser to open, the printed address is enough. */
function openBrowser(address) {
  const [command, ...args] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
