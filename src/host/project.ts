/** An Apps Script project as clasp would push it: scripts, HTML files and the manifest. */
import type { ScriptFile } from "./realm";

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

export interface Project {
  readonly scripts: readonly ScriptFile[];
  /** HTML files by their project name, without extension. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

/** Sorts the files of a pushed folder into a project; file names as they are on disk. */
export function projectFromFiles(files: Readonly<Record<string, string>>): Project {
  const names = Object.keys(files).sort();
  const withEnding = (ending: string) => names.filter((name) => name.endsWith(ending));
  const manifest = files["appsscript.json"];
  if (manifest === undefined) throw new Error("local host: appsscript.json is missing");
  return {
    scripts: withEnding(".js").map((name) => ({ name, code: files[name] ?? "" })),
    html: Object.fromEntries(
      withEnding(".html").map((name) => [name.slice(0, -".html".length), files[name] ?? ""]),
    ),
    manifest: JSON.parse(manifest) as Manifest,
  };
}
