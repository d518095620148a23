/** Google Forms, answers in a sheet: a time stamp, then one column per question in full. */

import { named, type Source } from "../source";
import { people } from "./people";

export const googleForms: Source = {
  id: "google-forms",
  title: named("Google Forms"),
  kind: "survey",
  headings: {
    date: ["Timestamp", "Zeitstempel"],
    email: ["Email Address", "E-Mail-Adresse", "Username", "Nutzername"],
    customerId: people.customerId ?? [],
    name: people.name ?? [],
    score: [],
    comment: [],
  },
  also: [],
  needs: [["date"], ["score"]],
};
