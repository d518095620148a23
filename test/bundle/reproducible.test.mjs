// The same sources give the same files, byte for byte: what is pushed can be checked by building it again.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "../../scripts/run-node.mjs";

const hashes = async (folder) =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder)).map(async (name) => [
        name,
        createHash("sha256")
          .update(await readFile(join(folder, name)))
          .digest("hex"),
      ]),
    ),
  );

test("built elsewhere, at another time, in another zone", { timeout: 60_000 }, async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "stammkunde-"));
  try {
    for (const name of [
      "src",
      "scripts",
      "package.json",
      "package-lock.json",
      "appsscript.json",
      "tsconfig.json",
    ])
      await cp(name, join(elsewhere, name), { recursive: true });
    await symlink(resolve("node_modules"), join(elsewhere, "node_modules"));
    const script = 'import("./scripts/build-addon.mjs").then(({ buildAddon }) => buildAddon())';
    const { code, output } = await runNode(["-e", script], {
      cwd: elsewhere,
      env: { TZ: "Asia/Tokyo" },
    });
    expect(output).toMatch(/^dist:/);
    expect(code).toBe(0);
    expect(await hashes(join(elsewhere, "dist"))).toEqual(await hashes("dist"));
  } finally {
    await rm(elsewhere, { recursive: true });
  }
});
