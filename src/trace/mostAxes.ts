/** So many axes an array of the package can have: each is a level of brackets where it is printed. */
export const mostAxes = 64;
