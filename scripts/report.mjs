// npm run report -- FILE.csv: builds the dashboard from a file without a browser, by the same files Google runs.
import { setup } from "./setup.mjs";

await setup();
const { runReport } = await import("./report-run.mjs");
process.exit(await runReport(process.argv.slice(2))); // the .xlsx library would keep Node alive
