/** The words of enquiries per product: the table, what is missing for it, and its figures. */

import type { Text } from "./text";

export const productTexts = {
  title: { de: "Anfragen je Produkt", en: "Enquiries per product" },
  caption: (period: string): Text => ({
    de: `Anfragen je 100 verkaufte Stück, ${period}. Das Urteil vergleicht jedes Produkt mit allen anderen und rechnet ein, dass es viele sind.`,
    en: `Enquiries per 100 units sold, ${period}. The verdict compares each product with all others and allows for their number.`,
  }),
  noneInTickets: {
    de: "Dafür fehlt in den Anfragen eine Spalte „Produkt“, und darin dieselben Namen wie in den Bestellungen.",
    en: "Missing for it: a column “Product” among the enquiries, with the names the orders have.",
  },
  noneInOrders: {
    de: "Dafür fehlt in den Bestellungen eine Spalte „Produkt“ mit den Namen, die auch in den Anfragen stehen.",
    en: "Missing for it: a column “Product” among the orders, with the names the enquiries have.",
  },
  noneShared: {
    de: "Kein Produkt der Anfragen heißt in den Bestellungen des Zeitraums ebenso; dafür müssen die Namen gleich sein.",
    en: "No product of the enquiries has the same name in the orders of the period; the names must be alike for it.",
  },
  note: (named: string, contacts: string, shown: string, products: string): Text => ({
    de: `${named} von ${contacts} Anfragen nennen ein Produkt. Gezeigt: ${shown} von ${products} verkauften Produkten, die meisten Anfragen zuerst. Stück auch an Unbekannte; Stornos zählen nicht.`,
    en: `${named} of ${contacts} enquiries name a product. Shown: ${shown} of ${products} products sold, most enquiries first. Units sold to unknown buyers count, cancelled ones do not.`,
  }),
  product: { de: "Produkt", en: "Product" },
  contacts: { de: "Anfragen", en: "Enquiries" },
  units: { de: "Stück", en: "Units" },
  per100: { de: "je 100 Stück", en: "per 100 units" },
  interval: { de: "95-%-Intervall", en: "95% interval" },
  verdict: { de: "Urteil", en: "Verdict" },
  verdicts: {
    more: { de: "▲ mehr als andere", en: "▲ more than others" },
    fewer: { de: "▼ weniger als andere", en: "▼ less than others" },
    usual: { de: "≈ üblich", en: "≈ usual" },
  },
} as const;

export const productFigureTexts = {
  label: (product: string, what: Text): Text => ({
    de: `${product}: ${what.de}`,
    en: `${product}: ${what.en}`,
  }),
  contacts: {
    de: "Anfragen des Zeitraums zu diesem Produkt.",
    en: "Enquiries of the period about this product.",
  },
  units: {
    de: "Im Zeitraum verkaufte Stück, auch an Unbekannte; Stornos und Erstattungen zählen nicht.",
    en: "Units sold in the period, also to unknown buyers; cancelled and refunded ones do not count.",
  },
  per100: {
    de: "Anfragen zu diesem Produkt ÷ verkaufte Stück × 100, mit genauen Poisson-Grenzen (Garwood 1936).",
    en: "Enquiries about this product ÷ units sold × 100, with exact Poisson limits (Garwood 1936).",
  },
  of: (contacts: string, units: string): Text => ({
    de: `${contacts} Anfragen, ${units} Stück`,
    en: `${contacts} enquiries, ${units} units`,
  }),
};
