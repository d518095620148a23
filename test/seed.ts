/** Laws are tried on the same random cases in every run; `SEED=random` or a number looks for others. */

import fc from "fast-check";

const { SEED = "20260430" } = process.env;
if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });
