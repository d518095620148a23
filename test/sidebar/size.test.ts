import { build } from "esbuild";
import { expect, it } from "vitest";

it("stays small enough to open without a wait: 130 kB with the CSV reader, the sample shop and every screen", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/sidebar/main.tsx"],
    bundle: true,
    write: false,
    minify: true,
    target: "es2019",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(130_000);
});
