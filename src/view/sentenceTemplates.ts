import { translate } from '@docusaurus/Translate';
import type { SentenceTemplates } from '../trace/sentenceTemplates.ts';

/** What is said at each kind of moment, in the language of the page; the places in braces stay for `sentence`. */
export function sentenceTemplates(): SentenceTemplates {
  return {
    visit: translate({
      id: 'view.sentence.visit',
      message: 'Step {step} of {steps}: the walk stands at idx = {idx}, where x[idx] is {value}.',
    }),
    visitNumber: translate({ id: 'view.sentence.visitNumber', message: 'The walk stands at x = {value}.' }),
    nudgeUp: translate({
      id: 'view.sentence.nudgeUp',
      message: '{cell} is nudged up by δ {delta}, to {value}.',
    }),
    nudgeDown: translate({
      id: 'view.sentence.nudgeDown',
      message: '{cell} is nudged down by δ {delta}, to {value}.',
    }),
    nudgeUpCopy: translate({
      id: 'view.sentence.nudgeUpCopy',
      message: 'In a copy of x, {cell} is nudged up by δ {delta}, to {value}.',
    }),
    nudgeDownCopy: translate({
      id: 'view.sentence.nudgeDownCopy',
      message: 'In a copy of x, {cell} is nudged down by δ {delta}, to {value}.',
    }),
    nudgeUpLost: translate({
      id: 'view.sentence.nudgeUpLost',
      message: '{cell} is to be nudged up, but stays {value}: δ is lost in rounding.',
    }),
    nudgeDownLost: translate({
      id: 'view.sentence.nudgeDownLost',
      message: '{cell} is to be nudged down, but stays {value}: δ is lost in rounding.',
    }),
    nudgeUpInteger: translate({
      id: 'view.sentence.nudgeUpInteger',
      message: '{cell} is nudged up and holds {value}: dtype {dtype} keeps no fraction.',
    }),
    nudgeDownInteger: translate({
      id: 'view.sentence.nudgeDownInteger',
      message: '{cell} is nudged down and holds {value}: dtype {dtype} keeps no fraction.',
    }),
    plus: translate({ id: 'view.sentence.plus', message: 'f(x) is {value}: this is f(x+δ).' }),
    minus: translate({ id: 'view.sentence.minus', message: 'f(x) is {value}: this is f(x−δ).' }),
    here: translate({ id: 'view.sentence.here', message: 'f(x) is {value}, with nothing nudged.' }),
    elsewhere: translate({
      id: 'view.sentence.elsewhere',
      message: 'A function that was given an array returns {value}.',
    }),
    fillCentral: translate({
      id: 'view.sentence.fillCentral',
      message: '{result} becomes {value}, the difference {difference} divided by 2δ.',
    }),
    fillForward: translate({
      id: 'view.sentence.fillForward',
      message: '{result} becomes {value}, the difference f(x+δ) − f(x) = {difference} divided by δ.',
    }),
    fillBackward: translate({
      id: 'view.sentence.fillBackward',
      message: '{result} becomes {value}, the difference f(x) − f(x−δ) = {difference} divided by δ.',
    }),
    fill: translate({ id: 'view.sentence.fill', message: '{result} becomes {value}.' }),
    restore: translate({ id: 'view.sentence.restore', message: '{cell} is put back to {value}.' }),
    restoreCopy: translate({
      id: 'view.sentence.restoreCopy',
      message: 'In the copy of x, {cell} is put back to {value}.',
    }),
    writeX: translate({ id: 'view.sentence.writeX', message: 'Element {idx} of x becomes {value}.' }),
    writeGrad: translate({
      id: 'view.sentence.writeGrad',
      message: 'Element {idx} of grad becomes {value}.',
    }),
    writeOther: translate({
      id: 'view.sentence.writeOther',
      message: 'Element {idx} of another array becomes {value}.',
    }),
    endGrad: translate({
      id: 'view.sentence.endGrad',
      message: 'All {count} elements are visited; grad = {grad}.',
    }),
    endGradOne: translate({
      id: 'view.sentence.endGradOne',
      message: 'The one element is visited; grad = {grad}.',
    }),
    endNumber: translate({
      id: 'view.sentence.endNumber',
      message: 'The walk is over; the derivative is {grad}.',
    }),
    end: translate({ id: 'view.sentence.end', message: 'All {count} elements are visited.' }),
    endOne: translate({ id: 'view.sentence.endOne', message: 'The one element is visited.' }),
    endNothing: translate({
      id: 'view.sentence.endNothing',
      message: 'The array has no elements: there is nothing to visit.',
    }),
  };
}
