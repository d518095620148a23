/**
 * Lets text run into the next cell as soon as it needs to. Univer compares its width with that of
 * the column and forgets the padding, so a text that fits by less than that would lose its end.
 */
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

const paddings = 4;

export function countPaddingAsText(): void {
  const { prototype } = SpreadsheetSkeleton;
  const positionOf = prototype.getOverflowPosition;
  prototype.getOverflowPosition = function (size, ...rest) {
    const padded = size && { ...size, width: size.width + paddings };
    return positionOf.call(this, padded, ...rest);
  };
}
