/** Opens a host in Node over a pushed folder or over files given as text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../engine/book";
import { headlessPlugins } from "../engine/packages";
import { createHost, type Host, type HostOptions } from "../host";
import { projectFromFiles } from "../project";
import { univerPackages } from "./packages";
import { openVmRealm } from "./vm-realm";

export interface OpenOptions extends Pick<HostOptions, "user" | "scopes" | "now"> {
  /** The folder that clasp would push, or its files by name. */
  readonly dist: string | Readonly<Record<string, string>>;
  /** The file's locale, as Google spells it: `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
}

export async function openHost(options: OpenOptions): Promise<Host> {
  const { dist, locale, timeZone } = options;
  const files = typeof dist === "string" ? readFolder(dist) : dist;
  const host = createHost({
    ...options,
    book: openBook(univerPackages, { plugins: headlessPlugins(univerPackages), locale, timeZone }),
    project: projectFromFiles(files),
    openRealm: openVmRealm,
  });
  await host.settle();
  return host;
}

const readFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(js|html|json)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
