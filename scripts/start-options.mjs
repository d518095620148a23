// What `npm start` is told on the command line.

export const usage = "npm start [-- FILE.csv] [--port N] [--no-open] [--lang de|en]";

/** A mistake on the command line, said in one sentence. */
export class UsageError extends Error {}

/**
 * @param {readonly string[]} args
 * @returns {{ file: string | null, port: number, open: boolean, lang: "de" | "en" }}
 */
export function startOptions(args) {
  const options = { file: null, port: 8787, open: true, lang: systemLanguage() };
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? splitOnce(arg) : [arg]));
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--no-open") options.open = false;
    else if (arg === "--port") options.port = portOf(rest.shift());
    else if (arg === "--lang") options.lang = languageOf(rest.shift());
    else if (arg.startsWith("-")) throw new UsageError(`There is no option ${arg}: ${usage}`);
    else if (options.file !== null) throw new UsageError("Only one file can be opened at a time.");
    else options.file = arg;
  }
  return options;
}

const splitOnce = (arg) => [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)];

const systemLanguage = () =>
  Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en";

function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError("--port needs a number from 1 to 65535.");
}

function languageOf(text) {
  if (text === "de" || text === "en") return text;
  throw new UsageError("--lang needs de or en.");
}
