/** Reads the sheets beside the orders that say something about the same customers. */

import {
  readSpend,
  readSurveyScores,
  readTickets,
  type SpendReading,
  type SurveyReading,
  type Table,
  type TicketsReading,
} from "../intake";
import type { Companion, Companions } from "../report/companions";
import { foundTables } from "./found-tables";
import { fileContext, sourceOf } from "./source";

/** All of them but the orders' own sheet; what is in doubt in one of them is left out of its figures. */
export function readCompanions(ordersSheetId: number): Companions {
  const surveys: Companion<SurveyReading>[] = [];
  const contacts: Companion<TicketsReading>[] = [];
  const spend: Companion<SpendReading>[] = [];
  const context = fileContext();
  for (const { sheetId, sheetName, kind } of foundTables(ordersSheetId)) {
    if (kind === "customers") continue;
    const sheet = SpreadsheetApp.getActive().getSheetByName(sheetName);
    const rows = sheet?.getDataRange().getValues() as Table["rows"];
    const { table, recognition, decisions } = sourceOf(sheetId, { name: sheetName, rows });
    const named = <T>(reading: T) => ({ sheetName, reading });
    if (kind === "survey") {
      const readings = readSurveyScores(table, recognition, decisions, context);
      surveys.push(...readings.filter(({ score }) => score.length > 0).map(named));
    } else if (kind === "spend") {
      spend.push(named(readSpend(table, recognition, decisions, context)));
    } else {
      contacts.push(named(readTickets(table, recognition, decisions, context)));
    }
  }
  return { surveys, contacts, spend };
}
