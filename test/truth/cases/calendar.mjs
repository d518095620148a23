// Periods, time zones and month arithmetic, through formulas that show them.
import { columnOf } from "../data.mjs";

export default function compare({ inputs, expected }, { is, call, rows, inZone }) {
  const label = (cell, kind) => rows("LIFECYCLE_TABLE", [["a"]], [[cell]], kind)[0][0];
  const hours = (cell) => rows("SUPPORT_HEATMAP", [[cell]]);
  if (inputs.dates) {
    is(
      "iso_week",
      inputs.dates.map((date) => label(date, "week")),
      expected.iso_week,
      0,
    );
    is(
      "quarter",
      inputs.dates.map((date) => label(date, "quarter")),
      expected.quarter,
      0,
    );
    const weekday = (date) => 1 + hours(date).findIndex((row) => row[1] !== "");
    is("weekday", inputs.dates.map(weekday), expected.iso_weekday_monday_1, 0);
  } else if (inputs.instants) {
    inputs.instants.forEach(([instant, zone], i) => {
      const cell = new Date(`${instant}Z`);
      inZone(zone, () => {
        const [date, time] = expected.local[i].split("T");
        is(`${instant} in ${zone}`, label(cell, "day"), date, 0);
        const row = hours(cell).find(([, ...counts]) => counts.includes(1));
        is(`hour of ${instant} in ${zone}`, row.slice(1).indexOf(1), Number(time.slice(0, 2)), 0);
      });
    });
  } else if (inputs.from_months) {
    // Points count up to the day before they expire.
    inputs.from_months.forEach(([from, months], i) => {
      const balance = (asOf) =>
        rows("LOYALTY_POINTS", [["a"]], [[from]], [[1]], months, asOf)[0][4];
      const day = new Date(`${expected.result[i]}T00:00:00Z`);
      const before = new Date(day.getTime() - 86_400_000);
      is(`${from} + ${months} months: last day`, balance(before.toISOString().slice(0, 10)), 1, 0);
      is(`${from} + ${months} months`, balance(expected.result[i]), 0, 0);
    });
  } else if (inputs.from_to) {
    inputs.from_to.forEach(([from, to], i) => {
      const who = [["a"], ["a"]];
      const months = rows("LIFECYCLE_TABLE", who, columnOf([from, to])).length - 1;
      is(`months from ${from} to ${to}`, months, expected.calendar_month_difference[i], 0);
      if (from === to) return; // one day is one purchase
      is(
        `days from ${from} to ${to}`,
        call("INTERPURCHASE_TIME", who, columnOf([from, to])),
        expected.days[i],
        0,
      );
    });
  }
}
