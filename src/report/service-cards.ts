/** Cards about support: how long customers wait for the first reply, and how many get one within ten minutes. */

import { serviceLevel } from "../core/service-level";
import { survivalTime } from "../core/survival-time";
import { waits } from "../core/tickets";
import { cardHints } from "../text/cards";
import { serviceBasis, serviceDefinitions, serviceLabels } from "../text/service";
import { type Absent, card, missingCard, type RateAt, rateAt, rateRecipe } from "./card";
import {
  type Contact,
  contactsBetween,
  repliesAreKnown,
  targetMinutes,
  waitFigure,
} from "./contacts";
import type { Scope } from "./inputs";
import type { Card } from "./report";
import type { ContactSelection } from "./selection";
import { errorOf, figureChange } from "./verdict";

const fewestContacts = 20;

/** Nothing where there are no tickets and no calls. */
export function serviceCards(scope: Scope): readonly Card[] {
  const { companions, spans } = scope;
  if (companions.contacts.length === 0) return [];
  const byPeriod = spans.map(({ from, to }) => contactsBetween(companions, from, to));
  return [responseCard(scope, byPeriod), serviceLevelCard(scope, byPeriod)];
}

const contactsIn = ({ spans }: Scope, which: "all" | "due"): ContactSelection => {
  const { from, to } = spans[spans.length - 1] as Scope["spans"][number];
  return { by: "contacts", from, to, which, channels: null, weekday: null, hours: null };
};

const enough = ({ words }: Scope, found: number): Absent | null =>
  found >= fewestContacts
    ? null
    : {
        absent: "few",
        lacking: cardHints.tooFewContacts(words.count(fewestContacts - found)),
      };

interface WaitAt {
  readonly minutes: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly open: number;
}

function responseCard(scope: Scope, byPeriod: readonly Contact[][]): Card {
  const { words, companions } = scope;
  const frame = {
    id: "firstResponse",
    label: serviceLabels.firstResponse,
    definition: serviceDefinitions.firstResponse,
  } as const;
  if (!repliesAreKnown(companions)) return missingCard(scope, frame, cardHints.noReplies);
  const found = byPeriod.map((contacts) => enough(scope, contacts.length) ?? medianWait(contacts));
  const now = found[found.length - 1];
  const { kind } = waitFigure(now !== undefined && "minutes" in now ? now.minutes : 0);
  const unit = kind === "hours" ? 60 : 1;
  return card<WaitAt>(scope, {
    ...frame,
    selection: contactsIn(scope, "all"),
    kind,
    changeKind: "decimal",
    at: (i) => found[i] as WaitAt | Absent,
    value: ({ minutes }) => minutes / unit,
    interval: ({ low, high }) =>
      low === null || high === null ? null : { low: low / unit, high: high / unit },
    basis: ({ open }) => serviceBasis.open(words.count(open)),
    change: (before, after) =>
      figureChange(
        { value: before.minutes / unit, error: errorOfWait(before) / unit },
        { value: after.minutes / unit, error: errorOfWait(after) / unit },
        "down",
      ),
  });
}

/** The Kaplan-Meier median; absent while not half of the contacts have been answered. */
function medianWait(contacts: readonly Contact[]): WaitAt | Absent {
  const known = waits(contacts);
  try {
    const { value, low, high } = survivalTime(
      known.map(({ minutes }) => minutes),
      known.map(({ answered }) => (answered ? 1 : 0)),
      0.5,
    );
    const open = known.filter(({ answered }) => !answered).length;
    return { minutes: value, low, high, open };
  } catch {
    return { absent: "few", lacking: cardHints.mostlyOpen };
  }
}

/** Half the interval as a standard error; a limit nobody knows makes every difference unclear. */
const errorOfWait = ({ minutes: value, low, high }: WaitAt): number =>
  low === null || high === null ? Number.MAX_VALUE : errorOf({ value, low, high });

function serviceLevelCard(scope: Scope, byPeriod: readonly Contact[][]): Card {
  const { words, companions } = scope;
  const frame = {
    id: "serviceLevel",
    label: serviceLabels.serviceLevel,
    definition: serviceDefinitions.serviceLevel,
  } as const;
  if (!repliesAreKnown(companions)) return missingCard(scope, frame, cardHints.noReplies);
  return card<RateAt>(scope, {
    ...rateRecipe("up"),
    ...frame,
    selection: contactsIn(scope, "due"),
    at: (i) => {
      const contacts = byPeriod[i] as readonly Contact[];
      const few = enough(scope, contacts.length);
      if (few) return few;
      const { inTime, due } = serviceLevel(contacts, targetMinutes);
      return enough(scope, due) ?? rateAt({ count: inTime, of: due });
    },
    basis: ({ count, of }) => serviceBasis.inTime(words.count(count), words.count(of)),
  });
}
