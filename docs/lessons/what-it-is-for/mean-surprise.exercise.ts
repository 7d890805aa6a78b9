import { abs, array, log, log10, log2, multiply, negative, subtract, sum, type NDArray } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The mean surprise: p holds chances of a yes, y has 1 for yes, 0 for no. */
export function meanSurprise(p: NDArray, y: NDArray): number {
  let total = 0;
  //#region solution | total = NaN; // Add up all surprises.
  for (let i = 0; i < p.size; i++) {
    total -= log(y.get(i) === 1 ? p.get(i) : 1 - p.get(i));
  }
  //#endregion
  return total / p.size;
}
//#endregion

/** A surprise is rounded where 1 − p is and where the logarithm is: some ε each, and less than 10 of them are added. */
const bound = 1e-13;

/** The sum of something for each place. */
function total(p: NDArray, y: NDArray, each: (p: number, y: number) => number): number {
  let result = 0;
  for (let i = 0; i < p.size; i++) result += each(p.get(i), y.get(i));
  return result;
}

/** The probability of what happened. */
const given = (p: number, y: number): number => (y === 1 ? p : 1 - p);

export default defineExercise(meanSurprise, {
  id: 'mean-surprise',
  rev: 1,
  minutes: 6,
  hints: [
    'Look at one place first. If there was a yes, which probability did the model give to that? And if there was a no?',
    'The surprise is minus the logarithm of that probability.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'an even chance surprises by log 2, whatever happens': (fn, t) => {
      t.close(fn(array([0.5, 0.5]), array([1, 0])), log(2), { bound });
    },
    'a yes with a probability of a quarter': (fn, t) => {
      t.close(fn(array([0.25]), array([1])), log(4), { bound });
    },
    'a no where the probability of a yes was a quarter': (fn, t) => {
      t.close(fn(array([0.25]), array([0])), log(4 / 3), { bound });
    },
    // (log 4 + log 4 + log 2 + log 2) / 4
    'the mean of four surprises': (fn, t) => {
      t.close(fn(array([0.25, 0.75, 0.5, 0.5]), array([1, 0, 1, 0])), 1.5 * log(2), { bound });
    },
    'p and y are afterwards what they were': (fn, t) => {
      const p = array([0.25, 0.5]);
      const y = array([1, 0]);
      t.unchanged(p, () => t.unchanged(y, () => fn(p, y)));
    },
  },
  held: {
    'any probabilities, any answers': (fn, t, g) => {
      const p = g.list(g.int(1, 8), 0.05, 0.95);
      const y = p.map(() => g.int(0, 1));
      // The product of all that was given, in one logarithm.
      const product = p.reduce((all, chance, i) => all * given(chance, y[i] ?? NaN), 1);
      t.close(fn(array(p), array(y)), -log(product) / p.length, { bound });
    },
  },
  probe: (g) => [array([g.in(0.1, 0.2), g.in(0.3, 0.4), g.in(0.7, 0.8)]), array([1, 0, 1])],
  mistakes: {
    'only-yes': {
      as: (p, y) => -total(p, y, (chance, happened) => happened * log(chance)) / p.size,
      say: 'Add a surprise for each no as well: its probability was 1 − p.',
    },
    'always-p': {
      as: (p, y) => -total(p, y, (chance) => log(chance)) / p.size,
      say: 'Look at y: where there was a no, what happened had the probability 1 − p.',
    },
    swapped: {
      as: (p, y) => -total(p, y, (chance, happened) => log(given(chance, 1 - happened))) / p.size,
      say: 'Take p where there was a yes: you have yes and no the wrong way round.',
    },
    'no-minus': {
      as: (p, y) => total(p, y, (chance, happened) => log(given(chance, happened))) / p.size,
      say: 'Put a minus before the logarithm: it is below 0, and a surprise is not.',
    },
    sum: {
      as: (p, y) => -total(p, y, (chance, happened) => log(given(chance, happened))),
      say: 'Divide by the number of places: this is the sum of all surprises, not their mean.',
    },
    squares: {
      as: (p, y) => total(p, y, (chance, happened) => (chance - happened) ** 2) / p.size,
      say: 'Take logarithms: you take squares, as for a line.',
    },
    distances: {
      as: (p, y) => total(p, y, (chance, happened) => abs(chance - happened)) / p.size,
      say: 'Take minus the logarithm: you take how far p is from y.',
    },
    'wrong-logarithm-10': {
      as: (p, y) => -total(p, y, (chance, happened) => log10(given(chance, happened))) / p.size,
      say: 'Use log: yours is log10, which counts powers of ten.',
    },
    'wrong-logarithm-2': {
      as: (p, y) => -total(p, y, (chance, happened) => log2(given(chance, happened))) / p.size,
      say: 'Use log: yours is log2, which counts powers of two.',
    },
    'one-minus-logarithm': {
      as: (p, y) =>
        -total(p, y, (chance, happened) => (happened === 1 ? log(chance) : 1 - log(chance))) / p.size,
      say: 'Take 1 − p first, and then its logarithm: for a no you take the logarithm first, and subtract that from 1.',
    },
    'no-logarithm': {
      as: (p, y) => total(p, y, given) / p.size,
      say: 'Take minus the logarithm of each probability: you add up the probabilities themselves.',
    },
    'logarithm-of-the-mean': {
      as: (p, y) => -log(total(p, y, given) / p.size),
      say: 'Take the logarithm of each probability first, and then the mean: you do it the other way round.',
    },
  },
  also: {
    'with both terms': (p, y) =>
      -total(p, y, (chance, happened) => happened * log(chance) + (1 - happened) * log(1 - chance)) / p.size,
    'with whole arrays': (p, y) =>
      sum(negative(log(subtract(1, abs(subtract(y, p)))))) * (1 / p.size) + multiply(0, p).get(0),
  },
});
