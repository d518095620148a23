import { expect, it } from "vitest";
import { mentionsIn } from "../../src/core/survey-mentions";

const forms = (comment: string, language: "de" | "en" | null = null) =>
  mentionsIn([comment], language)[0]?.map(({ form }) => form);

it("skips small words and pairs what is left within a clause", () => {
  expect(forms("Die Lieferung war leider zu spät, der Service super.")).toEqual([
    "Lieferung",
    "spät",
    "zu spät",
    "Service",
    "super",
    "Service super",
  ]);
});

it("keeps a negation with the next word, and never alone", () => {
  expect(forms("It is not helpful", "en")).toEqual(["helpful", "not helpful"]);
  expect(forms("Nein, das war nicht", "de")).toEqual(["Nein"]);
});

it("reads each comment in the language of its small words, and the others in the usual one", () => {
  const [german, english, neither] = mentionsIn(
    ["Die Pakete kamen und waren gut", "The boxes were dented and the tape was off", "Pakete"],
    null,
  );
  expect(german?.[0]).toEqual({ stems: ["paket"], form: "Pakete" });
  expect(english?.[0]).toEqual({ stems: ["box"], form: "boxes" });
  expect(neither?.[0]?.stems).toEqual(mentionsIn(["Pakete"], "en")[0]?.[0]?.stems); // more English words
});

it("finds nothing in blanks, numbers and signs", () => {
  expect(mentionsIn(["", "  ", "10/10 !!!", "👍"], null)).toEqual([[], [], [], []]);
});

it("takes one word for one, however its umlauts are encoded", () => {
  expect(forms("Verkäufer", "de")).toEqual(forms("Verka\u0308ufer", "de"));
});
