/**
 * What the sidebar and the add-on tell each other: plain data that survives the bridge (no dates, no
 * functions). Texts arrive in the panel's language; numbers arrive as numbers.
 */

import type { Agreed, Effect, IdentityKey, Kind } from "../intake";
import type { AccountRow, Figure, Verdict } from "../report/report";
import type { LimitCode } from "../text/limits";
import type { QuestionCode } from "../text/questions";
import type { Locale } from "../text/text";

/** One of the user's own sheets. */
export interface SourceSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

export interface DashboardState {
  readonly sheetName: string;
  /** Why the last refresh failed, in one sentence; null where the dashboard is as fresh as it should be. */
  readonly notice: string | null;
  /** ISO 8601 with zone offset. */
  readonly builtAt: string;
  readonly summary: BuildSummary;
}

/** Everything the panel needs when it opens. */
export interface PanelState {
  /** Language of panel and dashboard. */
  readonly locale: Locale;
  /** The file's number and date style, "de-DE"; what `Intl` takes. */
  readonly fileLocale: string;
  /** Between the arguments of a formula in this file. */
  readonly separator: ";" | ",";
  readonly sheets: readonly SourceSheet[];
  /** The sheet the user was looking at, if it is one of `sheets`. */
  readonly activeSheetId: number | null;
  readonly dashboard: DashboardState | null;
  readonly settings: Settings;
}

export type DashboardPeriod = "month" | "quarter" | "year";

/** Weekly means Mondays, monthly the first of the month. */
export type Rhythm = "hourly" | "daily" | "weekly" | "monthly";

export interface DigestSettings {
  /** "changes": only when something changed clearly; "always": otherwise one line. */
  readonly when: "off" | "changes" | "always";
  /** E-mail addresses, at most 10. */
  readonly recipients: readonly string[];
  readonly language: Locale | "panel";
}

/** What can be chosen on the schedule's screen. */
export interface Schedule {
  readonly refresh: Rhythm | "off";
  /** 0 to 23 on the file's clock: when the refresh runs, but for the hourly one. */
  readonly hour: number;
  readonly digest: DigestSettings;
}

/** Kept with the document. */
export interface Settings extends Schedule {
  readonly version: 1;
  readonly language: Locale | "file";
  readonly shop: string;
  /** The name that came with the sample; never offered for the user's own data. */
  readonly sampleShop: string;
  readonly sourceSheetId: number | null;
  readonly period: DashboardPeriod;
  /** Null: as found in the data. */
  readonly lapseDays: number | null;
  /** `YYYY-MM-DD`; null: the last period that is over. */
  readonly asOf: string | null;
  /** Retention goal as a fraction; null: none. */
  readonly goal: number | null;
  /** What is left of revenue after the costs of what was sold, as a fraction; null: not told. */
  readonly margin: number | null;
  /** Answers to questions about a sheet, and corrected columns, by sheet id. */
  readonly mappings: Readonly<Record<string, SheetMapping>>;
}

export interface SheetMapping {
  /** Role → heading as it stands in the sheet; "": there is no such column. */
  readonly columns: Readonly<Record<string, string>>;
  /** Question id → chosen option. */
  readonly decisions: Readonly<Record<string, string>>;
  /** Kept by the add-on: how the columns were called when they were last found whole. */
  readonly agreed?: Agreed;
}

/** What was found in one sheet. */
export interface Inspection {
  readonly sheetId: number;
  /** The name to offer for the dashboard; empty where none is known. */
  readonly shop: string;
  readonly kind: Kind;
  /** "Shopify: Bestellungen", "eigene Tabelle" */
  readonly sourceName: string;
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  /** All headings of the sheet, to choose from. */
  readonly headings: readonly string[];
  /** First rows, as shown in the sheet, in the order of `columns`. */
  readonly preview: readonly (readonly string[])[];
  readonly counts: {
    readonly customers: number;
    readonly orders: number;
    readonly used: number;
    readonly merged: number;
    readonly excluded: number;
    readonly inDoubt: number;
  } | null;
  /** What became of the rows; null where none were read. */
  readonly account: PanelAccount | null;
  /** How customers were told apart; null where none were read. */
  readonly identity: PanelIdentity | null;
  readonly questions: readonly InspectedQuestion[];
  /** What can be decided otherwise; each has an answer in force. */
  readonly choices: readonly InspectedQuestion[];
  /** Days without an order after which the data call a customer lost; null where they cannot tell yet. */
  readonly lapseDays: number | null;
  /** Tables of other kinds in other sheets. */
  readonly others: readonly FoundTable[];
  /** What this file cannot answer. */
  readonly limits: readonly LimitCode[];
  /** One sentence each: columns found again, damage. */
  readonly notes: readonly string[];
  /** Why no dashboard can be made from this sheet, in one sentence; null where it can. */
  readonly refusal: string | null;
}

export interface InspectedColumn {
  readonly role: string;
  /** "Kunde", "Datum", "Betrag" */
  readonly label: string;
  readonly required: boolean;
  /** As it stands in the sheet; null where no column was found. */
  readonly heading: string | null;
}

export interface InspectedQuestion {
  /** What the answer is saved under; `column:` and a role where it belongs to the columns. */
  readonly id: string;
  readonly code: QuestionCode;
  readonly subject: string;
  /** A cell as the file writes it, to ask with. */
  readonly example: string;
  /** Empty where the answer is a number. */
  readonly options: readonly InspectedOption[];
  /** The option in force; null: not answered, and rows wait for it. */
  readonly chosen: string | null;
  /** Rows that wait for the answer. */
  readonly rows: number;
  /** Of the sums in the effects; null where none is known. */
  readonly currency: string | null;
}

export interface InspectedOption {
  readonly id: string;
  /** A heading or a currency, as the file writes it; null where the panel has words for it. */
  readonly label: string | null;
  readonly effect: Effect & {
    /** What share of the customers the dashboard would show as kept. */
    readonly retention?: number;
  };
}

export interface PanelAccount {
  readonly currency: string | null;
  readonly rows: readonly AccountRow[];
}

export interface PanelIdentity {
  /** Orders by what their customer was recognised by, most frequent first. */
  readonly matched: readonly { readonly key: IdentityKey; readonly orders: number }[];
  /** People who appear under several keys. */
  readonly persons: number;
}

export interface FoundTable {
  readonly sheetName: string;
  readonly kind: "survey" | "tickets" | "calls" | "customers" | "spend";
  readonly rows: number;
}

export interface BuildProgress {
  /** Tells this build from every other one. */
  readonly build: number;
  /** From 1; the step that comes next. */
  readonly next: number;
  readonly steps: number;
  /** "Zeilen lesen und prüfen" */
  readonly label: string;
  /** Not null once the dashboard stands. */
  readonly done: BuildSummary | null;
}

export interface BuildSummary {
  /** "3. Quartal 2026" */
  readonly period: string;
  readonly headline: string;
  readonly retention: Figure | null;
  readonly low: number | null;
  readonly high: number | null;
  /** "120 von 150" */
  readonly basis: string;
  readonly comparisons: readonly {
    readonly against: string;
    readonly change: Figure | null;
    readonly verdict: Verdict | null;
  }[];
  readonly goal: string;
  readonly repeat: Figure | null;
  readonly customers: number;
  readonly orders: number;
  readonly cohorts: number;
  readonly rowsUsed: number;
  readonly rowsMerged: number;
  readonly rowsExcluded: number;
  readonly rowsInDoubt: number;
  readonly account: PanelAccount;
  readonly addsUp: boolean;
  /** Seconds from the first to the last step. */
  readonly seconds: number;
}

/** Where a person is named in the file. */
export interface PersonFound {
  /** What the add-on has written, by sheet: cells and notes. */
  readonly ours: readonly { readonly sheetName: string; readonly places: number }[];
  /** The user's own sheets: numbers of the first rows, and how many there are. */
  readonly theirs: readonly {
    readonly sheetName: string;
    readonly rows: readonly number[];
    readonly count: number;
  }[];
  /** Whether settings or answers name the person. */
  readonly remembered: boolean;
}

/** The figure in the selected cell of the dashboard. */
export interface PanelFigure {
  readonly id: string;
  readonly label: string;
  /** As the dashboard shows it. */
  readonly shown: string;
  /** "73–86 %"; "" where it has none. */
  readonly interval: string;
  readonly definition: string;
  /** "120 von 150", or "" */
  readonly basis: string;
  /** Whether customers stand behind it, to be ticked off, too, and whether formulas can say the same. */
  readonly hasRows: boolean;
  readonly hasList: boolean;
  readonly hasFormula: boolean;
}

/** How the schedule does; every text is one sentence. */
export interface ScheduleState {
  readonly settings: Schedule;
  /** Whose clock it is; null: there is none. */
  readonly owner: "you" | "other" | null;
  readonly lastRun: ShownRun | null;
  /** When it runs next: a day that counts from 1970, at the chosen hour; null where it does not, or runs hourly. */
  readonly nextDay: number | null;
  /** Whether a run that should have been has not been. */
  readonly missed: boolean;
  /** Where the user allows mails to be sent; null where that is done. */
  readonly mailConsent: string | null;
}

export interface ShownRun {
  /** ISO 8601 with zone offset. */
  readonly at: string;
  readonly seconds: number;
  /** "same": nothing had changed, so nothing was built. */
  readonly outcome: "built" | "same" | "failed" | "running";
  /** Why it failed. */
  readonly failure: string | null;
  /** Why the digest was not sent. */
  readonly mailFailure: string | null;
}

/** A date, or a moment as a day with its fraction; days count from 1970-01-01. */
export interface SampleDay {
  readonly day: number;
}
export type SampleCell = string | number | SampleDay;

export interface SampleTable {
  readonly name: string;
  /** Headings first; all rows are equally long. */
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface SampleShop {
  readonly shop: string;
  /** The first one holds the orders. */
  readonly tables: readonly SampleTable[];
}

/**
 * The endpoints, in `endpoints.ts`. Each call is short; a failure arrives as an Error whose message is one
 * sentence for the user.
 */
export interface Endpoints {
  panel(): PanelState;
  inspect(sheetId: number): Inspection;
  /** Saves corrected columns and answers, and looks again. */
  saveMapping(sheetId: number, mapping: SheetMapping): Inspection;
  /**
   * Puts the source's rows with this reason into a sheet of ours and shows it. At most 20,000: `rows` says how many
   * there are, `shown` how many stand in the sheet.
   */
  showRows(sheetId: number, reason: string): { readonly rows: number; readonly shown: number };
  /** A sheet of ours with all customers and what is to be expected of each; at most 100,000, as above. */
  showCustomers(): { readonly customers: number; readonly shown: number };
  /** Sheets of earlier files with the same headings; `head` are the first rows of the file. */
  importTargets(head: readonly (readonly string[])[]): readonly SourceSheet[];
  /** The figure in the selected cell; null where none is. */
  selectedFigure(): PanelFigure | null;
  /** A sheet of ours with exactly the customers and rows behind a figure; at most 20,000, as above. */
  showFigureRows(id: string): { readonly rows: number; readonly shown: number };
  /** A sheet of ours that calculates a figure again, with our formula and with functions that Sheets has. */
  showFigureFormula(id: string): null;
  /** The sheet of ours with the customers of an action, to be ticked off: made, or renewed. */
  showActionList(id: string): null;
  /** A new sheet for a dropped file; the name is made unique. */
  importBegin(fileName: string): { readonly sheetId: number; readonly sheetName: string };
  /** Writes rows below what is there; every cell is kept as the text it is. At most 5,000 rows a call. */
  importRows(sheetId: number, rows: readonly (readonly string[])[]): { readonly rows: number };
  /**
   * Dates and amounts that leave no doubt become real ones; the table reads the same before and after. `appendTo`: the
   * rows go into that sheet, which gets what it does not have yet.
   */
  importEnd(sheetId: number, appendTo?: number | null): Inspection;
  importCancel(sheetId: number): null;
  /** A sample shop in new sheets, in place of an earlier one. The panel makes it up. */
  insertSample(sample: SampleShop): Inspection;
  buildBegin(sheetId: number, options: BuildOptions): BuildProgress;
  /** The next step; called until `done`. Nothing of an old dashboard is touched before the last step. */
  buildStep(build: number): BuildProgress;
  buildCancel(build: number): null;
  openDashboard(): null;
  /** The report behind the dashboard, as JSON text, for exports. */
  reportJson(): string;
  saveSettings(settings: Partial<Pick<Settings, "language" | "shop">>): PanelState;
  /**
   * Writes the formula into the selected cell, with the columns of the mapped orders where it takes them,
   * otherwise with `values`, the arguments of its example.
   */
  insertFormula(
    name: string,
    values: readonly (number | string | null)[],
  ): { readonly cell: string; readonly formula: string };
  schedule(): ScheduleState;
  saveSchedule(schedule: Schedule): ScheduleState;
  /** The refresh runs in the user's name from now on. */
  takeOverSchedule(): ScheduleState;
  /** Shows the digest of the dashboard that stands. */
  previewDigest(language: DigestSettings["language"]): null;
  /** Sends the same to one address. */
  sendTestDigest(recipient: string, language: DigestSettings["language"]): null;
  /** Where a person, as written in the file, is named. */
  findPerson(name: string): PersonFound;
  /**
   * Takes a person out of everything the add-on has written, or puts a code that means nothing in their place; the
   * user's own sheets stay. Gives what is left to find.
   */
  erasePerson(name: string, how: "erase" | "code"): PersonFound;
  /** Removes every sheet the add-on made and everything it remembers, and nothing else. */
  removeDashboard(): PanelState;
}

export interface BuildOptions {
  readonly period: DashboardPeriod;
  readonly lapseDays: number | null;
  readonly asOf: string | null;
  readonly goal: number | null;
  /** Left out: not told. */
  readonly margin?: number | null;
  readonly shop: string | null;
}
