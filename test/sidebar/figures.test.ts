import { describe, expect, it } from "vitest";
import { figuresFor } from "../../src/sidebar/figures";

const nbsp = "\u00A0";
const german = figuresFor("de-DE", "de");
const english = figuresFor("en-GB", "en");

describe("figures", () => {
  it("are written as the file writes them", () => {
    expect([german.whole(4255), english.whole(4255)]).toEqual(["4.255", "4,255"]);
    expect([german.number(0.459640123), english.number(0.8)]).toEqual(["0,4596", "0.8"]);
  });

  it("show rates without decimals unless one is asked for", () => {
    expect(german.percent({ value: 0.8, kind: "percent" })).toBe(`80${nbsp}%`);
    expect(english.percent({ value: 0.8, kind: "percent" })).toBe("80%");
    expect(german.percent({ value: 0.1032, kind: "percent1" })).toBe(`10,3${nbsp}%`);
  });

  it("join an interval with an en dash", () => {
    expect(german.span(0.7289, 0.8562)).toBe(`73–86${nbsp}%`);
    expect(english.span(0.7289, 0.8562)).toBe("73–86%");
  });

  it("show differences with a sign, a real minus, and points as points", () => {
    expect(german.points(-0.0387)).toBe(`−3,9${nbsp}Pkt.`);
    expect(german.points(0.128)).toBe(`+12,8${nbsp}Pkt.`);
    expect(english.points(-0.0387)).toBe(`−3.9${nbsp}pts`);
    expect(english.points(0)).toBe(`0.0${nbsp}pts`);
  });

  it("follow the file in style and the panel in words", () => {
    const mixed = figuresFor("de-DE", "en");
    expect(mixed.points(-0.0387)).toBe(`−3,9${nbsp}pts`);
  });

  it("show moments in the file's order", () => {
    const noon = new Date(2026, 9, 1, 12, 7).toISOString();
    expect(german.moment(noon)).toBe("01.10.2026, 12:07");
    expect(english.moment(noon)).toMatch(/^1 Oct 2026,? .*12:07$/);
  });
});
