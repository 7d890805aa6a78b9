/** Whether a number is that of one of several things, which count from 1. */
export function isChoice(value: number, choices: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= choices;
}
