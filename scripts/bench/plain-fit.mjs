// BG/NBD as its likelihood is printed, maximised by Nelder & Mead (1965): what a straight port does, to compare with.
import { logGamma } from "../../src/core/special-functions";

/** @returns {{ parameters: number[], logLikelihood: number }} in days */
export function plainFit({ repeats, last, age }) {
  const n = repeats.length;
  const height = (logs) => {
    const [r, alpha, a, b] = logs.map(Math.exp);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const x = repeats[i];
      const buying = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
      const stopping = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
      const alive = -(r + x) * Math.log(alpha + age[i]);
      sum += buying + stopping;
      if (x === 0) sum += alive;
      else {
        const stopped = Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + last[i]);
        const highest = Math.max(alive, stopped);
        sum += highest + Math.log(Math.exp(alive - highest) + Math.exp(stopped - highest));
      }
    }
    return sum;
  };
  const best = climb(height, [
    0,
    Math.log(age.reduce((sum, days) => sum + days, 0) / n / 2),
    0,
    0.7,
  ]);
  return { parameters: best.at.map(Math.exp), logLikelihood: best.height };
}

function climb(height, start) {
  const corner = (at) => ({ at, height: height(at) });
  const mix = (a, b, share) => a.map((value, i) => value + share * (b[i] - value));
  let corners = [start, ...start.map((_, i) => start.map((v, j) => v + (i === j ? 0.5 : 0)))].map(
    corner,
  );
  for (let step = 0; step < 2000; step++) {
    corners.sort((a, b) => b.height - a.height);
    const [best] = corners;
    const worst = corners.pop();
    const size = Math.max(...worst.at.map((value, i) => Math.abs(value - best.at[i])));
    if (size < 1e-6) break;
    const centre = start.map(
      (_, i) => corners.reduce((sum, { at }) => sum + at[i], 0) / corners.length,
    );
    const across = corner(mix(worst.at, centre, 2));
    if (across.height > best.height) {
      const beyond = corner(mix(worst.at, centre, 3));
      corners.push(beyond.height > across.height ? beyond : across);
    } else if (across.height > corners[corners.length - 1].height) corners.push(across);
    else {
      const nearer = corner(mix(worst.at, centre, across.height > worst.height ? 1.5 : 0.5));
      if (nearer.height > Math.max(worst.height, across.height)) corners.push(nearer);
      else
        corners = [
          best,
          ...[...corners.slice(1), worst].map(({ at }) => corner(mix(at, best.at, 0.5))),
        ];
    }
  }
  return corners.reduce((a, b) => (b.height > a.height ? b : a));
}
