/** When customers get in touch, and how long they wait on each channel. */

import { responseTime } from "../core/response-time";
import { serviceLevel } from "../core/service-level";
import { supportHeatmap, weekdaysBetween } from "../core/support-heatmap";
import { onWeekdays, supportTexts, weekdays } from "../text/service";
import type { Text } from "../text/text";
import { type Contact, contactsBetween, repliesAreKnown, targetMinutes } from "./contacts";
import type { Scope } from "./inputs";
import { productsBlock } from "./products";
import type { SupportBlock, SupportHours, WaitRow } from "./report";

/** Hours before it are shown together. */
export const firstHour = 6;
/** Hours that are shown by themselves. */
export const singleHours = 24 - firstHour;
const mostChannels = 6;
/** Hours in a row that are named as the busiest. */
const busiestHours = 3;

export function supportBlock(scope: Scope): SupportBlock | null {
  const { companions, spans, words } = scope;
  const last = spans.length - 1;
  const { from, to } = spans[last] as Scope["spans"][number];
  const contacts = contactsBetween(companions, from, to);
  if (contacts.length === 0) return null;
  const timed = contacts.flatMap(({ created }) => (created === null ? [] : [created]));
  const heat = timed.length > 0 ? supportHeatmap(timed.map((at) => Math.floor(at / 60))) : null;
  const caption = words.say(supportTexts.caption(scope.longName(last)));
  return {
    title: words.say(supportTexts.title),
    span: { from, to },
    caption: heat ? `${caption} ${busiest(heat, scope)}` : caption,
    busy: heat && {
      rows: heat.map((hours, weekday) => ({
        ...hoursOf(hours, words.say(weekdays[weekday] as Text)),
        days: weekdaysBetween(
          weekday,
          dayOfMinute(Math.min(...timed)),
          dayOfMinute(Math.max(...timed)),
        ),
      })),
      note: words.say(supportTexts.note),
    },
    waiting: repliesAreKnown(companions) ? waiting(contacts, scope) : null,
    products: productsBlock(scope, contacts),
  };
}

const dayOfMinute = (minute: number) => Math.floor(minute / 1440);

function hoursOf(hours: readonly (number | null)[], weekday: string): SupportHours {
  const sum = (part: readonly (number | null)[]) =>
    part.includes(null) ? null : (part as number[]).reduce((total, value) => total + value, 0);
  return {
    weekday,
    hours: [...hours.slice(firstHour), sum(hours.slice(0, firstHour))],
    perDay: sum(hours),
  };
}

/** The hours in a row in which most enquiries come. */
function busiest(heat: readonly (readonly (number | null)[])[], { words }: Scope): string {
  let most = { weekday: 0, hour: 0, sum: -1 };
  heat.forEach((hours, weekday) => {
    for (let hour = 0; hour + busiestHours <= hours.length; hour++) {
      const part = hours.slice(hour, hour + busiestHours);
      const sum = part.reduce<number>((total, value) => total + (value ?? 0), 0);
      if (sum > most.sum) most = { weekday, hour, sum };
    }
  });
  const from = String(most.hour);
  const to = String(most.hour + busiestHours);
  return words.say(supportTexts.busiest(onWeekdays[most.weekday] as Text, from, to));
}

function waiting(contacts: readonly Contact[], { words }: Scope): SupportBlock["waiting"] {
  const byChannel = new Map<string | null, Contact[]>();
  for (const contact of contacts) {
    const own = byChannel.get(contact.channel);
    if (own) own.push(contact);
    else byChannel.set(contact.channel, [contact]);
  }
  const channels = [...byChannel].sort(([, a], [, b]) => b.length - a.length);
  const shown = channels.slice(0, channels.length > mostChannels ? mostChannels - 1 : undefined);
  const rest = channels.slice(shown.length);
  const open = responseTime(contacts).open;
  return {
    title: words.say(supportTexts.waitingTitle),
    caption: words.say(supportTexts.waitingCaption),
    rows: [
      ...(channels.length > 1
        ? shown.map(([name, own]) =>
            waitRow(name ?? words.say(supportTexts.noChannel), own, [name]),
          )
        : []),
      ...(rest.length > 0
        ? [
            waitRow(
              words.say(supportTexts.otherChannels),
              rest.flatMap(([, own]) => own),
              rest.map(([name]) => name),
            ),
          ]
        : []),
    ],
    total: waitRow(words.say(supportTexts.all), contacts, null),
    note: words.say(open === 0 ? supportTexts.noneOpen : supportTexts.stillOpen(words.count(open))),
  };
}

function waitRow(
  label: string,
  contacts: readonly Contact[],
  channels: readonly (string | null)[] | null,
): WaitRow {
  const { n, median, p90 } = responseTime(contacts);
  const minutes = (hours: number | null) => hours && hours * 60;
  return {
    label,
    contacts: n,
    median: minutes(median),
    p90: minutes(p90),
    inTime: serviceLevel(contacts, targetMinutes).share,
    channels,
  };
}
