import { expect, test } from "vitest";
import { customerIndex, customerKey } from "../../src/core/ledger";

test("customers compare after trimming; case counts only where there is no @", () => {
  expect(customerKey("  K-17 ")).toBe("K-17");
  expect(customerKey("k-17")).not.toBe(customerKey("K-17"));
  expect(customerKey(" Anna@Example.org ")).toBe("anna@example.org");
});

test("letters with accents compare however they are put together", () => {
  expect(customerKey("Mu\u0308ller")).toBe("M\u00fcller");
  expect(customerKey("Jose\u0301@Example.org")).toBe("jos\u00e9@example.org");
});

test("customers are numbered as they first appear", () => {
  const index = customerIndex();
  expect(["b", "a", "b", "c", "a"].map((key) => index.numberOf(key))).toEqual([0, 1, 0, 2, 1]);
  expect(index.keys).toEqual(["b", "a", "c"]);
});
