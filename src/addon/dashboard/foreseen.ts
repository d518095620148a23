/** How a chart shows what was foreseen with its band, and what came. */

import { colors } from "./tokens";

const area = { type: "area", areaOpacity: 1, lineWidth: 0, pointSize: 0 };

/** For the columns upper limit, lower limit, foreseen, actual; the band is two areas, the lower one white. */
export const foreseenSeries = (pointSize: number) => ({
  0: { ...area, color: colors.accentSoft },
  1: { ...area, color: colors.paper, visibleInLegend: false },
  2: { type: "line", color: colors.ink3, lineWidth: 1, lineDashStyle: [8, 5], pointSize: 0 },
  3: { type: "line", color: colors.accent, lineWidth: 3, pointSize },
});
