/** Often quoted figures, with their origin and the shop's own beside them. */

import type { Report } from "../../report/report";
import { claimTexts } from "../../text/claims";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { drawSection } from "./section";
import { colors } from "./tokens";

/** Three lines of text. */
const claimHeight = 48;

export function drawClaims(canvas: Canvas, _: DataSheet, { claims, locale }: Report): void {
  if (!claims) return;
  const top = drawSection(canvas, claims.title, claims.caption);
  const head = canvas.row();
  canvas.put(head, 2, 6, claimTexts.claim[locale], "heading", { merge: true });
  canvas.put(head, 8, 16, claimTexts.doubt[locale], "heading", { merge: true });
  canvas.put(head, 18, 25, claimTexts.own[locale], "heading", { merge: true });
  canvas.rule(head, 2, 25, colors.line);
  const wrapped = { merge: true, wrap: true } as const;
  for (const { id, claim, doubt, own, isKnown } of claims.rows) {
    const at = canvas.row(claimHeight);
    canvas.put(at, 2, 6, claim, "cellStrong", wrapped);
    canvas.put(at, 8, 16, doubt, "small", wrapped);
    canvas.put(at, 18, 25, own, isKnown ? "cell" : "note", {
      ...wrapped,
      figure: `claim.${id}`,
    });
    canvas.rule(at, 2, 25, colors.line2);
  }
  canvas.name("SK_claims", top, head + claims.rows.length);
}
