/**
 * The sample shop: a coffee roaster's orders, survey, support and ad spend, made up but the same every
 * time, for people who want to see a dashboard before they trust it with their own figures.
 */

import type { SampleCell, SampleDay, SampleShop, SampleTable } from "../../addon/panel";
import { addMonths, type Day, dayOf, weekday } from "../../core/day";
import { randomNumbers } from "../../core/random";
import type { Locale, Text } from "../../text/text";
import { type Purchase, samplePurchases } from "./purchases";
import {
  comments,
  emailOf,
  headings,
  type Product,
  products,
  salesChannels,
  shopName,
  statuses,
  tableNames,
  testProduct,
  ticketChannels,
} from "./words";

const firstDay = dayOf(2023, 1, 2);
const lastDay = dayOf(2026, 9, 30);
const customers = 548;
const guests = 70;

export function sampleShop(locale: Locale): SampleShop {
  // Of many seeds one with a tale to tell: retention clearly better than a year ago.
  const purchases = samplePurchases(randomNumbers(1185), customers, firstDay, lastDay);
  const table = (name: Text, columns: readonly Text[], rows: readonly Row[]): SampleTable => ({
    name: name[locale],
    rows: [columns, ...rows].map((row) =>
      row.map((cell) => (typeof cell === "object" && "de" in cell ? cell[locale] : cell)),
    ),
  });
  const { order, email, date, amount, product, channel, status } = headings;
  const { recommend, satisfied, effort, comment, received, replied, month, spent } = headings;
  return {
    shop: shopName[locale],
    tables: [
      table(
        tableNames.orders,
        [order, email, date, amount, product, channel, status],
        orderRows(purchases),
      ),
      table(
        tableNames.survey,
        [date, email, recommend, satisfied, effort, comment],
        surveyRows(purchases),
      ),
      table(
        tableNames.tickets,
        [email, received, replied, channel, product],
        ticketRows(purchases),
      ),
      table(tableNames.spend, [month, spent], spendRows(purchases)),
    ],
  };
}

type Row = readonly (SampleCell | Text)[];

type Random = () => number;

const below = (random: Random, count: number): number => Math.floor(random() * count);

const exponential = (random: Random): number => -Math.log(1 - random());

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[below(random, choices.length)] as T;
}

/** The earlier in the list, the likelier. */
function pickProduct(random: Random): Product {
  return products[Math.floor(random() ** 1.8 * products.length)] as Product;
}

/** One row per product in an order; refunds come later as rows of their own, with a minus. */
function orderRows(purchases: readonly Purchase[]): Row[] {
  const random = randomNumbers(2);
  const placed: { day: Day; row: Row }[] = [];
  let number = 10_000;
  for (const { customer, day } of withGuests(random, purchases)) {
    number += 1;
    const isGuest = customer < 0;
    const email = isGuest ? "" : emailOf(customer);
    const channel = isGuest ? salesChannels.store : channelOf(customer);
    const place = (on: Day, cents: number, product: Text, status: Text) =>
      placed.push({
        day: on,
        row: [number, email, { day: on }, cents / 100, product, channel, status],
      });
    const fate = random();
    const status =
      fate < 0.012 ? statuses.cancelled : fate < 0.024 ? statuses.refunded : statuses.done;
    const product = pickProduct(random);
    const cents = product.cents * (1 + below(random, 2));
    place(day, cents, product.name, status);
    if (random() < 0.18) {
      const others = products.filter((one) => one !== product);
      const other = pick(random, others);
      place(day, other.cents, other.name, status);
    }
    const returned = day + 2 + below(random, 12);
    if (fate > 0.99 && returned <= lastDay) place(returned, -cents, product.name, statuses.done);
    if (number % 1000 === 999) {
      number += 1;
      place(day, 0, testProduct, statuses.draft);
    }
  }
  return placed.sort((a, b) => a.day - b.day).map(({ row }) => row);
}

/** People at the till who leave no name have the number -1. */
function withGuests(random: Random, purchases: readonly Purchase[]): Purchase[] {
  const nameless = Array.from({ length: guests }, () => ({
    customer: -1,
    day: firstDay + below(random, lastDay - firstDay + 1),
  }));
  return [...purchases, ...nameless].sort((a, b) => a.day - b.day);
}

function channelOf(customer: number): Text {
  if (customer % 6 === 0) return salesChannels.store;
  return customer % 17 === 0 ? salesChannels.phone : salesChannels.online;
}

/** Some buyers of the last year answer, a few days after an order; they like the shop more and more. */
function surveyRows(purchases: readonly Purchase[]): Row[] {
  const random = randomNumbers(3);
  const start = addMonths(lastDay, -12);
  const asked = purchases.filter(({ day }, i) => day > start && day < lastDay - 7 && i % 18 === 0);
  return asked
    .map(({ customer, day }) => {
      const progress = (day - start) / (lastDay - start);
      const mood = random();
      const kind =
        mood < 0.24 - 0.12 * progress
          ? "detractor"
          : mood < 0.5 - 0.14 * progress
            ? "passive"
            : "promoter";
      const marks = scores(random, kind);
      const on = day + 2 + below(random, 5);
      return {
        on,
        row: [{ day: on }, emailOf(customer), ...marks, pick(random, comments[kind])],
      };
    })
    .sort((a, b) => a.on - b.on)
    .map(({ row }) => row);
}

function scores(
  random: Random,
  kind: keyof typeof comments,
): [recommend: number, satisfied: number, easy: number] {
  switch (kind) {
    case "detractor":
      return [6 - below(random, 5), 3 - below(random, 3), 1 + below(random, 4)];
    case "passive":
      return [7 + below(random, 2), random() < 0.7 ? 4 : 3, 4 + below(random, 3)];
    case "promoter":
      return [9 + below(random, 2), random() < 0.7 ? 5 : 4, 5 + below(random, 3)];
  }
}

/** Enquiries per hour from 7 to 21, in parts of the busiest. */
const busyness = [0.2, 0.5, 0.8, 1, 1, 0.7, 0.6, 0.8, 0.9, 0.8, 0.5, 0.4, 0.4, 0.3, 0.1];
const opens = 8 * 60;
const closes = 18 * 60;

/** Enquiries of the last fifteen months, answered while somebody is in; a few wait for ever. */
function ticketRows(purchases: readonly Purchase[]): Row[] {
  const random = randomNumbers(4);
  const start = addMonths(lastDay, -15);
  const writers = purchases.filter(({ day }) => day > start);
  const tickets: { minute: number; row: Row }[] = [];
  while (tickets.length < 612) {
    const day = start + 1 + below(random, lastDay - start);
    const hour = below(random, busyness.length);
    const quiet = weekday(day) > 4 ? 0.25 : 1;
    if (random() > quiet * (busyness[hour] as number)) continue;
    const received = minutes(day, (hour + 7) * 60 + below(random, 60));
    const replied = random() < 0.02 ? "" : moment(firstReply(random, received));
    const channel = pick(random, ticketChannels);
    const email = emailOf(pick(random, writers).customer);
    tickets.push({
      minute: received,
      row: [email, moment(received), replied, channel, pickProduct(random).name],
    });
  }
  return tickets.sort((a, b) => a.minute - b.minute).map(({ row }) => row);
}

const minutes = (day: Day, minute: number): number => day * 1440 + minute;

const moment = (minute: number): SampleDay => ({ day: minute / 1440 });

/** Whoever writes while nobody is in is answered after the next opening. */
function firstReply(random: Random, received: number): number {
  const wait = Math.ceil(10 * exponential(random));
  let day = Math.floor(received / 1440);
  const minute = received - minutes(day, 0);
  if (weekday(day) < 5 && minute >= opens && minute < closes) return received + wait;
  if (minute >= opens) day += 1;
  while (weekday(day) > 4) day += 1;
  return minutes(day, opens) + 2 * wait;
}

/** A fixed sum every month, and more where more was won. */
function spendRows(purchases: readonly Purchase[]): Row[] {
  const random = randomNumbers(5);
  const firstBuys = new Map<number, Day>();
  for (const { customer, day } of purchases)
    if (!firstBuys.has(customer)) firstBuys.set(customer, day);
  const rows: Row[] = [];
  for (let start = dayOf(2023, 1, 1); start <= lastDay; start = addMonths(start, 1)) {
    const end = addMonths(start, 1);
    const won = [...firstBuys.values()].filter((day) => day >= start && day < end).length;
    rows.push([{ day: start }, Math.round((150 + 27 * won) * (0.9 + 0.2 * random()))]);
  }
  return rows;
}
