/** The words of the intake: what became of a row, what was found damaged. */

import type { Text } from "./text";

export const reasonText = {
  order: { de: "gezählte Bestellung", en: "order counted" },
  refund: { de: "Erstattung, am Tag der Erstattung gebucht", en: "refund, booked on its day" },
  answer: { de: "gezählte Antwort", en: "answer counted" },
  record: { de: "gezählter Eintrag", en: "entry counted" },
  item: { de: "weiterer Artikel derselben Bestellung", en: "further item of the same order" },
  repeat: {
    de: "weitere Zeile derselben Bestellung, Summe steht schon in der ersten",
    en: "further row of the same order, its total already stands in the first",
  },
  netted: {
    de: "Erstattung, mit ihrer Bestellung verrechnet",
    en: "refund, netted against its order",
  },
  again: { de: "dieselbe Person noch einmal", en: "the same person again" },
  cancelled: { de: "storniert", en: "cancelled" },
  pending: { de: "noch nicht bezahlt", en: "not paid yet" },
  failed: { de: "Zahlung fehlgeschlagen", en: "payment failed" },
  draft: { de: "Entwurf", en: "draft" },
  refunded: { de: "vollständig erstattet", en: "fully refunded" },
  test: { de: "Testbestellung über 0,00", en: "test order of 0.00" },
  duplicate: {
    de: "doppelt: gleiche Bestellnummer, gleicher Inhalt",
    en: "duplicate: same order number, same content",
  },
  noCustomer: { de: "ohne erkennbaren Kunden", en: "no customer to be recognised" },
  noDate: { de: "ohne Datum", en: "no date" },
  noAmount: { de: "ohne Betrag", en: "no amount" },
  noScore: { de: "ohne Bewertung", en: "no score" },
  dateUnreadable: { de: "Datum unlesbar", en: "date unreadable" },
  amountUnreadable: { de: "Betrag unlesbar", en: "amount unreadable" },
  scoreUnreadable: { de: "Bewertung unlesbar", en: "score unreadable" },
  errorCell: { de: "Fehlerwert in der Zelle", en: "error value in the cell" },
  shifted: { de: "verschobene Zeile", en: "shifted row" },
  otherCurrency: { de: "andere Währung", en: "other currency" },
  noCurrency: { de: "ohne Währung", en: "no currency" },
  notASale: {
    de: "kein Verkauf (Gebühr, Auszahlung, Übertrag)",
    en: "no sale (fee, payout, transfer)",
  },
  unwanted: { de: "Status, der nicht zählt", en: "status that does not count" },
  total: { de: "Summenzeile", en: "totals row" },
  columns: { de: "welche Spalte?", en: "which column?" },
  dayOrder: { de: "Tag oder Monat zuerst?", en: "day or month first?" },
  swappedDays: { de: "Tag und Monat vertauscht?", en: "day and month swapped?" },
  decimalMark: { de: "Komma oder Punkt?", en: "comma or point?" },
  amountPer: {
    de: "Betrag je Bestellung oder je Zeile?",
    en: "amount per order or per row?",
  },
  status: { de: "zählt dieser Vermerk?", en: "does this mark count?" },
  heading: { de: "Überschrift", en: "heading" },
  preamble: { de: "Vorspann über der Überschrift", en: "lines above the heading" },
  blank: { de: "leere Zeile", en: "blank row" },
} as const satisfies Readonly<Record<string, Text>>;

export type ReasonCode = keyof typeof reasonText;

export const findingText = {
  numbersAsDates: {
    de: "Zahlen wurden beim Einfügen zu Daten",
    en: "numbers were turned into dates on pasting",
  },
  brokenIds: {
    de: "lange Nummern sind gerundet (1,03E+13) und taugen nicht als Kennung",
    en: "long numbers are rounded (1.03E+13) and cannot serve as a key",
  },
  lostZeros: {
    de: "Postleitzahlen haben ihre führende Null verloren",
    en: "postcodes have lost their leading zero",
  },
  mojibake: { de: "Umlaute sind zerstört (KÃ¤ufer)", en: "accented letters are garbled (KÃ¤ufer)" },
  shiftedRows: { de: "Zeilen sind verschoben", en: "rows are shifted" },
  raggedRows: {
    de: "Zeilen haben mehr oder weniger Zellen als die Überschrift",
    en: "rows have more or fewer cells than the headings",
  },
  errorCells: { de: "Zellen mit Fehlerwert", en: "cells with an error value" },
  repeatedHeadings: {
    de: "Die Überschrift kommt mehrmals vor",
    en: "the heading occurs more than once",
  },
  totalsRow: {
    de: "Eine Summenzeile steht in den Daten",
    en: "a totals row stands among the data",
  },
  halfEmpty: {
    de: "Zeilen mit Kunde ohne Datum oder umgekehrt",
    en: "rows with a customer and no date, or the reverse",
  },
  identicalRows: {
    de: "völlig gleiche Zeilen, alle gezählt",
    en: "identical rows, all of them counted",
  },
  orderIdReused: {
    de: "eine Bestellnummer gilt für verschiedene Kunden oder Tage",
    en: "an order number stands for different customers or days",
  },
  totalsDiffer: {
    de: "Zeilen einer Bestellung nennen verschiedene Summen, die erste gilt",
    en: "rows of an order name different totals, the first one holds",
  },
  relayAddresses: {
    de: "Weiterleitungsadressen: gelten nur innerhalb des Marktplatzes",
    en: "relay addresses: they hold only within the marketplace",
  },
  refundAmountMissing: {
    de: "teilweise erstattet, aber ohne Betrag",
    en: "partly refunded, but the amount is missing",
  },
  refundAboveTotal: { de: "mehr erstattet als bezahlt", en: "more refunded than paid" },
  futureDates: {
    de: "liegt in der Zukunft und verschiebt den Stichtag",
    en: "lies in the future and moves the reporting date",
  },
  statusUnreadable: {
    de: "Die Statusspalte enthält zu viele verschiedene Wörter und wurde nicht ausgewertet",
    en: "the status column holds too many different words and was not used",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type FindingCode = keyof typeof findingText;
