// Comments that customers might write: everyday words, and a long tail of rare ones as names and typing errors make it.
import { below, early, pick } from "../draws.mjs";

const everyday =
  `die und ich der das ist nicht sehr war mit für auf es aber immer wieder auch zu Lieferung Qualität
  Preis Verpackung Kundendienst Paket Größe Farbe Rücksendung Bestellung freundlich schnell langsam kaputt pünktlich
  teuer günstig zufrieden enttäuscht falsch defekt super prima gut schlecht spät Ware Versand Service Antwort Wochen
  Rechnung Gutschein Kaffee Bohnen Geschmack Karton Termin Beratung Mitarbeiter Hotline Passform Stoff`.split(
    /\s+/,
  );

const syllables =
  "ba be bo da de du fa fe ga ge ha he ka ko la le li ma mo na ne ra ro sa se ta".split(" ");
const rareWords = 20_000;

/** About a third of the customers leave the field blank; the others write up to two dozen words. */
export function comment(random) {
  if (random() < 0.3) return "";
  const words = Array.from({ length: 1 + below(random, 24) }, () => word(random));
  return `${words.join(" ")}${pick(random, [".", "!", ""])}`;
}

function word(random) {
  const place = early(random, everyday.length + rareWords);
  return everyday[place] ?? rareWord(place);
}

function rareWord(place) {
  let letters = "";
  for (let rest = place; rest > 0; rest = Math.floor(rest / syllables.length))
    letters += syllables[rest % syllables.length];
  return letters;
}
