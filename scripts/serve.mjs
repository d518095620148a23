// Serves the workbench page on this machine only, under a policy that lets nothing out.
import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".gz": "application/gzip",
};

const host = "127.0.0.1";
const names = [host, "localhost"];

/**
 * Inline scripts need the page's token; those of the add-on's own pages get it from the page. Inline
 * styles are allowed, since the grid and the sidebar bring theirs along; text may become a function, as
 * it may in Apps Script, but not in the sidebar, which has a stricter policy of its own.
 */
const policy = (nonce) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'unsafe-eval'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * @param {object} options
 * @param {string} options.folder where the built page lies
 * @param {string} options.project the folder that clasp would push
 * @param {{ name: string, blocks: string[][][] } | null} [options.file] what the page imports
 * @param {number} [options.port] any free one unless told otherwise
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function serve({ folder, project, file = null, port = 0 }) {
  const made = {
    "/": () => page(folder),
    "/project.json": async () => ({ body: JSON.stringify(await filesIn(project)), type: ".json" }),
    "/file.json": async () => ({ body: JSON.stringify(file), type: ".json" }),
  };
  const server = createServer(async (request, response) => {
    // Under any other name it is a stranger's page that asks.
    if (!names.some((name) => request.headers.host === `${name}:${server.address().port}`)) {
      response.writeHead(403).end();
      return;
    }
    const { pathname } = new URL(request.url ?? "/", `http://${host}`);
    try {
      const { body, type, headers } = await (made[pathname] ?? (() => asset(folder, pathname)))();
      response.writeHead(200, {
        "content-type": types[type] ?? "application/octet-stream",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        ...headers,
      });
      response.end(body);
    } catch (error) {
      response.writeHead(error.code === "ENOENT" ? 404 : 500).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    url: `http://${host}:${address.port}/`,
    port: address.port,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function page(folder) {
  const nonce = randomBytes(16).toString("base64");
  const html = await readFile(join(folder, "index.html"), "utf8");
  return {
    body: html.replaceAll("{{nonce}}", nonce),
    type: ".html",
    headers: { "content-security-policy": policy(nonce) },
  };
}

/** A URL's path has no `..` left in it, and stays as it is: nothing above the folder can be named. */
async function asset(folder, pathname) {
  return {
    body: await readFile(join(folder, pathname)),
    type: extname(pathname),
  };
}

async function filesIn(project) {
  const names = await readdir(project);
  const contents = await Promise.all(names.map((name) => readFile(join(project, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, contents[index]]));
}
