import { numericalDerivative, sum, zeros, type NDArray } from 'derivative';
import { defineNumber } from '@site/src/exercise/kit';

/** The network of the question. */
const inputs = 2;
const neurons = 4;
const steps = 50;

/** A weight for each input and one more, in each neuron; the last neuron takes the first layer as its inputs. */
const firstLayer = neurons * (inputs + 1);
const lastNeuron = neurons + 1;

/** Counted, not calculated: how often numericalDerivative asks a function of that many weights. */
function callsOf(weights: number): number {
  let calls = 0;
  const loss = (point: NDArray): number => {
    calls++;
    return sum(point);
  };
  for (let step = 0; step < steps; step++) numericalDerivative(loss, zeros(weights));
  return calls;
}

export default defineNumber({
  id: 'count-the-calls',
  rev: 1,
  minutes: 4,
  hints: [
    'First count the weights. How many has each neuron of the first layer, and how many has the last one?',
    'In the lesson two neurons and a third had three weights each. Which of these numbers change here?',
  ],
  reveal: 'after-3-tries',
  answer: () => callsOf(firstLayer + lastNeuron),
  bound: () => 0.5,
  mistakes: {
    'once-a-weight': {
      as: () => callsOf(firstLayer + lastNeuron) / 2,
      say: 'Nudge each weight up and down: you count one call for it, and a central difference takes two.',
    },
    'one-step': {
      as: () => callsOf(firstLayer + lastNeuron) / steps,
      say: 'Every step needs a gradient of its own: you count one of them.',
    },
    'weights-only': {
      as: () => firstLayer + lastNeuron,
      say: 'So many weights are right: now count the calls that the gradients take.',
    },
    'one-weight': {
      as: () => 2 * steps,
      say: 'Multiply by the number of weights too: each of them is nudged in every step.',
    },
    'twelve-weights': {
      as: () => callsOf(firstLayer),
      say: 'Count the weights of every neuron, the last one too, and in each of them the one that multiplies nothing, such as c.',
    },
    'last-without-constant': {
      as: () => callsOf(firstLayer + lastNeuron - 1),
      say: 'Count the weights of the last neuron again: like i in the lesson, one of them multiplies nothing.',
    },
    'first-without-constants': {
      as: () => callsOf(firstLayer + lastNeuron - neurons),
      say: 'Count the weights of the first layer again: like c and f in the lesson, each neuron has one that multiplies nothing.',
    },
    'three-in-every-neuron': {
      as: () => callsOf(3 * (neurons + 1)),
      say: 'Count the last neuron anew: here it has four inputs, so it has more than three weights.',
    },
    'with-the-network-of-the-lesson': {
      as: () => callsOf(9),
      say: 'Take the network of the question: nine weights are those of the lesson.',
    },
    'times-the-examples': {
      as: () => 4 * callsOf(firstLayer + lastNeuron),
      say: 'Count calls of the loss: that each of them looks at four examples does not make them more.',
    },
  },
  also: {
    'with the pencil': () => 2 * (4 * 3 + 5) * 50,
  },
});
