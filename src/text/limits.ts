/** What a file cannot answer, whatever is asked; the sidebar says it at once. */

import type { Text } from "./text";

export const limitText = {
  noCustomer: {
    de: "Die Datei nennt keine Käufer: Kundenbindung lässt sich daraus nicht rechnen.",
    en: "The file names no buyers: retention cannot be computed from it.",
  },
  noDate: {
    de: "Die Datei hat kein Datum: nichts lässt sich über die Zeit rechnen.",
    en: "The file has no date: nothing can be computed over time.",
  },
  noAmount: {
    de: "Die Datei hat keinen Betrag: Umsatz und Kundenwert fehlen.",
    en: "The file has no amount: revenue and customer value are missing.",
  },
  weakIdentity: {
    de: "Kunden sind nur am Namen zu erkennen: Gleichnamige fallen zusammen.",
    en: "Customers can only be told apart by name: namesakes become one.",
  },
  relayOnly: {
    de: "Die E-Mail-Adressen sind Weiterleitungen des Marktplatzes: Käufer anderer Kanäle lassen sich nicht zuordnen.",
    en: "The e-mail addresses are the marketplace's relays: buyers of other channels cannot be matched.",
  },
  noRefundDate: {
    de: "Erstattungen haben kein Datum: sie mindern die ursprüngliche Bestellung.",
    en: "Refunds have no date: they lower the original order.",
  },
  partialAmount: {
    de: "Eine Spalte fehlt, die zum bezahlten Betrag gehört: die Beträge stimmen nicht ganz.",
    en: "A column that belongs to what was paid is missing: the amounts are not quite right.",
  },
  noStatus: {
    de: "Die Spalte mit Status oder Art fehlt: Stornos und Erstattungen sind nicht alle zu erkennen.",
    en: "The column with the status or type is missing: not all cancellations and refunds can be seen.",
  },
  noRefunds: {
    de: "Die Datei hat keine Spalte für Erstattungen: sie mindern den Umsatz nicht.",
    en: "The file has no column for refunds: they do not lower revenue.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type LimitCode = keyof typeof limitText;
