/** Planning: how many customers a test needs, how many reviews a rating needs. */

import { reviewOffset } from "../core/review-offset";
import { sampleSize } from "../core/sample-size";
import { formula } from "./formula";
import { number, optional } from "./scalars";

export const SAMPLE_SIZE = formula({
  group: "economics",
  summary: {
    de: "Wie viele Kunden je Gruppe ein Test braucht, um eine Änderung einer Rate zu erkennen.",
    en: "How many customers per group a test needs to see a change of a rate.",
  },
  params: {
    base_rate: number({ de: "Heutige Rate, von 0 bis 1.", en: "Today’s rate, from 0 to 1." }),
    lift: number({
      de: "Änderung, die erkannt werden soll, als Unterschied: 0,05 heißt von 0,80 auf 0,85.",
      en: "Change to be seen, as a difference: 0.05 means from 0.80 to 0.85.",
    }),
    power: optional(
      number({
        de: "Wahrscheinlichkeit, sie zu erkennen; sonst 0,8.",
        en: "Probability of seeing it; otherwise 0.8.",
      }),
      0.8,
    ),
    confidence: optional(
      number({
        de: "Sicherheit, keinem Zufall aufzusitzen; sonst 0,95.",
        en: "Confidence of not falling for chance; otherwise 0.95.",
      }),
      0.95,
    ),
  },
  result: {
    de: "Kunden je Gruppe, mit Stetigkeitskorrektur, passend zum exakten Test.",
    en: "Customers per group, with continuity correction, to suit the exact test.",
  },
  example: { args: [0.8, 0.05], gives: 945 },
  source: "Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 4.2",
  compute: (args) => sampleSize(args.base_rate, args.lift, args.power, args.confidence),
});

export const REVIEW_OFFSET = formula({
  group: "economics",
  summary: {
    de: "Wie viele Bestbewertungen nötig sind, um einen Sterneschnitt auf ein Ziel zu heben.",
    en: "How many best reviews it takes to lift an average rating to a target.",
  },
  params: {
    average: number({ de: "Heutiger Schnitt.", en: "Today’s average." }),
    count: number({ de: "Anzahl der Bewertungen.", en: "Number of reviews." }),
    target: number({ de: "Angestrebter Schnitt.", en: "Average to be reached." }),
    stars: optional(
      number({ de: "Beste Bewertung; sonst 5.", en: "Best review; otherwise 5." }),
      5,
    ),
  },
  result: { de: "Anzahl der Bewertungen.", en: "A number of reviews." },
  example: { args: [4, 10, 4.5], gives: 10 },
  source: "⌈count · (target − average) / (stars − target)⌉",
  compute: (args) => reviewOffset(args.average, args.count, args.target, args.stars),
});
