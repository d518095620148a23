// npm start: the add-on in a local spreadsheet, in the browser, from a fresh clone with one command.
import { setup } from "./setup.mjs";
import { startOptions, UsageError } from "./start-options.mjs";

try {
  const options = startOptions(process.argv.slice(2));
  setup();
  const { startWorkbench } = await import("./start-workbench.mjs");
  await startWorkbench(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
