import { expect, it } from "vitest";
import { stem } from "../../src/core/stem";

const stems = (words: string, language: "de" | "en") =>
  new Set(words.split(" ").map((word) => stem(word, language)));

it.each([
  "lieferung lieferungen",
  "paket pakete paketen pakets paketes",
  "preis preise preisen preises",
  "gut gute guter gutes guten gutem",
  "freundlich freundliche freundlicher freundlichen freundliches",
  "kunde kunden",
  "verkäufer verkäufern verkäufers",
  "größe größen grösse",
])("joins the German forms %s", (words) => {
  expect(stems(words, "de").size).toBe(1);
});

it.each([
  "delivery deliveries",
  "ship ships shipped shipping",
  "price prices priced pricing",
  "box boxes",
  "glass glasses",
  "call calls called calling",
  "customer customers customer's",
  "service services",
])("joins the English forms %s", (words) => {
  expect(stems(words, "en").size).toBe(1);
});

it("keeps different words apart", () => {
  expect(stems("preis prise paket packung lieferung lieferant", "de").size).toBe(6);
  expect(stems("bring bus ship shop need speed thing red", "en").size).toBe(8);
});

it("leaves short words alone", () => {
  expect(stem("see", "de")).toBe("see");
  expect(stem("red", "en")).toBe("red");
  expect(stem("bus", "en")).toBe("bus");
});
