/** Support enquiries of any help desk: created, answered, solved, by whom and about what. */

import type { Source } from "../source";
import { people } from "./people";

export const plainTickets: Source = {
  id: "plain",
  title: { de: "Eigene Support-Tabelle", en: "Your own support table" },
  kind: "tickets",
  headings: {
    ...people,
    ticketId: [
      "ticket id",
      "ticket",
      "ticket number",
      "case",
      "case id",
      "ticketnummer",
      "ticket nr",
      "fall",
    ],
    date: [
      "created",
      "created at",
      "received",
      "opened",
      "date",
      "erstellt",
      "erstellt am",
      "eingegangen",
      "eingang",
      "datum",
    ],
    replied: [
      "first reply",
      "first response",
      "replied at",
      "answered at",
      "erste antwort",
      "beantwortet am",
    ],
    solved: [
      "solved",
      "resolved",
      "solved at",
      "resolved at",
      "closed at",
      "gelöst am",
      "geschlossen am",
    ],
    channel: ["channel", "marketplace", "via", "kanal", "marktplatz"],
    agent: ["agent", "assignee", "bearbeiter", "mitarbeiter", "zuständig"],
    topic: ["topic", "reason", "tag", "tags", "category", "thema", "grund", "kategorie"],
    status: ["status"],
    rating: ["rating", "satisfaction", "csat", "bewertung", "zufriedenheit"],
    product: ["product", "sku", "produkt", "artikel"],
    orderId: ["order id", "order number", "bestellnummer"],
  },
  also: [],
  needs: [["date"], ["ticketId", "replied", "solved"], ["replied", "solved", "agent", "topic"]],
};
