/** Lists of people: who they are, when they were born, whether they may be written to. */

import type { Source } from "../source";
import { people } from "./people";

export const plainCustomers: Source = {
  id: "plain",
  title: { de: "Eigene Kundenliste", en: "Your own customer list" },
  kind: "customers",
  headings: {
    ...people,
    birthday: ["birthday", "date of birth", "birth date", "dob", "geburtstag", "geburtsdatum"],
    consent: [
      "consent",
      "newsletter",
      "opt in",
      "accepts marketing",
      "marketing consent",
      "einwilligung",
      "werbeeinwilligung",
      "darf angeschrieben werden",
    ],
    date: [
      "customer since",
      "created at",
      "registered at",
      "kunde seit",
      "angelegt am",
      "registriert am",
    ],
    channel: ["source", "channel", "quelle", "kanal", "herkunft"],
    topic: ["segment", "group", "tags", "gruppe", "kundengruppe"],
  },
  also: [],
  needs: [["customerId", "email", "phone", "name", "lastName"]],
};
