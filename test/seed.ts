/**
 * Laws are tried on the same random cases in every run; `SEED=random` or a number looks for others. How many were tried
 * goes into the file that `CASES` names, a line for each file of tests.
 */

import { appendFileSync } from "node:fs";
import { relative } from "node:path";
import fc, { type RunDetails } from "fast-check";
import { afterAll, expect } from "vitest";

const { SEED = "20260430", CASES } = process.env;
if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });

if (CASES !== undefined) {
  let tried = 0;
  const count = <T>(details: RunDetails<T>) => {
    tried += details.numRuns;
    if (details.failed) throw new Error(fc.defaultReportMessage(details));
  };
  fc.configureGlobal({ ...fc.readConfigureGlobal(), reporter: count });
  afterAll(() => {
    const file = relative("test", expect.getState().testPath ?? "");
    if (tried > 0) appendFileSync(CASES, `${file} ${tried}\n`);
  });
}
