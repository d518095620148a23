// The formulas as documents: the README's table and a reference page for each language.
import { load } from "./load.mjs";

const functions = await load("src/functions/index.ts");
const { exampleFormula, exampleIn, exampleInputs } = await load("src/functions/example.ts");
const { formulaGroups } = await load("src/text/words.ts");

/** Each formula once, its other names beside it, in the order of the groups. */
function catalogue() {
  const byFormula = new Map();
  for (const [name, formula] of Object.entries(functions)) {
    const names = byFormula.get(formula) ?? [];
    byFormula.set(formula, [...names, name]);
  }
  const entries = [...byFormula].map(([formula, names]) => {
    const [name, ...aliases] = names.sort((a, b) => isGerman(a) - isGerman(b));
    return { name, aliases, formula, declaration: formula.declaration };
  });
  return Object.entries(formulaGroups)
    .map(([group, title]) => ({
      title,
      entries: entries
        .filter(({ declaration }) => declaration.group === group)
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .filter((group) => group.entries.length > 0);
}

const isGerman = (name) => ["KUNDE", "WIEDER", "ABWANDER"].some((start) => name.startsWith(start));

function signature(name, { params }, separator) {
  const shown = Object.entries(params).map(([param, { optional }]) =>
    optional ? `[${param}]` : param,
  );
  return `${name}(${shown.join(`${separator} `)})`;
}

/** For the README: signature, English and German, by group. */
export function functionTable() {
  const lines = catalogue().flatMap(({ title, entries }) => [
    "",
    `**${title.en}** · ${title.de}`,
    "",
    "| formula | English | Deutsch |",
    "| --- | --- | --- |",
    ...entries.map(({ name, aliases, declaration }) => {
      const also = aliases.map((alias) => `<br>= \`${alias}\``).join("");
      const { en, de } = declaration.summary;
      return `| \`${signature(name, declaration, ",")}\`${also} | ${en} | ${de} |`;
    }),
  ]);
  return `${lines.join("\n").trimStart()}\n`;
}

const headings = {
  title: { de: "Formeln", en: "Formulas" },
  about: {
    de: "Aus den Deklarationen in diesem Ordner erzeugt mit `npm run docs`; bitte nicht von Hand ändern. Angaben in eckigen Klammern sind freiwillig. In einer deutschen Datei trennt „;“ die Angaben.",
    en: "Made from the declarations in this folder by `npm run docs`; please do not edit by hand. Arguments in brackets are optional. In a German file `;` separates the arguments.",
  },
  alias: { de: "Auch:", en: "Also:" },
  optional: { de: "Freiwillig.", en: "Optional." },
  result: { de: "Ergebnis:", en: "Result:" },
  example: { de: "Beispiel:", en: "Example:" },
  gives: { de: "ergibt", en: "gives" },
  given: { de: "mit", en: "with" },
  source: { de: "Quelle:", en: "Source:" },
  notFor: { de: "Wann nicht:", en: "When not to use it:" },
};

/** The page of one language. */
export function referencePage(locale) {
  const say = (text) => text[locale];
  const parts = [`# ${say(headings.title)}`, say(headings.about)];
  for (const { title, entries } of catalogue()) {
    parts.push(`## ${say(title)}`);
    for (const entry of entries) parts.push(...section(entry, locale, say));
  }
  return `${parts.join("\n\n")}\n`;
}

function section({ name, aliases, formula, declaration }, locale, say) {
  const { summary, params, result, source, notFor } = declaration;
  const separator = locale === "de" ? ";" : ",";
  return [
    `### ${name}`,
    ...(aliases.length > 0 ? [`${say(headings.alias)} \`${aliases.join("`, `")}\``] : []),
    say(summary),
    `\`${signature(name, declaration, separator)}\``,
    Object.entries(params)
      .map(([param, { optional, meaning }]) => {
        const freedom = optional ? `${say(headings.optional)} ` : "";
        return `- \`${param}\`: ${freedom}${say(meaning)}`;
      })
      .join("\n"),
    `${say(headings.result)} ${say(result)}`,
    ...example(name, formula, declaration, locale, say),
    `${say(headings.source)} ${source}.`,
    ...(notFor ? [`${say(headings.notFor)} ${say(notFor)}`] : []),
  ];
}

/** UTC will do: the examples hold no instants. */
const sheetIn = (locale) => ({
  locale,
  dayOf: (instant) => Math.floor(instant / 86_400_000),
  offsetAt: () => 0,
});

function example(name, formula, declaration, locale, say) {
  const own = exampleIn(locale, declaration);
  const typed = exampleFormula(name, own, locale === "de" ? ";" : ",");
  const output = formula.call(exampleInputs(own), sheetIn(locale));
  const isTable = Array.isArray(output) && output.length > 1;
  const gives = Array.isArray(output) ? output : [[output]];
  return [
    `${say(headings.example)} \`${typed}\`${own.table ? ` ${say(headings.given)}` : ` ${say(headings.gives)}`}`,
    ...(own.table ? [lettered(own.table, locale), say(headings.gives)] : []),
    isTable || gives[0].length > 1
      ? markdownTable(gives, locale)
      : `**${shown(gives[0][0], locale)}**`,
  ];
}

/** A range as it lies in the sheet, with letters above and row numbers before. */
function lettered(rows, locale) {
  const letters = rows[0].map((_, i) => String.fromCharCode(65 + i));
  return markdownTable([["", ...letters], ...rows.map((row, i) => [i + 1, ...row])], locale);
}

function markdownTable([first, ...rows], locale) {
  const line = (cells) => `| ${cells.map((cell) => shown(cell, locale)).join(" | ")} |`;
  return [line(first), line(first.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Numbers to six digits, as the reader's language writes them. */
function shown(cell, locale) {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell !== "number") return String(cell ?? "").replaceAll("|", "\\|");
  const text = String(Number(cell.toFixed(6)));
  return locale === "de" ? text.replace(".", ",") : text;
}
