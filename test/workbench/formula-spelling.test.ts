import { expect, test } from "vitest";
import { toEnglishSpelling } from "../../src/host/page/formula-spelling";

test.each([
  ["=ROUND(A1*1,5;2)", "=ROUND(A1*1.5,2)"],
  ["=RETENTION_RATE(150;200;80)", "=RETENTION_RATE(150,200,80)"],
  ['=IF(A1="ja; nein";1,5;0)', '=IF(A1="ja; nein",1.5,0)'],
  ['=A1&"er sagte ""a;b""";1', '=A1&"er sagte ""a;b""",1'],
  ["=SUM('Juli; August'!A1;2)", "=SUM('Juli; August'!A1,2)"],
])("German %s is %s", (german, english) => {
  expect(toEnglishSpelling(german)).toBe(english);
});

test.each(["=RETENTION_RATE(150,200,80)", "=SUM({1,2;3,4})", '=COUNTIF(A1:A9,"a;b")', "=A1+B1"])(
  "leaves the English %s alone",
  (formula) => {
    expect(toEnglishSpelling(formula)).toBe(formula);
  },
);
