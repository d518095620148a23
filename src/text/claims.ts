/** Often quoted figures, where they come from, what is to be doubted, and the shop's own beside them. */

import type { Text } from "./text";

export const claimTexts = {
  title: { de: "Oft zitiert, und bei Ihnen?", en: "Often quoted, and in your shop?" },
  caption: {
    de: "Zahlen, die in Ratgebern stehen, mit Herkunft und Zweifel, daneben Ihre eigene mit Intervall oder was dafür fehlt.",
    en: "Figures from guidebooks with their origin and the doubts, beside them your own with its interval, or what is missing for it.",
  },
  claim: { de: "Behauptung", en: "Claim" },
  doubt: { de: "Herkunft und Zweifel", en: "Origin and doubt" },
  own: { de: "Bei Ihnen", en: "In your shop" },
  claims: {
    cost: {
      claim: {
        de: "Ein Neukunde kostet 5-mal, auch: 5- bis 20-mal so viel wie ein gehaltener",
        en: "A new customer costs 5 times, also 5 to 20 times, as much as a kept one",
      },
      doubt: {
        de: "Seit den 1980ern weitergesagt, meist dem Institut TARP zugeschrieben. Eine Messung dahinter ist nicht zu finden; je nach Branche und Rechnung kommt anderes heraus.",
        en: "Passed on since the 1980s, mostly attributed to the institute TARP. No measurement behind it can be found; results differ by trade and by what is counted.",
      },
    },
    return: {
      claim: {
        de: "Kundenbindung bringt bis zu 7-mal so viel wie Neukundengewinnung",
        en: "Retention returns up to 7 times as much as acquisition",
      },
      doubt: {
        de: "Ohne Quelle verbreitet, mal als „bis zu 7-mal“, mal als „das Siebenfache“.",
        en: "Spread without a source, now as “up to 7 times”, now as “sevenfold”.",
      },
    },
    profit: {
      claim: {
        de: "5 % mehr Bindung bringen 25 bis 95 % mehr Gewinn",
        en: "5% more retention brings 25 to 95% more profit",
      },
      doubt: {
        de: "Reichheld und Sasser 1990: ein Rechenbeispiel zum Kundenwert, kein gemessener Gewinn (Kritik: Sharp), schon gar kein Umsatz. Ob Punkte oder Prozent, bleibt offen.",
        en: "After Reichheld and Sasser 1990: an example of customer value, not a measured profit, as Sharp objects. Points or per cent is left open; it never was about revenue.",
      },
    },
    switching: {
      claim: {
        de: "61 % wechseln nach einer schlechten Erfahrung",
        en: "61% switch after one bad experience",
      },
      doubt: {
        de: "Umfrage von Zendesk 2022, zwei Jahre davor war es die Hälfte. Gefragt war, was man tun würde, nicht, was man tat.",
        en: "Survey by Zendesk 2022; two years before it was half. They asked what people would do, not what they did.",
      },
    },
    rebuying: {
      claim: {
        de: "93 % kaufen nach hervorragendem Service wieder",
        en: "93% buy again after excellent service",
      },
      doubt: {
        de: "Umfrage von HubSpot: „wahrscheinlich wieder kaufen“ ist eine Absicht, kein Kauf.",
        en: "Survey by HubSpot: “likely to buy again” is an intention, not a purchase.",
      },
    },
    recommending: {
      claim: {
        de: "94 % empfehlen nach sehr gutem Service weiter",
        en: "94% recommend after very good service",
      },
      doubt: {
        de: "Umfrage des Qualtrics XM Institute in den USA 2020: auch das eine Absicht.",
        en: "Survey by the Qualtrics XM Institute in the US in 2020: an intention as well.",
      },
    },
    telling: {
      claim: {
        de: "Unzufriedene erzählen es 9 bis 15 Menschen",
        en: "Unhappy customers tell 9 to 15 people",
      },
      doubt: {
        de: "Geht auf Studien von TARP für das Weiße Haus um 1980 zurück, lange vor Bewertungen im Netz.",
        en: "Goes back to studies by TARP for the White House around 1980, long before reviews on the web.",
      },
    },
    reviews: {
      claim: {
        de: "40 gute Bewertungen gleichen eine schlechte aus",
        en: "40 good reviews make up for one bad one",
      },
      doubt: {
        de: "Nirgends vorgerechnet. Damit aus einer mit einem Stern ein Schnitt von 4,5 wird, braucht es 7 mit fünf Sternen; bei 4,9 sind es 39.",
        en: "Nowhere reckoned. To get from one with one star to an average of 4.5 takes 7 with five stars; for 4.9 it is 39.",
      },
    },
    minutes: {
      claim: {
        de: "Für 60 % heißt „sofort“: in höchstens 10 Minuten",
        en: "For 60%, “immediate” means within 10 minutes",
      },
      doubt: {
        de: "Umfrage von HubSpot unter Verbrauchern; wie viele danach wirklich gehen, sagt sie nicht.",
        en: "Survey by HubSpot among consumers; it does not say how many really leave.",
      },
    },
  },
  cost: (cost: string, low: string, high: string): Text => ({
    de: `Ein Neukunde kostete Sie ${cost} Werbung (${low} bis ${high}). Was ein gehaltener kostet, steht in keinem Blatt.`,
    en: `A new customer cost you ${cost} of advertising (${low} to ${high}). What a kept one costs is in no sheet.`,
  }),
  profit: (points: string, relative: string): Text => ({
    de: `Kundenwert bei 5 Punkten mehr: ${points}; bei 5\u00a0% mehr: ${relative}. Mit 10\u00a0% Zins im Jahr.`,
    en: `Customer value with 5 more points: ${points}; with 5% more: ${relative}. At 10% interest a year.`,
  }),
  impossible: {
    de: "nicht möglich, es wären mehr als 100\u00a0%",
    en: "not possible, it would be more than 100%",
  },
  switching: (share: string, of: string, days: string): Text => ({
    de: `${share} von ${of} Kunden bestellten in den ${days} Tagen nach schlechter Note oder Erstattung nicht.`,
    en: `${share} of ${of} customers did not order in the ${days} days after a low score or a refund.`,
  }),
  rebuying: (share: string, of: string, days: string): Text => ({
    de: `${share} von ${of} Kunden bestellten in den ${days} Tagen nach der Bestnote wieder.`,
    en: `${share} of ${of} customers ordered again in the ${days} days after the top score.`,
  }),
  recommending: (share: string, of: string): Text => ({
    de: `${share} von ${of}, die die Bestnote gaben, nannten 9 oder 10 bei der Weiterempfehlung.`,
    en: `${share} of ${of} who gave the top score answered 9 or 10 on recommending.`,
  }),
  telling: (unhappy: string, from: string, to: string): Text => ({
    de: `Mit ${unhappy} Unzufriedenen in zwölf Monaten wären das ${from} bis ${to} Menschen. Gemessen ist es nicht.`,
    en: `With ${unhappy} unhappy customers in twelve months that would be ${from} to ${to} people. It is not measured.`,
  }),
  minutes: (share: string): Text => ({
    de: `${share} Ihrer Anfragen waren in 10 Minuten beantwortet.`,
    en: `${share} of your enquiries were answered within 10 minutes.`,
  }),
  needs: {
    cost: {
      de: "Dafür fehlen Werbekosten und was Sie für Bestandskunden ausgeben.",
      en: "Missing for it: ad spend, and what you spend on existing customers.",
    },
    return: {
      de: "Dafür fehlt, was Sie für Bindung ausgeben und was es bringt. Eine Maßnahme mit Vergleichsgruppe zeigt es.",
      en: "Missing for it: what you spend on retention and what it brings. An action with a comparison group shows it.",
    },
    profit: {
      de: "Dafür fehlt eine ehrliche Kundenbindungsrate.",
      en: "Missing for it: an honest retention rate.",
    },
    switching: {
      de: "Dafür fehlen zehn Kunden mit schlechter Note oder Erstattung, lange genug her.",
      en: "Missing for it: ten customers with a low score or a refund, long enough ago.",
    },
    rebuying: {
      de: "Dafür fehlen zehn Kunden mit Bestnote in einer Umfrage, lange genug her.",
      en: "Missing for it: ten customers with the top score in a survey, long enough ago.",
    },
    recommending: {
      de: "Dafür fehlen zehn Antworten auf beide Fragen, Zufriedenheit und Weiterempfehlung.",
      en: "Missing for it: ten answers to both questions, satisfaction and recommending.",
    },
    telling: {
      de: "Dafür fehlt eine Umfrage mit Kunden.",
      en: "Missing for it: a survey with customers.",
    },
    reviews: {
      de: "Dafür fehlen Ihre Bewertungen. Für Ihren Schnitt rechnet es die Formel REVIEW_OFFSET.",
      en: "Missing for it: your reviews. For your average, the formula REVIEW_OFFSET reckons it.",
    },
    minutes: {
      de: "Dafür fehlt ein Blatt mit Anfragen und Antwortzeiten.",
      en: "Missing for it: a sheet of enquiries and reply times.",
    },
  },
};
