/** Everywhere in a file of the local host where a word can be found. */

import type { Host } from "../../src/host/host";
import { asText } from "./file";

/** Where the word stands, in whatever case and however it is escaped: sheets, marks, what is remembered, the log. */
export function tracesOf(host: Host, word: string, leaveOut: (sheet: string) => boolean): string[] {
  const places: [string, string][] = [
    ...host
      .sheetNames()
      .filter((name) => !leaveOut(name))
      .map((name): [string, string] => [name, name + asText(host.sheet(name))]),
    ["marks", JSON.stringify(host.book.metadata)],
    ["log", host.log.join("\n")],
    ...[...host.properties].map(([whose, store]): [string, string] => [
      `properties of ${whose}`,
      JSON.stringify([...store]),
    ]),
    ...[...host.caches].map(([whose, entries]): [string, string] => [
      `cache of ${whose}`,
      JSON.stringify([...entries]),
    ]),
  ];
  const spellings = [word, JSON.stringify(word).slice(1, -1), escaped(word)].map((one) =>
    one.toLowerCase(),
  );
  return places
    .filter(([, text]) => {
      const searched = text.replaceAll("\\\\", "\\").toLowerCase();
      return spellings.some((one) => searched.includes(one));
    })
    .map(([place]) => place);
}

/** As kept reports spell it. */
const escaped = (word: string): string =>
  word.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
