/** Breaking jobs, for the tests and for `npm run faults`. */

export { jobs } from "./jobs";
export { kinds, trials } from "./trial";
