import { describe, expect, it } from "vitest";
import type { BuildOptions, BuildProgress, BuildSummary } from "../../src/addon/panel";
import { type BuildServer, runBuild } from "../../src/sidebar/build-loop";

const options: BuildOptions = {
  period: "quarter",
  lapseDays: null,
  asOf: null,
  goal: 0.82,
  shop: null,
};
const summary = { headline: "done" } as BuildSummary;

/** A build of three steps that records what it is asked. */
function threeSteps(failAt = 0) {
  const calls: string[] = [];
  const progress = (next: number): BuildProgress => ({
    build: 40 + next,
    next,
    steps: 3,
    label: `step ${next}`,
    done: next > 3 ? summary : null,
  });
  const server: BuildServer = {
    buildBegin: async (sheetId, given) => {
      calls.push(`begin ${sheetId} ${given.goal}`);
      return progress(1);
    },
    buildStep: async (build) => {
      const step = build - 40;
      calls.push(`step ${step}`);
      if (step === failAt) throw new Error("the sheet is gone");
      return progress(step + 1);
    },
    buildCancel: async (build) => {
      calls.push(`cancel ${build - 40}`);
      return null;
    },
  };
  return { server, calls };
}

describe("a build", () => {
  it("goes step by step and announces each before it begins", async () => {
    const { server, calls } = threeSteps();
    const announced: string[] = [];
    const done = await runBuild(
      server,
      4,
      options,
      ({ label }) => {
        announced.push(label);
        calls.push(`announced ${label}`);
      },
      new AbortController().signal,
    );
    expect(done).toBe(summary);
    expect(announced).toEqual(["step 1", "step 2", "step 3"]);
    expect(calls.slice(0, 3)).toEqual(["begin 4 0.82", "announced step 1", "step 1"]);
    expect(calls.at(-1)).toBe("step 3");
  });

  it("stops before the next step and tells the add-on so", async () => {
    const { server, calls } = threeSteps();
    const stop = new AbortController();
    const done = await runBuild(
      server,
      4,
      options,
      ({ next }) => {
        if (next === 2) stop.abort();
      },
      stop.signal,
    );
    expect(done).toBeNull();
    expect(calls).toEqual(["begin 4 0.82", "step 1", "step 2", "cancel 3"]);
  });

  it("is done when the last step was under way as it was stopped", async () => {
    const { server, calls } = threeSteps();
    const stop = new AbortController();
    const stopAtLast = ({ next }: BuildProgress) => {
      if (next === 3) stop.abort();
    };
    expect(await runBuild(server, 4, options, stopAtLast, stop.signal)).toBe(summary);
    expect(calls).not.toContain("cancel");
  });

  it("ends with the failure of a step, which the add-on clears up itself", async () => {
    const { server, calls } = threeSteps(2);
    const attempt = runBuild(server, 4, options, () => {}, new AbortController().signal);
    await expect(attempt).rejects.toThrow("the sheet is gone");
    expect(calls).toEqual(["begin 4 0.82", "step 1", "step 2"]);
  });
});
