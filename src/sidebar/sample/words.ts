/** The words of the sample shop, German beside English. */

import type { Text } from "../../text/text";

export const shopName: Text = { de: "Rösterei Mustermann", en: "Sample Roastery" };

export const tableNames = {
  orders: { de: "Bestellungen", en: "Orders" },
  survey: { de: "Umfrage", en: "Survey" },
  tickets: { de: "Support", en: "Support" },
  spend: { de: "Werbekosten", en: "Ad spend" },
} as const satisfies Record<string, Text>;

export const headings = {
  order: { de: "Bestellnummer", en: "Order number" },
  email: { de: "E-Mail", en: "Email" },
  date: { de: "Datum", en: "Date" },
  amount: { de: "Betrag", en: "Amount" },
  product: { de: "Produkt", en: "Product" },
  channel: { de: "Kanal", en: "Channel" },
  status: { de: "Status", en: "Status" },
  recommend: { de: "NPS", en: "NPS" },
  satisfied: { de: "CSAT", en: "CSAT" },
  effort: { de: "CES", en: "CES" },
  comment: { de: "Kommentar", en: "Comment" },
  received: { de: "Eingang", en: "Received" },
  replied: { de: "Erste Antwort", en: "First reply" },
  month: { de: "Monat", en: "Month" },
  spent: { de: "Werbekosten", en: "Ad spend" },
} as const satisfies Record<string, Text>;

export const statuses = {
  done: { de: "abgeschlossen", en: "completed" },
  cancelled: { de: "storniert", en: "cancelled" },
  refunded: { de: "erstattet", en: "refunded" },
  draft: { de: "Entwurf", en: "draft" },
} as const satisfies Record<string, Text>;

export const testProduct: Text = { de: "Testbestellung", en: "Test order" };

export interface Product {
  readonly name: Text;
  readonly cents: number;
}

/** The best sellers first. */
export const products: readonly Product[] = [
  { name: { de: "Hausmischung 500 g", en: "House blend 500 g" }, cents: 1390 },
  { name: { de: "Espresso 1 kg", en: "Espresso 1 kg" }, cents: 2690 },
  { name: { de: "Äthiopien 250 g", en: "Ethiopia 250 g" }, cents: 1090 },
  { name: { de: "Entkoffeiniert 250 g", en: "Decaf 250 g" }, cents: 950 },
  { name: { de: "Filterpapier", en: "Filter papers" }, cents: 490 },
  { name: { de: "Probierpaket", en: "Tasting set" }, cents: 1990 },
  { name: { de: "Handfilter", en: "Pour-over dripper" }, cents: 2450 },
  { name: { de: "Handmühle", en: "Hand grinder" }, cents: 6900 },
];

export const salesChannels = {
  online: { de: "Onlineshop", en: "Online shop" },
  store: { de: "Laden", en: "Store" },
  phone: { de: "Telefon", en: "Phone" },
} as const satisfies Record<string, Text>;

export const ticketChannels: readonly Text[] = [
  { de: "E-Mail", en: "Email" },
  { de: "Telefon", en: "Phone" },
  { de: "Chat", en: "Chat" },
];

const silent: Text = { de: "", en: "" };

/** What people add to their score; many add nothing. */
export const comments = {
  promoter: [
    silent,
    { de: "Der beste Espresso der Stadt.", en: "The best espresso in town." },
    silent,
    { de: "Schnell da und frisch geröstet.", en: "Here fast and freshly roasted." },
  ],
  passive: [
    silent,
    { de: "Guter Kaffee, Versand etwas teuer.", en: "Good coffee, shipping a bit dear." },
    silent,
  ],
  detractor: [
    { de: "Paket kam beschädigt an.", en: "The parcel arrived damaged." },
    silent,
    { de: "Lange auf Antwort gewartet.", en: "Waited long for a reply." },
  ],
} as const satisfies Record<string, readonly Text[]>;

const firstNames =
  "anna ben clara david emma felix greta hanna ida jonas klara leon mia nils olga paul rosa simon tom ute vera willi yara";
const lastNames =
  "adler bauer conrad decker ebert fuchs graf hahn igel jung kern lang maier noll otto pohl quast roth sauer thiel ulrich vogt weber zorn";

/** 23 × 24 names: as these have no common factor, the first 552 customers have a name of their own. */
export function emailOf(customer: number): string {
  const name = (names: string) => {
    const all = names.split(" ");
    return all[customer % all.length];
  };
  return `${name(firstNames)}.${name(lastNames)}@example.org`;
}
