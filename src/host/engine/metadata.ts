/** Developer metadata: a key and a value attached to the book or to one of its sheets. */
export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  /** Null when it is attached to the whole book. */
  readonly sheet: string | null;
}
