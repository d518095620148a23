/** Utilities: dates as text, bytes, digests, waiting. */
import { HostGap, ScriptError } from "../failures";
import { type BlobTarget, blobTarget, bytesOf, textOf } from "./blob";
import { formatDate } from "./date-format";
import { Charset, DigestAlgorithm } from "./enums";
import type { Members, Script, Target } from "./script";
import { sha256 } from "./sha-256";
import { on } from "./strict";

const LONGEST_SLEEP = 300_000;

export const utilitiesMembers = ({ host }: Script): Members<Target> => ({
  formatDate: on("Date string string", (_, date: Date, timeZone: string, pattern: string) =>
    formatDate(date.getTime(), timeZone, pattern),
  ),
  newBlob: on(
    "string/number[] string/null? string/null?",
    (_, data: string | number[], contentType?: string, name?: string) =>
      blobTarget(bytesOf(data), contentType ?? "text/plain", name ?? null),
  ),
  base64Encode: on("string/number[] Charset?", (_, data: string | number[]) =>
    btoa(String.fromCharCode(...bytesOf(data))),
  ),
  base64EncodeWebSafe: on("string/number[] Charset?", (_, data: string | number[]) =>
    btoa(String.fromCharCode(...bytesOf(data)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_"),
  ),
  base64Decode: on("string Charset?", (_, text: string) => signed(decodeBase64(text))),
  base64DecodeWebSafe: on("string Charset?", (_, text: string) =>
    signed(decodeBase64(text.replace(/-/g, "+").replace(/_/g, "/"))),
  ),
  computeDigest: on(
    "DigestAlgorithm string/number[] Charset?",
    (_, algorithm: string, data: string | number[]) => {
      if (algorithm !== "SHA_256") throw new HostGap(`the digest ${algorithm} is not implemented`);
      return signed(sha256(bytesOf(data)));
    },
  ),
  getUuid: on("", () => crypto.randomUUID()),
  sleep: on("int", (_, milliseconds: number) => {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP)
      throw new ScriptError("Invalid argument: sleep must be between 0 and 300000 milliseconds");
    host.clock.now += milliseconds;
  }),
  Charset,
  DigestAlgorithm,
});

function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ScriptError("Could not decode string.");
  }
}

/** Google's bytes are signed. */
export const signed = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)];

export const blobMembers = (): Members<BlobTarget> => ({
  getBytes: on("", ({ bytes }) => signed(bytes)),
  getDataAsString: on("string?", ({ bytes }) => textOf(bytes)),
  getContentType: on("", ({ contentType }) => contentType),
  setContentType: on("string", (blob, contentType: string) => {
    blob.contentType = contentType;
    return blob;
  }),
  getName: on("", ({ name }) => name),
  setName: on("string", (blob, name: string) => {
    blob.name = name;
    return blob;
  }),
});
