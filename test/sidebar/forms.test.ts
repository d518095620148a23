import { describe, expect, it } from "vitest";
import type { PanelState } from "../../src/addon/panel";
import { intervalScale } from "../../src/sidebar/interval-scale";
import { changedMapping, withMapping } from "../../src/sidebar/mapping";
import { readDays, readPercent } from "../../src/sidebar/options-form";

describe("what is typed into the build form", () => {
  it("is a goal in per cent, with comma or point, or nothing", () => {
    expect([
      readPercent("82"),
      readPercent(" 82 % "),
      readPercent("82,5"),
      readPercent("82.5"),
    ]).toEqual([0.82, 0.82, 0.825, 0.825]);
    expect([readPercent("1"), readPercent("100"), readPercent("")]).toEqual([0.01, 1, null]);
  });

  it("is refused as a goal outside 1 to 100, so that 0.82 is not taken for 0.82 %", () => {
    for (const text of ["0", "0.82", "101", "-5", "viel", "8 2", "1e2"])
      expect(readPercent(text)).toBeUndefined();
  });

  it("is whole days up to ten years, or nothing", () => {
    expect([readDays("61"), readDays(" 1 "), readDays("3650"), readDays("")]).toEqual([
      61,
      1,
      3650,
      null,
    ]);
    for (const text of ["0", "3651", "61,5", "-1", "zwei"]) expect(readDays(text)).toBeUndefined();
  });
});

describe("the bar of an interval", () => {
  it("shows the upper half where everything lies there", () => {
    const scale = intervalScale(0.73, 0.86, 0.82);
    expect(scale.from).toBe(0.5);
    expect(scale.place(0.75)).toBe(0.5);
    expect([scale.place(0.5), scale.place(1)]).toEqual([0, 1]);
  });

  it("shows all of it otherwise, and never leaves the bar", () => {
    const scale = intervalScale(0.2, 0.6);
    expect(scale.from).toBe(0);
    expect([scale.place(0.25), scale.place(1.2)]).toEqual([0.25, 1]);
  });
});

describe("a sheet's mapping", () => {
  const panel = {
    settings: {
      mappings: { 3: { columns: { date: "Datum" }, decisions: { dayOrder: "dayFirst" } } },
    },
  } as unknown as PanelState;

  it("keeps what was decided before, and starts empty for another sheet", () => {
    expect(changedMapping(panel, 3, { columns: { amount: "Summe" } })).toEqual({
      columns: { date: "Datum", amount: "Summe" },
      decisions: { dayOrder: "dayFirst" },
    });
    expect(changedMapping(panel, 4, {})).toEqual({ columns: {}, decisions: {} });
  });

  it("is remembered for the next change, by sheet", () => {
    const mapping = changedMapping(panel, 3, { decisions: { dayOrder: "monthFirst" } });
    const later = withMapping(panel, 3, mapping);
    expect(changedMapping(later, 3, {})).toEqual(mapping);
    expect(changedMapping(panel, 3, {}).decisions).toEqual({ dayOrder: "dayFirst" });
  });
});
