// npm run build: installs what is missing, then builds dist/.
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

/** Builds dist/; needs node_modules, see `build-addon.mjs`. */
export async function build(options) {
  const { buildAddon } = await import("./build-addon.mjs");
  await buildAddon(options);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await setup();
  await build({ strict: true });
}
