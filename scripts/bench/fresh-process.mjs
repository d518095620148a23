// Runs a task in a process of its own, so that no run is warmed up, or littered, by the one before.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Resolves to what the task found, or to null when it took longer than `timeout` milliseconds.
 *
 * @param {string} folder see `workshop`
 * @param {string} task one of those in tasks.mjs
 * @param {object} job what the task is told, as JSON has it
 */
export async function inFreshProcess(folder, task, job, timeout) {
  const args = ["--expose-gc", join(folder, "tasks.mjs"), task, JSON.stringify({ ...job, folder })];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout });
    return JSON.parse(stdout);
  } catch (error) {
    if (error.killed) return null;
    throw error;
  }
}
