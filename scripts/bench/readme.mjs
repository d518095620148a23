// Puts what the bench found into the README: the table of engines, and the machine it was made on.
import { readFile, writeFile } from "node:fs/promises";
import { machineLine } from "./machine.mjs";
import { count, milliseconds } from "./print.mjs";

const place = /(<!-- engines -->\n)[\s\S]*?(\n<!-- \/engines -->)/;
const sizeName = (rows) => (rows >= 1e6 ? `${rows / 1e6} M rows` : `${count(rows)} rows`);

export async function writeReadme({ machine, dashboard }) {
  if (!dashboard) return;
  const readme = await readFile("README.md", "utf8");
  const table = engineTable(machine, dashboard.measured);
  await writeFile(
    "README.md",
    readme.replace(place, (_, open, close) => open + table + close),
  );
}

/** Medians in milliseconds, and how many times Stammkunde's from the rows to the figures. */
export function engineTable(machine, measured) {
  const titles = measured[0].contestants.map(({ title, name }) => [name, title]);
  const cell = (size, name) => {
    const found = size.contestants.find((one) => one.name === name);
    return found ? `${milliseconds(found.ms.median)} (${found.ratio.toFixed(2)})` : "";
  };
  const rows = titles.map(([name, title]) => [title, ...measured.map((size) => cell(size, name))]);
  const head = ["ms (× the figures)", ...measured.map(({ rows: n }) => sizeName(n))];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((cells) => cells[i].length)));
  const padded = (cells) =>
    cells.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i])));
  const rule = widths.map((width, i) =>
    i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  const lines = [padded(head), rule, ...rows.map(padded)];
  const extra = measured.map(({ extraBytesPerRow }) => Math.round(extraBytesPerRow)).join(", ");
  return [
    ...lines.map((cells) => `| ${cells.join(" | ")} |`),
    "",
    `${machineLine(machine)}. Medians of ${measured[0].contestants[0].ms.runs}, each in a fresh process; extra memory ` +
      `for the figures: ${extra} bytes a row.`,
  ].join("\n");
}
