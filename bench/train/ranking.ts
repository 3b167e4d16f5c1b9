/** Learns which of several lines is the one wanted: a linear model whose scores, as a softmax, give the chance of each. */

/** The features of the lines of one page, and which lines are right: one or, where it is repeated, several. */
export interface RankedPage {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Nothing is drawn by lot: the same pages give the same weights. */
const STEPS = 500;
const RATE = 0.1;
const LAST_RATE = 0.03;
const SLOW_FROM = 350;
/** How much large weights cost, so that what is rare counts little. */
const DECAY = 4;

/** The weights that make the right lines likeliest: gradient descent on the log likelihood, with Adam's step sizes. */
export function learnWeights(pages: readonly RankedPage[], size: number): number[] {
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(pages, weights);
    const rate = step < SLOW_FROM ? RATE : LAST_RATE;
    for (let k = 0; k < size; k++) {
      const value = ((slope[k] ?? 0) + DECAY * (weights[k] ?? 0)) / pages.length;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * value;
      square[k] = 0.99 * (square[k] ?? 0) + 0.01 * value * value;
      const deviation = Math.sqrt((square[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (rate * (mean[k] ?? 0)) / (1 - 0.9 ** step) / deviation;
    }
  }
  return weights;
}

/** Of the negative log likelihood: what was expected of each feature less what the right lines have. */
function slopeOf(pages: readonly RankedPage[], weights: readonly number[]): number[] {
  const slope = weights.map(() => 0);
  for (const { rows, right } of pages) {
    const chances = softmax(rows.map((row) => dot(row, weights)));
    const chanceOfRight = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0) || 1;
    rows.forEach((row, at) => {
      const chance = chances[at] ?? 0;
      const excess = chance - (right[at] ? chance / chanceOfRight : 0);
      row.forEach((value, k) => {
        slope[k] = (slope[k] ?? 0) + excess * value;
      });
    });
  }
  return slope;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function dot(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
}
