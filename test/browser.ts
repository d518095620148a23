/** A Chromium for tests: the one named in CHROME, the system's, or the one that came with npm. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { type Browser, chromium as playwright } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROME ?? systemBrowser();
  const { executablePath, env } = named
    ? { executablePath: named, env: {} }
    : await packagedBrowser();
  return playwright.launch({ executablePath, args: quiet, env: { ...process.env, ...env } });
}

const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function systemBrowser(): string | undefined {
  const folders = process.env.PATH?.split(delimiter) ?? [];
  return systemNames
    .flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

interface Packaged {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Built for a bare server: it brings its own fonts, and the libraries that desktops have anyway. */
async function packagedBrowser(): Promise<Packaged> {
  const folder = resolve("node_modules/.cache/chromium");
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, "chromium");
  const { status, stdout } = spawnSync("ldd", [executablePath], { encoding: "utf8" });
  const complete = status === 0 && !stdout.includes("not found");
  return {
    executablePath,
    env: {
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      ...(!complete && { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }),
    },
  };
}

/** Into a folder of its own first, since several tests may want it at once. */
async function unpack(folder: string): Promise<void> {
  const { default: packaged, inflate } = await import("@sparticuz/chromium");
  await mkdir(join(folder, ".."), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  // The package unpacks into the folder for temporary files, wherever that is.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    await packaged.executablePath();
    await inflate(resolve("node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(draft, "fonts.conf"), fontsConfig(folder));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

/** The system's fonts and, for a system that has none, the package's own. */
const fontsConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
</fontconfig>
`;
