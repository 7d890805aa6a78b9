/**
 * What is said at each kind of moment, as whole sentences, so that another language can order its words as it
 * likes. `{cell}` is `x[idx]`, or `x` for a number, `{result}` is `grad[idx]` or `grad`; `{delta}` carries its sign of
 * relation: `≈ 0.0001`.
 */
export const sentenceTemplates = {
  visit: 'Step {step} of {steps}: the walk stands at idx = {idx}, where x[idx] is {value}.',
  visitNumber: 'The walk stands at x = {value}.',
  nudgeUp: '{cell} is nudged up by δ {delta}, to {value}.',
  nudgeDown: '{cell} is nudged down by δ {delta}, to {value}.',
  nudgeUpCopy: 'In a copy of x, {cell} is nudged up by δ {delta}, to {value}.',
  nudgeDownCopy: 'In a copy of x, {cell} is nudged down by δ {delta}, to {value}.',
  nudgeUpLost: '{cell} is to be nudged up, but stays {value}: δ is lost in rounding.',
  nudgeDownLost: '{cell} is to be nudged down, but stays {value}: δ is lost in rounding.',
  nudgeUpInteger: '{cell} is nudged up and holds {value}: dtype {dtype} keeps no fraction.',
  nudgeDownInteger: '{cell} is nudged down and holds {value}: dtype {dtype} keeps no fraction.',
  plus: 'f(x) is {value}: this is f(x+δ).',
  minus: 'f(x) is {value}: this is f(x−δ).',
  here: 'f(x) is {value}, with nothing nudged.',
  elsewhere: 'A function that was given an array returns {value}.',
  fillCentral: '{result} becomes {value}, the difference {difference} divided by 2δ.',
  fillForward: '{result} becomes {value}, the difference f(x+δ) − f(x) = {difference} divided by δ.',
  fillBackward: '{result} becomes {value}, the difference f(x) − f(x−δ) = {difference} divided by δ.',
  fill: '{result} becomes {value}.',
  restore: '{cell} is put back to {value}.',
  restoreCopy: 'In the copy of x, {cell} is put back to {value}.',
  writeX: 'Element {idx} of x becomes {value}.',
  writeGrad: 'Element {idx} of grad becomes {value}.',
  writeOther: 'Element {idx} of another array becomes {value}.',
  endGrad: 'All {count} elements are visited; grad = {grad}.',
  endGradOne: 'The one element is visited; grad = {grad}.',
  endNumber: 'The walk is over; the derivative is {grad}.',
  end: 'All {count} elements are visited.',
  endOne: 'The one element is visited.',
  endNothing: 'The array has no elements: there is nothing to visit.',
} as const;

export type SentenceTemplates = Readonly<Record<keyof typeof sentenceTemplates, string>>;
