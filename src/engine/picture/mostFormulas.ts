/** How many formulas one picture compares: there are as many marks to tell them apart. */
export const mostFormulas = 4;
