// npm run bench: how fast everything is, beside other engines and the platform's limits.
import { benchOptions } from "./bench/options.mjs";
import { setup } from "./setup.mjs";
import { UsageError } from "./start-options.mjs";

try {
  const options = benchOptions(process.argv.slice(2));
  setup();
  const { bench } = await import("./bench/run.mjs");
  process.exitCode = (await bench(options)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
