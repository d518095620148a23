/** Every job survives being broken at any service call; `npm run faults` tries all of them in every way. */

import { describe, expect, test } from "vitest";
import { jobs } from "./jobs";
import { panelKinds, serviceKinds, type Trial, trials } from "./trial";

const names = jobs.map(({ name }) => name);
const jobNamed = (name: string) => jobs.find((job) => job.name === name) as (typeof jobs)[number];

async function failures(found: AsyncGenerator<Trial>, atLeast: number): Promise<Trial[]> {
  const failed: Trial[] = [];
  let tried = 0;
  for await (const trial of found) {
    tried += 1;
    if (trial.problems.length > 0) failed.push(trial);
  }
  expect(tried).toBeGreaterThanOrEqual(atLeast);
  return failed;
}

test("the schedule, ended from outside at every third call", async () => {
  expect(await failures(trials(jobNamed("schedule"), ["stop"], "de", 3), 10)).toEqual([]);
});

/** Primes, so that the calls that break differ from job to job; larger where each try takes longer. */
const strides: readonly (readonly [RegExp, number])[] = [
  [/build/, 149],
  [/^refresh/, 37],
  [/import|sample/, 67],
  [/^removal|person/, 61],
  [/^schedule/, 13],
  [/./, 31],
];
const strideOf = (name: string) => strides.find(([jobs]) => jobs.test(name))?.[1] ?? 1;

describe.each(names)("%s", (name) => {
  const locale = names.indexOf(name) % 2 === 0 ? "de" : "en";
  test(`broken here and there in every way, in ${locale}`, async () => {
    const every = strideOf(name);
    expect(await failures(trials(jobNamed(name), serviceKinds, locale, every), 2)).toEqual([]);
  });
});

test("a rebuild whose panel is left at any request, by closing it and by cancelling in turns", async () => {
  expect(await failures(trials(jobNamed("rebuild"), panelKinds, "de", 1), 6)).toEqual([]);
});
