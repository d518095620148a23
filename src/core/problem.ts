/**
 * Why a question has no answer. The core throws codes; the sentences stand in
 * `text/problems.ts`, one German and one English for each code.
 */
export type ProblemCode =
  | "empty" // there is nothing to count
  | "notPositive" // must be greater than 0
  | "negative" // must not be below 0
  | "tooSmall" // below `limit`
  | "tooLarge" // above `limit`
  | "notWhole" // must be a whole number
  | "outOfRange" // must lie between `low` and `high`
  | "aboveOther" // must not be larger than `other`
  | "order" // must not lie after `other`
  | "noInterval" // the rate is above 1: reactivated customers, no binomial interval
  | "tooFew" // needs at least `needed`, has `found`
  | "notReached" // the curve never falls to the level asked for
  | "noLosses" // a ratio to losses, and there are none
  | "tooManyCells" // the result would be larger than a spreadsheet should take
  | "rising" // counts that can only fall, and `row` is larger than the one before
  | "tooMany" // at most `most`, has `found`
  | "constantChurn" // nobody stays more loyally with time, so the model's parameters are infinite
  | "notConverged" // a fit did not settle
  | "noMeanSpend"; // payments spread so far that they have no mean to expect

export type ProblemDetails = Readonly<Record<string, string | number>>;

/** Thrown where a question has no answer; `subject` is the parameter at fault. */
export class MetricError extends Error {
  readonly code: ProblemCode;
  readonly subject: string;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, subject: string, details: ProblemDetails = {}) {
    super(`${subject}: ${code}`);
    this.name = "MetricError";
    this.code = code;
    this.subject = subject;
    this.details = details;
  }
}
