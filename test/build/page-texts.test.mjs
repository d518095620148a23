import { expect, test } from "vitest";
import { moveTexts } from "../../scripts/page-texts.mjs";

/** The module with its texts moved, and what was moved. */
function moved(code) {
  const texts = [];
  return { code: moveTexts(code, (text) => texts.push(text) - 1), texts };
}

test("moves pairs of sentences, cut at the places for values, and leaves the rest alone", () => {
  const { code, texts } = moved(
    "const a = { de: 'Ja', en: 'Yes' };" +
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
      "const f = (n, who) => n === 1 ? { de: `Ein ${who.de}`, en: 'One' } : { de: `${n} da`, en: `${n} here` };" +
      "const other = { de: 1, en: 2, fr: 3 };",
  );
  expect(code).toBe(
    "const a = pageText(0);" +
      "const f = (n, who) => n === 1 ? pageText(1,[who.de],[]) : pageText(2,[n],[n]);" +
      "const other = { de: 1, en: 2, fr: 3 };",
  );
  expect(texts).toEqual([
    [["Ja"], ["Yes"]],
    [["Ein ", ""], ["One"]],
    [
      ["", " da"],
      ["", " here"],
    ],
  ]);
});

test("keeps escaped characters and line breaks as they are said", () => {
  const { texts } = moved("const a = { de: 'a\\u00a0b', en: `a\\nb\\`` };");
  expect(texts).toEqual([[["a\u00a0b"], ["a\nb`"]]]);
});
