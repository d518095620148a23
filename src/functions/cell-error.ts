/** Why a cell cannot be read. The sentences stand in `text/problems.ts`. */
export type CellProblem =
  | "missing" // blank where a value is needed
  | "errorCell" // #N/A and its kin
  | "notNumber"
  | "notWhole"
  | "outOfRange" // outside `low` … `high`
  | "notDay"
  | "ambiguousDay" // 03.04. may be 3 April or 4 March
  | "mixedDays" // some texts have the day first, others the month
  | "notText"
  | "notFlag" // neither yes nor no
  | "notWord" // none of the option words, listed in `words`
  | "notOneCell" // a range where one cell belongs
  | "notOneColumn" // several columns where one belongs
  | "noHeading"; // the first row should hold headings

export interface CellErrorDetails {
  /** Row in the range as given, from 1; null for a single cell. */
  readonly row: number | null;
  /** How many rows have a problem. */
  readonly rows: number;
  /** What the cell shows. */
  readonly shown: string;
  readonly low?: number;
  readonly high?: number;
  readonly words?: readonly string[];
}

/** Thrown where a cell does not hold what its parameter needs. */
export class CellError extends Error {
  readonly problem: CellProblem;
  readonly subject: string;
  readonly details: CellErrorDetails;

  constructor(problem: CellProblem, subject: string, details: CellErrorDetails) {
    super(`${subject}: ${problem}`);
    this.name = "CellError";
    this.problem = problem;
    this.subject = subject;
    this.details = details;
  }
}
