/** Names of periods and days, as a reader says them. */

import type { Locale, Text } from "./text";

export interface NamedPeriod {
  readonly kind: "month" | "quarter" | "year";
  readonly year: number;
  /** Month 1 … 12, quarter 1 … 4; 1 for years. */
  readonly part: number;
}

const months: Readonly<Record<Locale, readonly string[]>> = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};
const shortMonths: Readonly<Record<Locale, readonly string[]>> = {
  de: "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
};

const month = (names: Readonly<Record<Locale, readonly string[]>>, part: number): Text => ({
  de: names.de[part - 1] as string,
  en: names.en[part - 1] as string,
});

/** "3. Quartal 2026" */
export function longPeriod({ kind, year, part }: NamedPeriod): Text {
  if (kind === "quarter") return { de: `${part}. Quartal ${year}`, en: `Quarter ${part}, ${year}` };
  if (kind === "month") {
    const { de, en } = month(months, part);
    return { de: `${de} ${year}`, en: `${en} ${year}` };
  }
  return { de: String(year), en: String(year) };
}

const partsOf = { month: 12, quarter: 4, year: 1 } as const;

/** The period that is called so in either language; null where none is. */
export function namedPeriod(text: string): NamedPeriod | null {
  const year = Number(/\d{4}/.exec(text)?.[0]);
  for (const kind of ["month", "quarter", "year"] as const)
    for (let part = 1; part <= partsOf[kind]; part++) {
      const period = { kind, year, part };
      if (Object.values(longPeriod(period)).includes(text)) return period;
    }
  return null;
}

/** The last period of a kind that is over, whichever that is. */
export const latestPeriod: Readonly<Record<NamedPeriod["kind"], Text>> = {
  month: { de: "Letzter Monat", en: "Last month" },
  quarter: { de: "Letztes Quartal", en: "Last quarter" },
  year: { de: "Letztes Jahr", en: "Last year" },
};

/** In either language. */
export function latestKind(text: string): NamedPeriod["kind"] | null {
  const kinds = ["month", "quarter", "year"] as const;
  return kinds.find((kind) => Object.values(latestPeriod[kind]).includes(text)) ?? null;
}

/** "Q3 2026", "Sep 2026" */
export function shortPeriod({ kind, year, part }: NamedPeriod): Text {
  if (kind === "quarter") return { de: `Q${part} ${year}`, en: `Q${part} ${year}` };
  if (kind === "month") {
    const { de, en } = month(shortMonths, part);
    return { de: `${de} ${year}`, en: `${en} ${year}` };
  }
  return { de: String(year), en: String(year) };
}

/** "Q3 26", "Sep 26" */
export function tinyPeriod(period: NamedPeriod): Text {
  const { de, en } = shortPeriod(period);
  if (period.kind === "year") return { de, en };
  const short = (text: string) => text.replace(/(\d\d)(\d\d)$/, "$2");
  return { de: short(de), en: short(en) };
}

/** "30.09.2026", "30 Sep 2026" */
export function dayName({
  year,
  month: m,
  date,
}: {
  year: number;
  month: number;
  date: number;
}): Text {
  const two = (value: number) => String(value).padStart(2, "0");
  return { de: `${two(date)}.${two(m)}.${year}`, en: `${date} ${shortMonths.en[m - 1]} ${year}` };
}

interface PeriodNoun {
  /** "Quartal" */
  readonly one: Text;
  /** "Quartale" */
  readonly many: Text;
  /** "Zum Vorquartal" */
  readonly toPrevious: Text;
  /** "im Vorquartal" */
  readonly inPrevious: Text;
}

export const periodNouns: Readonly<Record<"month" | "quarter" | "year", PeriodNoun>> = {
  month: {
    one: { de: "Monat", en: "month" },
    many: { de: "Monate", en: "months" },
    toPrevious: { de: "Zum Vormonat", en: "Compared with last month" },
    inPrevious: { de: "im Vormonat", en: "last month" },
  },
  quarter: {
    one: { de: "Quartal", en: "quarter" },
    many: { de: "Quartale", en: "quarters" },
    toPrevious: { de: "Zum Vorquartal", en: "Compared with last quarter" },
    inPrevious: { de: "im Vorquartal", en: "last quarter" },
  },
  year: {
    one: { de: "Jahr", en: "year" },
    many: { de: "Jahre", en: "years" },
    toPrevious: { de: "Zum Vorjahr", en: "Compared with last year" },
    inPrevious: { de: "im Vorjahr", en: "last year" },
  },
};
