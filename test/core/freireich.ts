/**
 * Weeks in remission of 42 leukaemia patients: Freireich et al. (1963), Blood 21, 699-716, as reprinted in
 * Cox & Oakes (1984), Analysis of Survival Data, table 1.1. Negative: still in remission when last seen.
 */

const treated = [
  6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

const columns = (weeks: readonly number[]) => ({
  durations: Object.freeze(weeks.map(Math.abs)),
  events: Object.freeze(weeks.map((week) => (week > 0 ? 1 : 0))),
});

export const sixMp = columns(treated);
export const control = columns(placebo);
export const both = {
  ...columns([...treated, ...placebo]),
  groups: Object.freeze([...treated.map(() => 0), ...placebo.map(() => 1)]),
};
