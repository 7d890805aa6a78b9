/** How many numbers a column of a picture may have: many more than can be told apart, few enough to be drawn at once. */
export const longestColumn = 4_096;
