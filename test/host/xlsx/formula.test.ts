import { expect, test } from "vitest";
import { excelFormula } from "../../../src/host/xlsx/formula";

test.each([
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=if(A1>0,sum(B:B),0)", "IF(A1>0,SUM(B:B),0)"],
  ["=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  ['=IFNA(VLOOKUP(A1,B:C,2,FALSE),"–")', '_xlfn.IFNA(VLOOKUP(A1,B:C,2,FALSE),"–")'],
  ["=A1&B1", "A1&B1"],
])("%s is said %s", (google, excel) => {
  expect(excelFormula(google)).toBe(excel);
});

test.each([
  ["=COUNTIF(B6:B,TRUE)", "COUNTIF(B6:B1048576,TRUE)"],
  ["=SUM('Meine Liste'!$B$6:$B)", "SUM('Meine Liste'!$B$6:$B1048576)"],
  ["=SUM(A2:C)+A2:A3", "SUM(A2:C1048576)+A2:A3"],
])("an open end in %s is closed", (google, excel) => {
  expect(excelFormula(google)).toBe(excel);
});

test.each([
  "=RETENTION_RATE(A1,B1,C1)",
  "=KUNDENWERT(A1)",
  "=ARRAYFORMULA(A1:A3*2)",
  '=QUERY(A:B,"select A")',
  "=SUM(COUNTUNIQUE(A:A),1)",
  "=FILTER(A:A,B:B>0)",
  "=SUM({1,2;3,4})",
  '=IF(A1,SPARKLINE(B1:B9),"")',
])("%s means nothing elsewhere", (formula) => {
  expect(excelFormula(formula)).toBeNull();
});

test("texts and sheet names are no formulas", () => {
  expect(excelFormula('="QUERY(" & "{A2:A" & "a""b("')).toBe('"QUERY(" & "{A2:A" & "a""b("');
  expect(excelFormula("='QUERY(x)'!A1")).toBe("'QUERY(x)'!A1");
});

test("renamed sheets are named anew", () => {
  const names: Record<string, string> = { "It's: all": "It's- all", Umsätze: "Umsätze (2)" };
  const rename = (name: string) => names[name] ?? name;
  expect(excelFormula("='It''s: all'!A1+Umsätze!B2+Rest!C3", rename)).toBe(
    "'It''s- all'!A1+'Umsätze (2)'!B2+Rest!C3",
  );
});
