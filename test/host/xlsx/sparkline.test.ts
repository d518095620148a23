import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SparklineValue, sparklineParts } from "../../../src/host/xlsx/sparkline";

const drawn = (values: readonly SparklineValue[], options: Record<string, string | number> = {}) =>
  sparklineParts(values, new Map(Object.entries(options)));

const text = (...args: Parameters<typeof drawn>) =>
  drawn(...args)
    .map((part) => part.text)
    .join("");

describe("a line", () => {
  test("rises from the lowest block to the highest", () => {
    expect(text([1, 2, 3, 4, 5, 6, 7, 8])).toBe("▁▂▃▄▅▆▇█");
    expect(text([1, 0, 2])).toBe("▅▁█");
  });

  test("leaves a gap where there is no value", () => {
    expect(text([1, null, 8])).toBe("▁ █");
  });

  test("is level where all values are equal, and nothing where there are none", () => {
    expect(text([5, 5, 5])).toBe("▅▅▅");
    expect(drawn([])).toEqual([]);
  });

  test("keeps to the ends it is given", () => {
    expect(text([2, 4], { ymin: 0, ymax: 8 })).toBe("▃▅");
    expect(text([-5, 20], { ymin: 0, ymax: 8 })).toBe("▁█");
  });

  test("has the colour it is given, else the cell's own", () => {
    expect(drawn([1, 2], { color: "#27488A" })).toEqual([{ text: "▁█", color: "#27488A" }]);
    expect(drawn([1, 2])).toEqual([{ text: "▁█", color: null }]);
  });

  test("is one character per value, in the order of the values", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 })), (values) => {
        const line = text(values);
        expect(line).toHaveLength(values.length);
        for (let i = 1; i < values.length; i += 1)
          if ((values[i - 1] ?? 0) <= (values[i] ?? 0))
            expect(line.charCodeAt(i - 1)).toBeLessThanOrEqual(line.charCodeAt(i));
      }),
    );
  });
});

describe("columns", () => {
  const charttype = "column";

  test("stand on zero", () => {
    expect(text([4, 8], { charttype })).toBe("▅█");
  });

  test("give the last and the negative ones their own colours", () => {
    const options = { charttype, color: "#9DB4DD", lastcolor: "#27488A", negcolor: "#A34505" };
    expect(drawn([7, -7, 7, 7], options)).toEqual([
      { text: "█", color: "#9DB4DD" },
      { text: "▁", color: "#A34505" },
      { text: "█", color: "#9DB4DD" },
      { text: "█", color: "#27488A" },
    ]);
  });

  test("show the highest and the lowest where asked", () => {
    const options = { charttype, highcolor: "#111111", lowcolor: "#222222" };
    expect(drawn([2, 4, 1, 3], options).map(({ color }) => color)).toEqual([
      null,
      "#111111",
      "#222222",
      null,
    ]);
  });
});

test("wins are up and losses down", () => {
  expect(text([3, -1, 2], { charttype: "winloss" })).toBe("▀▄▀");
});

describe("a bar", () => {
  const charttype = "bar";

  test("shares its length between the values", () => {
    expect(text([1, 1], { charttype })).toBe(`${"░".repeat(12)}${"█".repeat(12)}`);
  });

  test("leaves empty what is missing to the maximum", () => {
    expect(text([0.25], { charttype, max: 1 })).toBe("█".repeat(6));
    expect(text([0], { charttype, max: 1 })).toBe("");
  });

  test("shows an interval with the notch of a goal, however thin", () => {
    const parts = drawn([0.46, 0.18, 0.01, 0.06, 0.29], {
      charttype,
      max: 1,
      color1: "#E4E9F0",
      color2: "#27488A",
    });
    expect(parts.map((part) => part.text.length)).toEqual([11, 4, 1, 1, 7]);
    expect(parts.map(({ color }) => color)).toEqual([
      "#E4E9F0",
      "#27488A",
      "#E4E9F0",
      "#27488A",
      "#E4E9F0",
    ]);
    expect(new Set(parts.map((part) => part.text[0]))).toEqual(new Set(["█"]));
  });

  test("is as long as its share of the maximum, with every piece in it", () => {
    const piece = fc.double({ noNaN: true, min: 0.01, max: 1 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const sum = pieces.reduce((total, one) => total + one, 0);
        const parts = drawn(pieces, { charttype, max: 2 * sum });
        expect(parts).toHaveLength(pieces.length);
        const length = parts.reduce((total, part) => total + part.text.length, 0);
        expect(Math.abs(length - 12)).toBeLessThanOrEqual(pieces.length);
      }),
    );
  });
});
