import { log10 } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

/** The remainder at h of each row of the table, multiplied out. */
const rows = {
  // 1000x² at 1, slope 2000
  large: (h: number): number => 1000 * h * h,
  // a straight line, with its slope
  nothing: (): number => 0,
  // 10⁻⁶x² at 1, slope 2·10⁻⁶
  tiny: (h: number): number => 1e-6 * h * h,
  // x² at 1, slope 1.99 in place of 2
  wrong: (h: number): number => h * h + 0.01 * h,
  // x³ at 0, slope 0
  cubic: (h: number): number => h * h * h,
};

type Row = keyof typeof rows;

/** The number of a row, as the table counts them. */
function numberOf(row: Row): number {
  return 1 + Object.keys(rows).indexOf(row);
}

/** The row whose remainder falls least steeply at the end; of those that leave anything. */
function flattest(): number {
  const powers = Object.values(rows).map((row) => log10(row(1e-3) / row(1e-4)));
  return 1 + powers.indexOf(Math.min(...powers.filter(Number.isFinite)));
}

export default defineNumber({
  id: 'wrong-slope',
  rev: 1,
  minutes: 4,
  hints: [
    'Divide each number by the one to the right of it. A hundred means that the step occurs as its square.',
    'The steps at the right end decide. Which quotient there is far below a hundred?',
  ],
  reveal: 'after-3-tries',
  answer: flattest,
  choices: 5,
  // Rows have whole numbers.
  bound: () => 0.25,
  mistakes: {
    'largest-numbers': {
      as: () => numberOf('large'),
      say: 'Look at how the numbers fall, not at how large they are: these fall to a hundredth each time, so they come from a bend alone.',
    },
    'no-remainder': {
      as: () => numberOf('nothing'),
      say: 'Look for a remainder that falls too slowly: where nothing at all is left, the function is a straight line and follows its slope exactly.',
    },
    'smallest-numbers': {
      as: () => numberOf('tiny'),
      say: 'Look at how the numbers fall: these are small because the function is flat, and they fall to a hundredth each time.',
    },
    'falls-too-fast': {
      as: () => numberOf('cubic'),
      say: 'Look for numbers that fall too slowly: these fall to a thousandth each time, faster than they must, as the function has no bend there.',
    },
  },
  also: {
    'the slope that is off by a hundredth': () => numberOf('wrong'),
  },
});
