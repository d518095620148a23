import fc from "fast-check";
import { expect, test } from "vitest";
import { textBlock, textNumbers } from "../../src/core/text-numbers";

/** Numbers all texts, block by block. */
function numbered(texts: readonly string[], keyOf: (text: string) => string | null) {
  const found = textNumbers(keyOf);
  const numbers = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at += textBlock)
    found.add(texts.slice(at, at + textBlock), Math.min(textBlock, texts.length - at), numbers, at);
  return { firsts: [...found.firsts], numbers: [...numbers] };
}

test("texts with the same key have the same number, in order of first appearance", () => {
  const keyOf = (text: string) => (text === "" ? null : text.trim().toLowerCase());
  expect(numbered(["Anna ", "ben", "", "anna", "BEN", "Ben", "anna"], keyOf)).toEqual({
    firsts: ["Anna ", "ben"],
    numbers: [0, 1, -1, 0, 1, 1, 0],
  });
});

test("gives what a Map gives, for few texts and for many", () => {
  const few = fc.array(fc.constantFrom("a", "b", "A", "b ", "", " ", "é", "e\u0301"), {
    maxLength: 40,
  });
  const keyOf = (text: string) => text.trim().normalize("NFC").toLowerCase() || null;
  const byMap = (texts: readonly string[]) => {
    const known = new Map<string, number>();
    const firsts: string[] = [];
    const numbers = texts.map((text) => {
      const key = keyOf(text);
      if (key === null) return -1;
      const number = known.get(key) ?? firsts.push(text) - 1;
      known.set(key, number);
      return number;
    });
    return { firsts, numbers };
  };
  fc.assert(
    fc.property(few, (texts) => {
      expect(numbered(texts, keyOf)).toEqual(byMap(texts));
    }),
  );
  const many = Array.from(
    { length: 60_000 },
    (_, i) => `${i % 2 ? "K" : "k"}${(i * 7919) % 25_000}`,
  );
  expect(numbered(many, keyOf)).toEqual(byMap(many));
});

test("is asked for the key once per different text", () => {
  const asked: string[] = [];
  numbered(["a", "b", "a", "a", "b"], (text) => {
    asked.push(text);
    return text;
  });
  expect(asked).toEqual(["a", "b"]);
});
