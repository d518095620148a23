/** What lies on a sheet or belongs to it: charts, conditional formats, protections, filter, names. */
import { conditionalFormatsOf, setConditionalFormats } from "../engine/conditional-formats";
import { filterOf } from "../engine/filter";
import { namedAreas } from "../engine/names";
import { exists } from "../engine/sheets";
import { ScriptError } from "../failures";
import { type ChartTarget, chartBuilder, chartTarget } from "./charts";
import { type FormatRuleTarget, formatRuleTarget } from "./conditional-format";
import { filterTarget } from "./filter";
import { metadataMembers } from "./metadata";
import { namedRangeTarget } from "./named-range";
import { protectionTarget, protectSheet } from "./protection";
import type { Members, Script } from "./script";
import { on } from "./strict";
import type { SheetTarget } from "./targets";

export function sheetObjects(script: Script): Members<SheetTarget> {
  const { book } = script;

  const own = (sheet: SheetTarget, { chart }: ChartTarget) => {
    if (chart.id === null || !book.charts.on(sheet.id).some(({ id }) => id === chart.id))
      throw new ScriptError("The chart does not belong to this sheet.");
    return chart.id;
  };

  return {
    newChart: on("", ({ id }) => chartBuilder(id)),
    getCharts: on("", ({ id }) => book.charts.on(id).map(chartTarget)),
    insertChart: on("EmbeddedChart", ({ id }, { chart }: ChartTarget) => {
      for (const range of chart.ranges)
        if (!exists(book, range.sheet)) throw new ScriptError("Range not found");
      book.charts.insert({ ...chart, sheet: id });
    }),
    updateChart: on("EmbeddedChart", (sheet, chart: ChartTarget) => {
      own(sheet, chart);
      book.charts.update(chart.chart);
    }),
    removeChart: on("EmbeddedChart", (sheet, chart: ChartTarget) => {
      book.charts.remove(own(sheet, chart));
    }),
    getConditionalFormatRules: on("", ({ id }) =>
      conditionalFormatsOf(book, id).map(formatRuleTarget),
    ),
    setConditionalFormatRules: on(
      "ConditionalFormatRule[]",
      ({ id }, rules: FormatRuleTarget[]) => {
        const formats = rules.map(({ format }) => format);
        if (formats.some(({ areas }) => areas.some(({ sheet }) => sheet !== id)))
          throw new ScriptError("Conditional format rules must apply to ranges of this sheet.");
        setConditionalFormats(book, id, formats);
      },
    ),
    clearConditionalFormatRules: on("", ({ id }) => setConditionalFormats(book, id, [])),
    protect: on("", ({ id }) => protectSheet(book, id)),
    getProtections: on("ProtectionType", ({ id }, type: "RANGE" | "SHEET") =>
      book.protections
        .filter((one) => one.sheet === id && (one.area === null) === (type === "SHEET"))
        .map(protectionTarget),
    ),
    getNamedRanges: on("", ({ id }) =>
      namedAreas(book)
        .filter(({ area }) => area.sheet === id)
        .map(({ name }) => namedRangeTarget(name)),
    ),
    getFilter: on("", ({ id }) => (filterOf(book, id) ? filterTarget(id) : null)),
    ...metadataMembers<SheetTarget>(book, ({ id }) => id),
  };
}
