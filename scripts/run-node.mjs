// Runs a Node program as a process of its own: for tools that end their process or read its arguments.
import { spawn } from "node:child_process";

/**
 * Resolves to the exit code and everything that was printed. With `show` it is printed at once as
 * well, without it only the caller decides what becomes of it.
 *
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, { show = false, env = {}, cwd } = {}) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...color, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      output += text;
      if (show) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
