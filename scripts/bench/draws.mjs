// Random draws from the distributions that shops follow; `random` gives numbers from 0 (included) to 1 (excluded).

export const below = (random, count) => Math.floor(random() * count);

export const pick = (random, choices) => choices[below(random, choices.length)];

/** A place in a list of `count`, the earlier the likelier: nearly Zipf's law. */
export const early = (random, count) => Math.floor((count + 1) ** random()) - 1;

export const exponential = (random) => -Math.log(1 - random());

/** Box & Muller (1958). */
export const normal = (random) =>
  Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random());

/** Scale 1; Marsaglia & Tsang (2000), who also say how shapes below 1 follow from those above. */
export function gamma(random, shape) {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(random, a, b) {
  const x = gamma(random, a);
  return x / (x + gamma(random, b));
}
