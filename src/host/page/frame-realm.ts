/**
 * Realms in the page: the global scope of a hidden frame, stripped of what browsers add to the
 * language. Script files are inline scripts, the only ones that run before the next statement.
 */
import type { OpenRealm } from "../realm";
import { nonce } from "./nonce";

const languageGlobals = new Set(
  (
    "AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date " +
    "Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array " +
    "Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect " +
    "RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array " +
    "Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly decodeURI decodeURIComponent " +
    "encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt " +
    "undefined unescape"
  ).split(" "),
);

type Globals = Record<string, unknown> &
  Pick<typeof globalThis, "Array" | "Object" | "Date" | "Error">;

let newest: HTMLIFrameElement | null = null;

export const openFrameRealm: OpenRealm = (now) => {
  // Code goes on working when its frame has gone; only loading more of it needs the frame.
  newest?.remove();
  const frame = document.createElement("iframe");
  newest = frame;
  frame.hidden = true;
  document.body.append(frame);
  const { contentDocument: frameDocument, contentWindow: frameWindow } = frame;
  if (!frameDocument || !frameWindow) throw new Error("local host: the page lets no frame open");
  const globals = frameWindow as unknown as Globals;

  // A few cannot be removed: window, document, location and top.
  for (const name of Object.getOwnPropertyNames(globals))
    if (!languageGlobals.has(name)) Reflect.deleteProperty(globals, name);
  globals.Date = dateOn(globals, now);
  const provided = new Set(Object.getOwnPropertyNames(globals));

  return {
    Array: globals.Array,
    Object: globals.Object,
    Date: globals.Date,
    Error: globals.Error,
    define(name, value) {
      provided.add(name);
      globals[name] = value;
    },
    load({ code }) {
      const failures: unknown[] = [];
      const note = (event: Event) => failures.push((event as ErrorEvent).error);
      EventTarget.prototype.addEventListener.call(frameWindow, "error", note);
      const script = frameDocument.createElement("script");
      script.nonce = nonce();
      script.textContent = code;
      frameDocument.documentElement.append(script);
      if (failures.length > 0) throw failures[0];
    },
    functions: () =>
      Object.keys(globals).filter(
        (name) => !provided.has(name) && typeof globals[name] === "function",
      ),
    read: (name) => (Object.hasOwn(globals, name) ? globals[name] : undefined),
  };
};

/** The realm's dates, on the host's clock. */
function dateOn({ Date: RealDate }: Globals, now: () => number): DateConstructor {
  const FakeDate: DateConstructor = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (_, args, target) =>
      Reflect.construct(RealDate, args.length > 0 ? args : [now()], target) as Date,
    get: (_, name) => (name === "now" ? now : Reflect.get(RealDate, name)),
  });
  RealDate.prototype.constructor = FakeDate;
  return FakeDate;
}
