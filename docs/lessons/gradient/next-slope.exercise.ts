import { definePrediction, eventAt, type Trace } from '@site/src/exercise/kit';

/** Where the run writes a slope. Array 0 is the point; each step has an array of slopes of its own, 1 for the first. */
function slopeEvent(trace: Trace, step: number, element: number): number {
  return trace.events.kind.findIndex((_, position) => {
    const { kind, array, index } = eventAt(trace, position);
    return kind === 'write' && array === step && index === element;
  });
}

const slopeAt = (trace: Trace, step: number, element: number): number =>
  eventAt(trace, slopeEvent(trace, step, element)).value;

/** y at the start, and its slope there. */
const startY = (trace: Trace): number => trace.arrays[0]?.start[1] ?? NaN;
const firstSlope = (trace: Trace): number => slopeAt(trace, 1, 1);

/** The rate in the block’s code. */
const rate = 0.15;

/** The slope of x² + 4y² by y. */
const slopeByY = (y: number): number => 8 * y;

/** y after the first step. */
const movedY = (trace: Trace): number => startY(trace) - rate * firstSlope(trace);

export default definePrediction({
  id: 'next-slope',
  rev: 1,
  minutes: 4,
  hints: [
    'By y, the slope of x² + 4y² is found with x held still. Which number multiplies y?',
    'First find where the point stands when the second gradient begins: start at y = 0.75 and go 0.15 times its slope down.',
  ],
  reveal: 'after-3-tries',
  block: 'Down the bowl',
  at: (trace) => slopeEvent(trace, 2, 1),
  // A square has no truncation error; half a unit of the second decimal is for whoever rounds.
  bound: () => 0.005,
  mistakes: {
    'first-place': {
      as: firstSlope,
      say: 'Move the point first: this is the slope where it began, and it has gone a step since.',
    },
    'other-element': {
      as: (trace) => slopeAt(trace, 2, 0),
      say: 'Take the other element: this is the slope by x, at index 0.',
    },
    'third-place': {
      as: (trace) => slopeAt(trace, 3, 1),
      say: 'Go one step only: this is the slope after two steps.',
    },
    uphill: {
      as: (trace) => slopeByY(startY(trace) + rate * firstSlope(trace)),
      say: 'Go against the gradient, so subtract: you let the point climb.',
    },
    'whole-gradient': {
      as: (trace) => slopeByY(startY(trace) - firstSlope(trace)),
      say: 'Multiply the slope by 0.15 before you go: you let the point go all of it.',
    },
    'rate-alone': {
      as: (trace) => slopeByY(startY(trace) - rate),
      say: 'Go 0.15 times the slope: you go 0.15 itself, however steep it is.',
    },
    'where-it-stands': {
      as: movedY,
      say: 'Work out the slope there: this is y itself after the step.',
    },
    'without-the-four': {
      as: (trace) => 2 * movedY(trace),
      say: 'Keep the 4 of 4y²: a number in front stays when one takes the derivative.',
    },
    'without-the-two': {
      as: (trace) => 4 * movedY(trace),
      say: 'Take the derivative of y², which is 2y: so far you have kept only the 4.',
    },
    'no-minus': {
      as: (trace) => -slopeByY(movedY(trace)),
      say: 'Mind the sign: the step leads past the lowest line, so y is negative, and there the bowl falls when y grows.',
    },
  },
  also: {
    'with the pencil': () => slopeByY(0.75 - rate * slopeByY(0.75)),
  },
});
