/**
 * Service objects as scripts see them. A member that the host does not have says so instead of
 * being undefined, arguments are checked as Google checks them, and whatever comes back is made of
 * the script's own arrays, objects and dates.
 */
import { HostGap, Killed, ScriptError } from "../failures";
import { enumName, enumOwner } from "./enums";
import { isTarget, KIND, type Member, type Script, type Target } from "./script";
import { fits, isDate, type KindOf, signatureError } from "./signature";

const targets = new WeakMap<object, Target>();

const targetOf = (value: unknown): Target | undefined =>
  typeof value === "object" && value !== null ? targets.get(value) : undefined;

const kindOf: KindOf = (value) => targetOf(value)?.[KIND] ?? enumOwner(value);

/** A member that is called: its signature, and what it does with what stands behind the object. */
export const on = <T extends Target>(
  signature: string,
  body: (self: T, ...args: never[]) => unknown,
): Member<T> => ({ signature, body });

export function serviceObject(script: Script, target: Target): object {
  const kind = target[KIND];
  const { namespace, members } = script.kind(kind);
  const object: object = new Proxy(Object.create(null), {
    get(_, name) {
      if (typeof name === "symbol" || name === "then" || name === "toJSON") return undefined;
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      if (member === undefined) {
        if (name === "toString") return () => kind;
        throw script.fail(new HostGap(`${kind}.${name} is not implemented`));
      }
      if (!isMember(member)) return member;
      return (...args: unknown[]) => call(script, object, target, namespace, name, member, args);
    },
    set(_, name) {
      throw new script.realm.Error(`Cannot set ${String(name)} of a ${kind}`);
    },
    has: (_, name) => typeof name === "string" && Object.hasOwn(members, name),
  });
  targets.set(object, target);
  return object;
}

const isMember = (member: object): member is Member<Target> => "signature" in member;

function call(
  script: Script,
  object: object,
  target: Target,
  namespace: string,
  name: string,
  member: Member<Target>,
  args: readonly unknown[],
): unknown {
  const kind = target[KIND];
  try {
    script.enter(namespace, kind, name);
    if (!fits(member.signature, args, kindOf))
      throw signatureError([namespace, kind, name].filter(Boolean).join("."), args, kindOf);
    const deep = holders.test(member.signature);
    const result = member.body(target, ...(args.map((arg) => take(arg, deep)) as never[]));
    return result === target ? object : give(script, result);
  } catch (error) {
    throw asThrown(script, error);
  }
}

/** Arrays of service objects or enum values, and options; all others, often large, are left as they are. */
const holders = /[A-Z]\w*\[\]|\bobject\b/;

/** What a script hands over: service objects become what stands behind them, enums their names. */
function take(value: unknown, deep: boolean): unknown {
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const known = targetOf(value) ?? enumName(value);
  if (known !== undefined || !deep) return known ?? value;
  if (Array.isArray(value)) return value.map((one) => take(one, deep));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, take(one, deep)]));
}

/** What a script gets: everything made of its own realm. */
function give(script: Script, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isTarget(value)) return serviceObject(script, value);
  if (enumOwner(value) || targetOf(value)) return value;
  if (isDate(value)) return new script.realm.Date(value.getTime());
  if (Array.isArray(value)) {
    const array = new script.realm.Array(value.length);
    for (let index = 0; index < value.length; index += 1) array[index] = give(script, value[index]);
    return array;
  }
  const object = new script.realm.Object() as Record<string, unknown>;
  for (const [name, one] of Object.entries(value)) object[name] = give(script, one);
  return object;
}

function asThrown(script: Script, error: unknown): Error {
  if (error instanceof ScriptError) {
    const thrown = new script.realm.Error(error.message);
    thrown.name = error.name;
    return thrown;
  }
  if (error instanceof HostGap || error instanceof Killed) return script.fail(error);
  return error instanceof Error ? error : new Error(String(error));
}
