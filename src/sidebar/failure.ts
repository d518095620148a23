/** From whatever went wrong to what the user reads; never a raw exception. */

import { causes, type FailureArea, type FailureText, failureTexts } from "../text/sidebar-failures";
import type { Text } from "../text/text";

/** Kind of cause, as the second part of a code a user can quote. */
const kinds = {
  refused: "01",
  time: "02",
  connection: "03",
  permission: "04",
  unforeseen: "05",
  file: "06",
};

/** Thrown where the sentence for the user is known. */
export class Refused extends Error {
  readonly text: Text;
  readonly kind: keyof typeof kinds;

  constructor(text: Text, kind: keyof typeof kinds = "refused") {
    super(text.en);
    this.text = text;
    this.kind = kind;
  }
}

/** What the bridge itself says when a request never reached the add-on, or never came back. */
const bridgeCauses: readonly (readonly [RegExp, keyof typeof causes])[] = [
  [/Exceeded maximum execution time|Maximale Ausführungszeit/i, "time"],
  [/NetworkError|TransportError/, "connection"],
  [/PERMISSION_DENIED|Authorization is required/, "permission"],
];

/** A failure as the bridge delivers it: the add-on's sentence, or something of Google's. */
export function bridgeFailure({ name, message }: Error): Refused {
  const cause = bridgeCauses.find(([words]) => words.test(`${name}: ${message}`))?.[1];
  if (cause) return new Refused(causes[cause], cause);
  const sentence = message.replace(/^(?:Error|Exception|ScriptError): /, "");
  return new Refused({ de: sentence, en: sentence });
}

export interface Failure extends FailureText {
  readonly code: string;
  readonly happened: Text;
}

export function failureOf(area: FailureArea, error: unknown): Failure {
  const { text, kind } =
    error instanceof Refused ? error : new Refused(causes.unforeseen, "unforeseen");
  return { ...failureTexts[area], happened: text, code: `SK-${area}-${kinds[kind]}` };
}
