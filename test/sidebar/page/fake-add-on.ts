/** An add-on that answers the panel as the real one would, without a spreadsheet. */

import type {
  BuildSummary,
  Endpoints,
  Inspection,
  PanelAccount,
  PanelFigure,
  PanelState,
  PersonFound,
  ScheduleState,
} from "../../../src/addon/panel";
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
    args: [150, 200, 80],
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
    args: [null],
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
  shop: "",
  headings: ["Name", "Email", "Created at", "Total", "Refunded Amount"],
  preview: [
    ["erika@example.org", "03.01.2023", "34,90", ""],
    ["max@example.org", "03.01.2023", "62,40", ""],
  ],
  counts: { customers: 548, orders: 4255, used: 4181, merged: 1687, excluded: 57, inDoubt: 212 },
  account: accountIn(locale),
  identity: {
    matched: [
      { key: "email", orders: 4181 },
      { key: "namePostcode", orders: 74 },
    ],
    persons: 12,
  },
  questions: [
    {
      id: "dayOrder",
      code: "dayOrder",
      subject: "Created at",
      example: "03/04/2026",
      options: [
        { id: "dayFirst", label: null, effect: { first: 20456, last: 20728 } },
        { id: "monthFirst", label: null, effect: { first: 20456, last: 20790 } },
      ],
      chosen: null,
      rows: 212,
      currency: "EUR",
    },
    {
      id: "samePerson",
      code: "samePerson",
      subject: "",
      example: "",
      options: [
        { id: "linked", label: null, effect: { customers: 548, retention: 0.8 } },
        { id: "strict", label: null, effect: { customers: 560, retention: 0.78 } },
      ],
      chosen: "strict",
      rows: 12,
      currency: "EUR",
    },
  ],
  choices: [
    {
      id: "rate:CHF",
      code: "rate",
      subject: "CHF",
      example: "EUR",
      options: [],
      chosen: "",
      rows: 31,
      currency: "EUR",
    },
  ],
  lapseDays: 61,
  others: [{ sheetName: locale === "de" ? "Umfrage" : "Survey", kind: "survey", rows: 96 }],
  limits: ["noRefundDate"],
  notes: [
    locale === "de" ? "1 Datum ist unlesbar (Zeile 2114)." : "1 date cannot be read (row 2114).",
  ],
  refusal: null,
});

const accountIn = (locale: Locale): PanelAccount => ({
  currency: "EUR",
  rows: [
    {
      kind: "used",
      reason: "order",
      label: locale === "de" ? "verwendet: gezählte Bestellung" : "used: order counted",
      rows: 5868,
      money: 148_233.1,
    },
    {
      kind: "excluded",
      reason: "cancelled",
      label: locale === "de" ? "ausgeschlossen: storniert" : "excluded: cancelled",
      rows: 57,
      money: 2291.45,
    },
    {
      kind: "inDoubt",
      reason: "dayOrder",
      label: locale === "de" ? "offen: Tag oder Monat zuerst?" : "in doubt: day or month first?",
      rows: 212,
      money: 5310,
    },
  ],
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
  account: accountIn(locale),
  addsUp: true,
  seconds: 37.6,
});

export interface FakeAddOn {
  readonly endpoints: Endpoints;
  /** What was asked, newest last: name and arguments. */
  readonly asked: [name: string, ...args: unknown[]][];
  state: PanelState;
  /** The figure in the selected cell. */
  selected: PanelFigure | null;
  /** Where the person who is looked for is named. */
  person: PersonFound;
  schedule: ScheduleState;
}

const nobody: PersonFound = { ours: [], theirs: [], remembered: false };

export function fakeAddOn(locale: Locale): FakeAddOn {
  const addOn: FakeAddOn = {
    asked: [],
    state: emptyFile(locale),
    selected: null,
    person: nobody,
    schedule: noSchedule,
    endpoints: {} as Endpoints,
  };
  const language = () => addOn.state.locale;
  const inspect = () => inspectionIn(language());
  const progress = (next: number) => ({
    build: next,
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
        questions: questions.map((question) => ({
          ...question,
          chosen: question.id === "dayOrder" ? chosen : question.chosen,
        })),
        counts: counts && chosen ? { ...counts, used: 4393, inDoubt: 0 } : counts,
      };
    },
    showRows: (_, reason) =>
      reason === "order" ? { rows: 25_868, shown: 20_000 } : { rows: 57, shown: 57 },
    selectedFigure: () => addOn.selected,
    showFigureRows: () => ({ rows: 412, shown: 412 }),
    showFigureFormula: () => null,
    showActionList: () => null,
    importTargets: (head) =>
      head[0]?.[0] === "again" ? [{ id: 7, name: "orders", rows: 6138, columns: 79 }] : [],
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
        const dashboard = {
          sheetName: "Dashboard",
          notice: null,
          builtAt,
          summary: summaryIn(language()),
        };
        addOn.state = { ...addOn.state, dashboard };
      }
      return progress(step + 1);
    },
    buildCancel: () => null,
    openDashboard: () => null,
    showCustomers: () => ({ customers: 0, shown: 0 }),
    reportJson: () => "{}",
    saveSettings: (change) => {
      settings(change);
      const chosen = change.language;
      if (chosen === "de" || chosen === "en") addOn.state = { ...addOn.state, locale: chosen };
      return addOn.state;
    },
    schedule: () => addOn.schedule,
    saveSchedule: (chosen) => {
      settings(chosen);
      addOn.schedule = {
        ...addOn.schedule,
        settings: chosen,
        owner: addOn.schedule.owner ?? "you",
      };
      return addOn.schedule;
    },
    takeOverSchedule: () => {
      addOn.schedule = { ...addOn.schedule, owner: "you" };
      return addOn.schedule;
    },
    previewDigest: () => null,
    sendTestDigest: () => null,
    insertFormula: (name) => ({ cell: "H4", formula: `=${name}('Orders'!A2:A9,0.5)` }),
    findPerson: () => addOn.person,
    erasePerson: () => {
      addOn.person = { ...addOn.person, ours: [], remembered: false };
      return addOn.person;
    },
    removeDashboard: () => {
      addOn.state = { ...addOn.state, dashboard: null };
      return addOn.state;
    },
  };
  return Object.assign(addOn, { endpoints });
}

/** The endpoints that were asked, in order. */
export const names = ({ asked }: FakeAddOn): readonly string[] => asked.map(([name]) => name);

const noSchedule: ScheduleState = {
  settings: { refresh: "off", hour: 7, digest: { when: "off", recipients: [], language: "panel" } },
  owner: null,
  lastRun: null,
  nextDay: null,
  missed: false,
  mailConsent: null,
};

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
    sampleShop: "",
    sourceSheetId: null,
    period: "quarter",
    lapseDays: null,
    asOf: null,
    goal: null,
    margin: null,
    refresh: "off",
    hour: 7,
    digest: { when: "off", recipients: [], language: "panel" },
    mappings: {},
  },
});
