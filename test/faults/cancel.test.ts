/** A build that is stopped, or left alone, between any two steps leaves the old dashboard and nothing else. */

import { expect, test } from "vitest";
import { runBuild } from "../../src/sidebar/build-loop";
import { buildSteps } from "../../src/text/addon";
import { isUserSheet, openFile, userSheets } from "./file";
import { serverOf } from "./jobs";
import { standing } from "./standing";

/** But for the last one: once that is under way, the build is done. */
const steps = buildSteps.length - 1;

const options = { period: "month", lapseDays: null, asOf: null, goal: null, shop: null } as const;

test("stopped after any step", async () => {
  const file = await openFile("de");
  const { host } = file;
  const build = (stopAt: number) => {
    const stop = new AbortController();
    const onProgress = ({ next }: { next: number }) => {
      if (next === stopAt) stop.abort();
    };
    return runBuild(serverOf(file), file.orders, options, onProgress, stop.signal);
  };
  const summary = await build(0);
  const [users, old, sheets] = [userSheets(file), standing(host), host.sheetNames()];
  const outcomes: unknown[] = [];
  for (let step = 1; step <= steps; step++) {
    outcomes.push(await build(step));
    expect(standing(host)?.all).toBe(old?.all);
    expect(userSheets(file)).toBe(users);
    expect(host.sheetNames()).toEqual(sheets);
  }
  expect(summary).not.toBeNull();
  expect(outcomes).toEqual(Array(steps).fill(null));
  host.close();
});

test("left alone after any step, with the panel closed", async () => {
  const file = await openFile("en");
  const { host } = file;
  const server = serverOf(file);
  for (let done = 0; done <= steps; done++) {
    const { build } = await server.buildBegin(file.orders, options);
    for (let i = 0; i < done; i++) await server.buildStep(build);
    expect(standing(host)).toBeNull();
    expect((await server.panel()).dashboard).toBeNull();
  }
  // whoever gave it up may begin again at once
  await runBuild(server, file.orders, options, () => {}, new AbortController().signal);
  expect(host.sheetNames().filter((name) => !isUserSheet(name))).toEqual([
    "Retention",
    "_Stammkunde",
  ]);
  host.close();
});
