import { array, exp, type NDArray, power } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The gradient of x·eˣ·y − y³, by hand. */
export function gradient(point: NDArray): NDArray {
  const x = point.get(0);
  const y = point.get(1);
  //#region solution | const byX = x * exp(x) * y;
  //| const byY = x * exp(x) - power(y, 2);
  const byX = (1 + x) * exp(x) * y;
  const byY = x * exp(x) - 3 * power(y, 2);
  //#endregion
  return array([byX, byY]);
}
//#endregion

/** Both slopes, as some slip makes them of x and y. */
function slopes(point: NDArray, byX: Slope, byY: Slope): NDArray {
  const [x, y] = [point.get(0), point.get(1)];
  return array([byX(x, y), byY(x, y)]);
}

type Slope = (x: number, y: number) => number;

const rightByX: Slope = (x, y) => (1 + x) * exp(x) * y;
const rightByY: Slope = (x, y) => x * exp(x) - 3 * y * y;
const foundByX: Slope = (x, y) => x * exp(x) * y;
const foundByY: Slope = (x, y) => x * exp(x) - y * y;

/** A few roundings of terms that are below 100 for x and y from −2 to 2. */
const bound = 1e-12;

export default defineExercise(gradient, {
  id: 'mend-the-gradient',
  rev: 1,
  minutes: 7,
  hints: [
    'Let checkGradient tell you which entries are wrong, and by how much, at a point with awkward numbers, such as (0.7, −1.3).',
    'In the first entry y only stands by. What does the product rule make of x times eˣ?',
    'In the second entry x only stands by. What does the rule for powers make of y³?',
  ],
  reveal: 'after-3-tries',
  checks: {
    // e⁰ is 1: (1 + 0)·1·2 and 0 − 3·4.
    'at (0, 2) it is (2, −12)': (fn, t) => {
      t.close(fn(array([0, 2])), array([2, -12]), { bound });
    },
    'at (1, 0) it is (0, e)': (fn, t) => {
      t.close(fn(array([1, 0])), array([0, exp(1)]), { bound });
    },
    'at (0.7, −1.3)': (fn, t) => {
      t.close(fn(array([0.7, -1.3])), array([1.7 * exp(0.7) * -1.3, 0.7 * exp(0.7) - 3 * 1.69]), { bound });
    },
    'the point is afterwards what it was': (fn, t) => {
      const point = array([0.7, -1.3]);
      t.unchanged(point, () => fn(point));
    },
  },
  held: {
    'any point': (fn, t, g) => {
      const point = array(g.list(2, -2, 2));
      t.close(fn(point.copy()), slopes(point, rightByX, rightByY), { bound });
    },
  },
  probe: (g) => [array([g.in(0.3, 0.9), g.in(1.2, 1.8)])],
  mistakes: {
    'as-found': {
      as: (point) => slopes(point, foundByX, foundByY),
      say: 'Mend both entries: so far this is the gradient as you found it, and each of its entries has one slip.',
    },
    'second-left': {
      as: (point) => slopes(point, rightByX, foundByY),
      say: 'Mend the second entry too: the first is right now, but the rule for powers brings the 3 of y³ down as a factor.',
    },
    'first-left': {
      as: (point) => slopes(point, foundByX, rightByY),
      say: 'Mend the first entry too: the second is right now, but the product rule makes two terms of x·eˣ.',
    },
    'other-term-alone': {
      as: (point) => slopes(point, (x, y) => exp(x) * y, rightByY),
      say: 'Keep both terms of the product rule: you took the one that was missing, and dropped the one that was there.',
    },
    'term-without-y': {
      as: (point) => slopes(point, (x, y) => exp(x) + x * exp(x) * y, rightByY),
      say: 'Multiply both terms of the product rule by y: in your sum one of them stands outside the brackets.',
    },
    'without-y': {
      as: (point) => slopes(point, (x) => (1 + x) * exp(x), rightByY),
      say: 'Keep the factor y in the first entry: y is held still there, like a fixed number, but it does not vanish.',
    },
    'y-cubed-stays': {
      as: (point) => slopes(point, (x, y) => rightByX(x, y) - y * y * y, rightByY),
      say: 'Leave y³ out of the first entry: when x moves, it stands still, and its slope by x is 0.',
    },
    'wrong-sign': {
      as: (point) => slopes(point, rightByX, (x, y) => x * exp(x) + 3 * y * y),
      say: 'Keep the minus of y³ in the second entry: its slope counts downward as well.',
    },
    'power-kept': {
      as: (point) => slopes(point, rightByX, (x, y) => x * exp(x) - 3 * y * y * y),
      say: 'Lower the power in the second entry: y³ becomes 3y², and yours is still a third power.',
    },
    'factor-two': {
      as: (point) => slopes(point, rightByX, (x, y) => x * exp(x) - 2 * y * y),
      say: 'Bring the old power down as the factor, 3, and not the new one, which is 2.',
    },
    exchanged: {
      as: (point) => slopes(point, rightByY, rightByX),
      say: 'Exchange the two entries: the slope by x belongs at index 0.',
    },
  },
  also: {
    'both terms written out': (point) => {
      const [x, y] = [point.get(0), point.get(1)];
      return array([y * exp(x) + y * x * exp(x), x * exp(x) - 3 * y * y]);
    },
  },
});
