import { translate } from '@docusaurus/Translate';
import type { SentenceTemplates } from '../../../exercise/feedback/english.ts';

/** What is said about an answer, in the language of the page; the places in braces stay for `sentenceText`. */
export function sentenceTemplates(): SentenceTemplates {
  return {
    // An author's own sentence.
    author: '{text}',
    codeFault: translate({ id: 'exercise.said.codeFault', message: '{name}: {message}' }),
    missing: translate({
      id: 'exercise.said.missing',
      message: 'Your code has no function named {name}: keep the name that the exercise gives.',
    }),
    deadline: translate({
      id: 'exercise.said.deadline',
      message: 'Your code did not end in time: look for a loop that never ends.',
    }),
    lost: translate({ id: 'exercise.said.lost', message: 'Your code used more memory than there is.' }),
    stopped: translate({ id: 'exercise.said.stopped', message: 'Stopped before it was checked.' }),
    threw: translate({ id: 'exercise.said.threw', message: 'Your function ends with {name}: {message}' }),
    at: translate({ id: 'exercise.said.at', message: 'That happens at {input}.' }),
    notNumber: translate({
      id: 'exercise.said.notNumber',
      message: 'Return {wanted}; your function returns {got}.',
    }),
    wrongShape: translate({ id: 'exercise.said.wrongShape', message: 'Return {wanted}; you return {got}.' }),
    notFinite: translate({
      id: 'exercise.said.notFinite',
      message:
        'Your result is {got}: look for a division by zero, a root or logarithm of what has none, or a value that was never set.',
    }),
    notFiniteAt: translate({
      id: 'exercise.said.notFiniteAt',
      message: 'Your result is {got} at index {index}: look at how that element is computed.',
    }),
    twice: translate({ id: 'exercise.said.twice', message: 'Your result is twice too large.' }),
    half: translate({ id: 'exercise.said.half', message: 'Your result is half of what it should be.' }),
    negated: translate({
      id: 'exercise.said.negated',
      message: 'Your result has the wrong sign: it is −1 times what it should be.',
    }),
    twiceAfter: translate({
      id: 'exercise.said.twiceAfter',
      message: 'Once that is mended, your result will still be twice too large.',
    }),
    halfAfter: translate({
      id: 'exercise.said.halfAfter',
      message: 'Once that is mended, your result will still be half of what it should be.',
    }),
    negatedAfter: translate({
      id: 'exercise.said.negatedAfter',
      message: 'Once that is mended, your result will still have the wrong sign.',
    }),
    transposed: translate({
      id: 'exercise.said.transposed',
      message: 'You return the transpose: element [i][j] stands at [j][i].',
    }),
    argumentChanged: translate({
      id: 'exercise.said.argumentChanged',
      message: 'Leave {parameter} as it was: your function changes it.',
    }),
    rounded: translate({
      id: 'exercise.said.rounded',
      message: 'Return all digits: your result is rounded to the nearest {unit}.',
    }),
    roundedWhole: translate({
      id: 'exercise.said.roundedWhole',
      message: 'Return all digits: your result is rounded to a whole number.',
    }),
    noNumberTyped: translate({
      id: 'exercise.said.noNumberTyped',
      message: 'Type a number, such as 0.25, 1e-5 or 2^-17.',
    }),
    commaInNumber: translate({
      id: 'exercise.said.commaInNumber',
      message: 'A comma can mean two things: write {whole}, or {fraction} with a point.',
    }),
    tooLarge: translate({ id: 'exercise.said.tooLarge', message: 'That is too large.' }),
    tooSmall: translate({ id: 'exercise.said.tooSmall', message: 'That is too small.' }),
    noChoice: translate({
      id: 'exercise.said.noChoice',
      message: 'Type one of the numbers 1 to {count}.',
    }),
    otherChoice: translate({ id: 'exercise.said.otherChoice', message: 'It is another one.' }),
    check: translate({ id: 'exercise.said.check', message: 'Not yet: {check}.' }),
    notClose: translate({
      id: 'exercise.said.notClose',
      message: 'At {input} you return {got}; asked is {wanted}, at most {bound} off.',
    }),
    notCloseAt: translate({
      id: 'exercise.said.notCloseAt',
      message: 'At {input} element {index} is {got}; asked is {wanted}, at most {bound} off.',
    }),
    notCloseHidden: translate({
      id: 'exercise.said.notCloseHidden',
      message: 'At {input} your result is further off than the {bound} that is allowed.',
    }),
    order: translate({
      id: 'exercise.said.order',
      message: 'Your error falls like h^{measured}; asked is h^{expected}.',
    }),
    orderTooHigh: translate({
      id: 'exercise.said.orderTooHigh',
      message: 'Your error falls like h^{measured}, faster than the h^{expected} that is asked for.',
    }),
    noOrder: translate({
      id: 'exercise.said.noOrder',
      message: 'Your error does not fall as h gets smaller; asked is h^{expected}.',
    }),
    roundingRules: translate({
      id: 'exercise.said.roundingRules',
      message:
        'Rounding rules your error: it jumps or grows as h gets smaller. Use the h that you are given.',
    }),
    noError: translate({ id: 'exercise.said.noError', message: 'Your error is 0 at every step: use h.' }),
    askedWrongPoint: translate({
      id: 'exercise.said.askedWrongPoint',
      message: 'Call f at {wanted}; you call it at {got}.',
    }),
    otherCount: translate({
      id: 'exercise.said.otherCount',
      message: 'The number of calls of f should be {wanted}; it is {got}.',
    }),
    calledTooOften: translate({
      id: 'exercise.said.calledTooOften',
      message: 'The number of calls of f should be at most {wanted}; it is {got}.',
    }),
    notReadable: translate({
      id: 'exercise.said.notReadable',
      message: 'What you return cannot be checked: it is {got}.',
    }),
    incomplete: translate({
      id: 'exercise.said.incomplete',
      message:
        'Your code cannot be followed: it calls f far too often, or it changes the language itself. Leave the built-in objects as they are.',
    }),
    changed: translate({
      id: 'exercise.said.changed',
      message: 'Leave the argument as it was: it is {got} afterwards and was {wanted}.',
    }),
    changedAt: translate({
      id: 'exercise.said.changedAt',
      message: 'Leave the argument as it was: its element {index} is {got} afterwards and was {wanted}.',
    }),
    changedThrowing: translate({
      id: 'exercise.said.changedThrowing',
      message:
        'Leave the argument as it was, also where an error ends your function: it is {got} afterwards and was {wanted}.',
    }),
    changedAtThrowing: translate({
      id: 'exercise.said.changedAtThrowing',
      message:
        'Leave the argument as it was, also where an error ends your function: its element {index} is {got} afterwards and was {wanted}.',
    }),
  };
}
