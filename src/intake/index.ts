/** The intake: from cells to typed columns, with what became of every row. */

export type { Account, AccountLine, Use } from "./account";
export { type CustomersReading, readCustomers } from "./customers";
export { decidedColumns } from "./decided-columns";
export type { Decisions, Effect, Option, Question } from "./decisions";
export type { Finding } from "./finding";
export { columnNames } from "./headings";
export type { IdentityReport, IdentityRule } from "./identity";
export { nextExport, sameHeadings } from "./next-export";
export { type OrdersReading, readOrders } from "./orders";
export { type Agreed, agreedOn, type Gone, type Recall, recall } from "./recall";
export { recognise } from "./recognise";
export type { Guess, Recognition } from "./recognition";
export type { Column, Columns, Kind, Role } from "./role";
export { readSoldUnits, type SoldUnits } from "./sold-units";
export type { IdentityKey } from "./source";
export { readSpend, type SpendReading } from "./spend";
export { readSurvey, type SurveyReading } from "./survey";
export { readSurveyScores } from "./survey-scores";
export type { Cell, Context, Instant, Row, Table } from "./table";
export { readTickets, type TicketsReading } from "./tickets";
export { type TypedColumn, typedColumns } from "./typed-columns";
export type { WordColumn } from "./word-column";
