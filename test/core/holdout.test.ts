import fc from "fast-check";
import { expect, it } from "vitest";
import { isHeldOut } from "../../src/core/holdout";

it("draws about the share asked for, from keys that look alike", () => {
  for (const share of [0.1, 0.5]) {
    const held = Array.from({ length: 10_000 }, (_, i) => isHeldOut(`customer-${i}`, share));
    const found = held.filter(Boolean).length / 10_000;
    expect(Math.abs(found - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / 10_000));
  }
});

it("holds nobody, everybody, and never lets go of somebody when the share grows", () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (key, share) => {
      expect(isHeldOut(key, 0)).toBe(false);
      expect(isHeldOut(key, 1)).toBe(true);
      if (isHeldOut(key, share)) expect(isHeldOut(key, (1 + share) / 2)).toBe(true);
    }),
  );
});
