/**
 * What passes between a page and the script through `google.script.run`: copies of numbers, texts,
 * booleans, null, and plain objects and arrays of those. Anything else makes the call fail.
 */
import type { Realm } from "./realm";

type Makers = Pick<Realm, "Array" | "Object">;

/** Copies a value into a realm; throws for what cannot cross. */
export function copyAcross(value: unknown, into: Makers): unknown {
  return copy(value, into, "", []);
}

function copy(value: unknown, into: Makers, path: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || above.includes(value)) throw illegal(path);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    const array = new into.Array(value.length);
    for (let index = 0; index < value.length; index += 1)
      array[index] = copy(value[index], into, `${path}[${index}]`, inside);
    return array;
  }
  if (Object.prototype.toString.call(value) !== "[object Object]") throw illegal(path);
  // A service object has no prototype to speak of, and nothing of it can be copied.
  if (Object.getPrototypeOf(value) === null) throw illegal(path);
  const object = new into.Object() as Record<string, unknown>;
  for (const [name, one] of Object.entries(value))
    if (one !== undefined) object[name] = copy(one, into, path ? `${path}.${name}` : name, inside);
  return object;
}

const illegal = (path: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: ${path || "0"}`);

/** Functions a page cannot call: private ones end in an underscore. */
export const isCallable = (name: string): boolean => !name.endsWith("_");
