/**
 * Every sentence that is said about an answer. Places in braces are filled in: `{input}` is like `x = 1.5, h = 0.25`,
 * `{text}` is what an author wrote.
 */
export const english = {
  author: '{text}',
  // The code
  codeFault: '{name}: {message}',
  missing: 'Your code has no function named {name}: keep the name that the exercise gives.',
  deadline: 'Your code did not end in time: look for a loop that never ends.',
  lost: 'Your code used more memory than there is.',
  stopped: 'Stopped before it was checked.',
  threw: 'Your function ends with {name}: {message}',
  at: 'That happens at {input}.',
  // Its behaviour
  notNumber: 'Return {wanted}; your function returns {got}.',
  wrongShape: 'Return {wanted}; you return {got}.',
  notFinite:
    'Your result is {got}: look for a division by zero, a root or logarithm of what has none, or a value that was never set.',
  notFiniteAt: 'Your result is {got} at index {index}: look at how that element is computed.',
  twice: 'Your result is twice too large.',
  half: 'Your result is half of what it should be.',
  negated: 'Your result has the wrong sign: it is −1 times what it should be.',
  twiceAfter: 'Once that is mended, your result will still be twice too large.',
  halfAfter: 'Once that is mended, your result will still be half of what it should be.',
  negatedAfter: 'Once that is mended, your result will still have the wrong sign.',
  transposed: 'You return the transpose: element [i][j] stands at [j][i].',
  argumentChanged: 'Leave {parameter} as it was: your function changes it.',
  rounded: 'Return all digits: your result is rounded to the nearest {unit}.',
  roundedWhole: 'Return all digits: your result is rounded to a whole number.',
  // A number
  noNumberTyped: 'Type a number, such as 0.25, 1e-5 or 2^-17.',
  commaInNumber: 'A comma can mean two things: write {whole}, or {fraction} with a point.',
  tooLarge: 'That is too large.',
  tooSmall: 'That is too small.',
  noChoice: 'Type one of the numbers 1 to {count}.',
  otherChoice: 'It is another one.',
  // A check
  check: 'Not yet: {check}.',
  notClose: 'At {input} you return {got}; asked is {wanted}, at most {bound} off.',
  notCloseAt: 'At {input} element {index} is {got}; asked is {wanted}, at most {bound} off.',
  notCloseHidden: 'At {input} your result is further off than the {bound} that is allowed.',
  order: 'Your error falls like h^{measured}; asked is h^{expected}.',
  orderTooHigh: 'Your error falls like h^{measured}, faster than the h^{expected} that is asked for.',
  noOrder: 'Your error does not fall as h gets smaller; asked is h^{expected}.',
  roundingRules:
    'Rounding rules your error: it jumps or grows as h gets smaller. Use the h that you are given.',
  noError: 'Your error is 0 at every step: use h.',
  askedWrongPoint: 'Call f at {wanted}; you call it at {got}.',
  otherCount: 'The number of calls of f should be {wanted}; it is {got}.',
  calledTooOften: 'The number of calls of f should be at most {wanted}; it is {got}.',
  notReadable: 'What you return cannot be checked: it is {got}.',
  incomplete:
    'Your code cannot be followed: it calls f far too often, or it changes the language itself. Leave the built-in objects as they are.',
  changed: 'Leave the argument as it was: it is {got} afterwards and was {wanted}.',
  changedAt: 'Leave the argument as it was: its element {index} is {got} afterwards and was {wanted}.',
  changedThrowing:
    'Leave the argument as it was, also where an error ends your function: it is {got} afterwards and was {wanted}.',
  changedAtThrowing:
    'Leave the argument as it was, also where an error ends your function: its element {index} is {got} afterwards and was {wanted}.',
} as const;

export type SentenceName = keyof typeof english;

/** A text for each sentence, in one language. */
export type SentenceTemplates = Readonly<Record<SentenceName, string>>;
