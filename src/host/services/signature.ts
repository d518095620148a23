/**
 * Signatures of service members, written as text: parameters are separated by spaces, `?` marks
 * one that may be left out, `/` separates the types one parameter takes, ` | ` whole alternatives.
 *
 *     "string | int int int? int?"     getRange
 *     "string/null"                    setBackground
 *     "any[][]"                        setValues
 *
 * Besides `number int string boolean null Date object any function` a type is the kind of a
 * service object (`Range`) or of an enum (`BorderStyle`), each with `[]` for arrays of it.
 */
import { ScriptError } from "../failures";

/** Tells the kind of a service object or enum value, undefined for anything else. */
export type KindOf = (value: unknown) => string | undefined;

type Parameter = { readonly types: readonly string[]; readonly optional: boolean };

const parsed = new Map<string, readonly (readonly Parameter[])[]>();

function alternatives(signature: string): readonly (readonly Parameter[])[] {
  let found = parsed.get(signature);
  if (!found) {
    found = signature.split(" | ").map((list) =>
      list
        .split(" ")
        .filter(Boolean)
        .map((text) => ({
          types: text.replace("?", "").split("/"),
          optional: text.endsWith("?"),
        })),
    );
    parsed.set(signature, found);
  }
  return found;
}

/** Whether the arguments fit; an explicit `undefined` counts as left out, or as null. */
export function fits(signature: string, args: readonly unknown[], kindOf: KindOf): boolean {
  return alternatives(signature).some((parameters) => {
    if (args.length > parameters.length) return false;
    return parameters.every(({ types, optional }, index) => {
      const value = args[index];
      if (value === undefined && optional) return true;
      if (index >= args.length) return false;
      return types.some((type) => isOfType(value, type, kindOf));
    });
  });
}

function isOfType(value: unknown, type: string, kindOf: KindOf): boolean {
  if (type.endsWith("[]")) {
    const element = type.slice(0, -2);
    return Array.isArray(value) && value.every((one) => isElement(one, element, kindOf));
  }
  switch (type) {
    case "any":
      return true;
    case "null":
      return value === null || value === undefined;
    case "int":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number" && !Number.isNaN(value);
    case "Date":
      return isDate(value);
    case "object":
      return typeof value === "object" && value !== null && kindOf(value) === undefined;
    case "string":
    case "boolean":
    case "function":
      return typeof value === type;
    default:
      return kindOf(value) === type;
  }
}

/** Inside arrays a missing value means "leave it", except where whole rows are expected. */
const isElement = (value: unknown, type: string, kindOf: KindOf): boolean =>
  (!type.endsWith("[]") && (value === null || value === undefined)) ||
  isOfType(value, type, kindOf);

/** Dates come from other realms, where `instanceof` fails. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

export function signatureError(
  member: string,
  args: readonly unknown[],
  kindOf: KindOf,
): ScriptError {
  const types = args.map((value) => typeName(value, kindOf)).join(",");
  return new ScriptError(
    `The parameters (${types}) don't match the method signature for ${member}.`,
  );
}

function typeName(value: unknown, kindOf: KindOf): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `${value.length ? typeName(value[0], kindOf) : ""}[]`;
  const kind = kindOf(value);
  if (kind) return kind;
  if (isDate(value)) return "Date";
  if (typeof value === "number") return "number";
  if (typeof value === "object") return "(class)";
  return typeof value === "function" ? "Function" : `${capital(typeof value)}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
