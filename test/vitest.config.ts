import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes long begins first, so that no core waits for the last file. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const takesLong = ({ moduleId }: TestSpecification) =>
      /[\\/](?:addon|faults|main-job|page|workbench)[\\/]/.test(moduleId) ? 0 : 1;
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => takesLong(a) - takesLong(b));
  }
}

export default defineConfig({
  test: {
    dir: "test",
    pool: "forks",
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    setupFiles: ["test/seed.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    silent: "passed-only",
  },
});
