/** An add-on that answers the panel as the real one would, without a spreadsheet. */

import type { BuildSummary, Endpoints, Inspection, PanelState } from "../../../src/addon/panel";
import type { FormulaHelp } from "../../../src/functions/help";
import type { Locale } from "../../../src/text/text";

const steps = { de: ["Lesen", "Schreiben", "Gestalten"], en: ["Reading", "Writing", "Laying out"] };

export const formulas: readonly FormulaHelp[] = [
  {
    name: "RETENTION_RATE",
    group: "rates",
    summary: {
      de: "Anteil der Kunden vom Anfang eines Zeitraums, die am Ende noch Kunden sind.",
      en: "Share of the customers at the start of a period who are still customers at its end.",
    },
    params: [
      {
        name: "start",
        meaning: { de: "Kunden zu Beginn", en: "customers at the start" },
        optional: false,
      },
      {
        name: "confidence",
        meaning: { de: "Sicherheit des Intervalls", en: "confidence of the interval" },
        optional: true,
      },
    ],
    result: { de: "Ein Anteil.", en: "A fraction." },
    source: "Farris 2010",
    notFor: { de: "Nicht für Verträge.", en: "Not for contracts." },
    example: "=RETENTION_RATE(150, 200, 80)",
    gives: 0.8,
  },
  {
    name: "NPS",
    group: "surveys",
    summary: { de: "Weiterempfehlung von −100 bis 100.", en: "Net promoter score, −100 to 100." },
    params: [],
    result: { de: "Eine Zahl.", en: "A number." },
    source: "Reichheld 2003",
    notFor: null,
    example: "=NPS(A2:A9)",
    gives: 42,
  },
];

export const inspectionIn = (locale: Locale): Inspection => ({
  sheetId: 1,
  kind: "orders",
  sourceName: locale === "de" ? "Shopify: Bestellungen" : "Shopify: orders",
  rows: 6137,
  columns: [
    {
      role: "customer",
      label: locale === "de" ? "Kunde" : "Customer",
      required: true,
      heading: "Email",
    },
    {
      role: "date",
      label: locale === "de" ? "Datum" : "Date",
      required: true,
      heading: "Created at",
    },
    {
      role: "amount",
      label: locale === "de" ? "Betrag" : "Amount",
      required: false,
      heading: "Total",
    },
    {
      role: "refund",
      label: locale === "de" ? "Erstattung" : "Refund",
      required: false,
      heading: null,
    },
  ],
  headings: ["Name", "Email", "Created at", "Total", "Refunded Amount"],
  preview: [
    ["erika@example.org", "03.01.2023", "34,90", ""],
    ["max@example.org", "03.01.2023", "62,40", ""],
  ],
  counts: { customers: 548, orders: 4255, used: 4181, merged: 1687, excluded: 57, inDoubt: 212 },
  questions: [
    {
      id: "dayOrder",
      text: locale === "de" ? "Steht der Tag vorn? (03.04.)" : "Does the day come first? (03.04.)",
      options: [
        { id: "dayFirst", label: locale === "de" ? "Ja, 3. April" : "Yes, 3 April" },
        { id: "monthFirst", label: locale === "de" ? "Nein, 4. März" : "No, 4 March" },
      ],
      chosen: null,
      rows: 212,
    },
  ],
  notes: [
    locale === "de" ? "1 Datum ist unlesbar (Zeile 2114)." : "1 date cannot be read (row 2114).",
  ],
  refusal: null,
});

const summaryIn = (locale: Locale): BuildSummary => ({
  period: locale === "de" ? "3. Quartal 2026" : "Quarter 3, 2026",
  headline:
    locale === "de"
      ? "Besser als vor einem Jahr, zum Vorquartal nicht unterscheidbar."
      : "Better than a year ago, no clear difference to last quarter.",
  retention: { value: 0.8, kind: "percent" },
  low: 0.7289,
  high: 0.8562,
  basis: locale === "de" ? "120 von 150" : "120 of 150",
  comparisons: [
    {
      against: locale === "de" ? "zu Q2 2026" : "vs Q2 2026",
      change: { value: -0.0387, kind: "points" },
      verdict: "unclear",
    },
    {
      against: locale === "de" ? "zu Q3 2025" : "vs Q3 2025",
      change: { value: 0.128, kind: "points" },
      verdict: "better",
    },
  ],
  goal: locale === "de" ? "◆ Ziel 82 %: möglich" : "◆ Goal 82%: possible",
  repeat: { value: 0.45, kind: "percent" },
  customers: 548,
  orders: 4255,
  cohorts: 15,
  rowsUsed: 4393,
  rowsMerged: 1687,
  rowsExcluded: 57,
  rowsInDoubt: 0,
  addsUp: true,
  seconds: 37.6,
});

export interface FakeAddOn {
  readonly endpoints: Endpoints;
  /** What was asked, newest last: name and arguments. */
  readonly asked: [name: string, ...args: unknown[]][];
  state: PanelState;
}

export function fakeAddOn(locale: Locale): FakeAddOn {
  const addOn: FakeAddOn = { asked: [], state: emptyFile(locale), endpoints: {} as Endpoints };
  const language = () => addOn.state.locale;
  const inspect = () => inspectionIn(language());
  const progress = (next: number) => ({
    next,
    steps: 3,
    label: steps[language()][Math.min(next, 3) - 1] as string,
    done: next > 3 ? summaryIn(language()) : null,
  });
  const settings = (change: Partial<PanelState["settings"]>) => {
    addOn.state = { ...addOn.state, settings: { ...addOn.state.settings, ...change } };
  };
  const endpoints: Endpoints = {
    panel: () => addOn.state,
    inspect,
    saveMapping: (_, mapping) => {
      const { questions, counts, ...found } = inspect();
      const chosen = mapping.decisions.dayOrder ?? null;
      return {
        ...found,
        questions: questions.map((question) => ({ ...question, chosen })),
        counts: counts && chosen ? { ...counts, used: 4393, inDoubt: 0 } : counts,
      };
    },
    importBegin: () => ({ sheetId: 2, sheetName: "orders" }),
    importRows: (_, rows) => ({ rows: rows.length }),
    importEnd: inspect,
    importCancel: () => null,
    insertSample: inspect,
    buildBegin: (sourceSheetId, { period, lapseDays, goal, shop }) => {
      settings({ sourceSheetId, period, lapseDays, goal, shop: shop ?? "" });
      return progress(1);
    },
    buildStep: (step) => {
      if (step === 3) {
        const builtAt = "2026-10-01T05:12:00.000Z";
        const dashboard = { sheetName: "Dashboard", builtAt, summary: summaryIn(language()) };
        addOn.state = { ...addOn.state, dashboard };
      }
      return progress(step + 1);
    },
    buildCancel: () => null,
    openDashboard: () => null,
    reportJson: () => "{}",
    saveSettings: (change) => {
      settings(change);
      const chosen = change.language;
      if (chosen === "de" || chosen === "en") addOn.state = { ...addOn.state, locale: chosen };
      return addOn.state;
    },
    insertFormula: (name) => ({ cell: "H4", formula: `=${name}('Orders'!A2:A9,0.5)` }),
    removeDashboard: () => {
      addOn.state = { ...addOn.state, dashboard: null };
      return addOn.state;
    },
  };
  return Object.assign(addOn, { endpoints });
}

/** The endpoints that were asked, in order. */
export const names = ({ asked }: FakeAddOn): readonly string[] => asked.map(([name]) => name);

const emptyFile = (locale: Locale): PanelState => ({
  locale,
  fileLocale: locale === "de" ? "de-DE" : "en-GB",
  separator: locale === "de" ? ";" : ",",
  sheets: [
    { id: 1, name: locale === "de" ? "Bestellungen" : "Orders", rows: 6138, columns: 79 },
    { id: 3, name: locale === "de" ? "Umfrage" : "Survey", rows: 97, columns: 5 },
    { id: 4, name: "Notizen", rows: 0, columns: 0 },
  ],
  activeSheetId: 1,
  dashboard: null,
  settings: {
    version: 1,
    language: "file",
    shop: "",
    sourceSheetId: null,
    period: "quarter",
    lapseDays: null,
    asOf: null,
    goal: null,
    refresh: "off",
    mappings: {},
  },
});
