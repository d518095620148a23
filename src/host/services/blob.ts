/** Blobs: bytes with a type and a name. */
import { KIND, type Target } from "./script";

export interface BlobTarget extends Target {
  readonly bytes: Uint8Array;
  contentType: string;
  name: string | null;
}

export const blobTarget = (
  bytes: Uint8Array,
  contentType: string,
  name: string | null,
): BlobTarget => ({ [KIND]: "Blob", bytes, contentType, name });

/** Texts as UTF-8; arrays of signed bytes as they are. */
export const bytesOf = (data: string | readonly number[]): Uint8Array =>
  typeof data === "string" ? new TextEncoder().encode(data) : Uint8Array.from(data);

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
