/** Drives a build step by step; it can be stopped between two steps. */

import type { BuildOptions, BuildProgress, BuildSummary } from "../addon/panel";
import type { Server } from "./server";

export type BuildServer = Pick<Server, "buildBegin" | "buildStep" | "buildCancel">;

/** The summary; null when stopped, and then the previous dashboard is untouched. */
export async function runBuild(
  server: BuildServer,
  sheetId: number,
  options: BuildOptions,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
): Promise<BuildSummary | null> {
  let progress = await server.buildBegin(sheetId, options);
  while (!progress.done) {
    if (signal.aborted) {
      await server.buildCancel(progress.build);
      return null;
    }
    onProgress(progress);
    progress = await server.buildStep(progress.build);
  }
  return progress.done;
}
