/** All cards of the report, in reading order; the first is the main figure. */

import {
  churnCard,
  netChangeCard,
  orderGapCard,
  repeatCard,
  retentionCard,
} from "./customer-cards";
import type { Scope } from "./inputs";
import { moneyCards } from "./money-cards";
import type { Card } from "./report";
import { serviceCards } from "./service-cards";
import { surveyCards } from "./survey-cards";

export function cards(scope: Scope): readonly Card[] {
  return [
    retentionCard(scope),
    churnCard(scope),
    repeatCard(scope),
    netChangeCard(scope),
    orderGapCard(scope),
    ...moneyCards(scope),
    ...surveyCards(scope),
    ...serviceCards(scope),
  ];
}
