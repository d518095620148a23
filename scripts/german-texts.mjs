// Every German text beside its English one, on one page for a native reader.
import { readdir } from "node:fs/promises";
import { load } from "./load.mjs";

/** The page; texts made from figures are shown with names in ‹› where the figures come. */
export async function germanTexts() {
  const parts = [
    "# Alle deutschen Texte",
    "Erzeugt mit `npm run docs`, zum Durchlesen. Was in ‹› steht, wird eingesetzt.",
  ];
  const files = (await readdir("src/text")).filter((file) => file.endsWith(".ts")).sort();
  for (const file of files) {
    const rows = Object.entries(await load(`src/text/${file}`)).flatMap(([name, value]) =>
      textsIn(value, name),
    );
    if (rows.length > 0) parts.push(`## ${file.replace(".ts", "")}`, table(rows));
  }
  const functions = Object.entries(await load("src/functions/index.ts"));
  parts.push("## Formeln");
  for (const [name, { declaration }] of functions) {
    const { summary, params, result, notFor } = declaration;
    const meanings = Object.entries(params).map(([param, { meaning }]) => [param, meaning]);
    parts.push(
      `### ${name}`,
      table(
        textsIn({ summary, ...Object.fromEntries(meanings), result, ...(notFor && { notFor }) }),
      ),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

/** @returns {[string, string, string][]} name, German, English */
function textsIn(value, name = "") {
  if (typeof value === "function") return textsIn(filledIn(value), name);
  if (typeof value !== "object" || value === null) return [];
  if (typeof value.de === "string" && typeof value.en === "string")
    return isWhole(value) ? [[name, value.de, value.en]] : [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, name === "" ? key : `${name}.${key}`),
  );
}

/** A text looked up by a figure cannot be shown without one. */
const isWhole = ({ de, en }) => !/undefined/.test(de + en);

/** What a text with places for figures says when the places are named; null where it is no such text. */
function filledIn(text) {
  try {
    return text(...Array.from({ length: text.length }, (_, i) => place(`‹${i + 1}›`)));
  } catch {
    return null;
  }
}

/** Stands for a text or for a record of texts. */
function place(name) {
  return new Proxy(Object(name), {
    get(target, key) {
      if (key === Symbol.toPrimitive || key === "toString") return () => name;
      if (key in target) {
        const found = Reflect.get(target, key);
        return typeof found === "function" ? found.bind(target) : found;
      }
      return typeof key === "string" ? place(`‹${key}›`) : undefined;
    },
  });
}

function table(rows) {
  const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
  return [
    "| | Deutsch | English |",
    "| --- | --- | --- |",
    ...rows.map(([name, de, en]) => `| ${name} | ${cell(de)} | ${cell(en)} |`),
  ].join("\n");
}
