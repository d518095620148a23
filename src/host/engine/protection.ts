/** Protections. They never hinder the owner, who is the user here, so they are only kept. */
import type { Area } from "./area";

export interface Protection {
  readonly id: number;
  readonly sheet: string;
  /** Null when the whole sheet is protected. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Parts of a protected sheet that stay open. */
  unprotected: readonly Area[];
}
