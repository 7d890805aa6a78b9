/** A table of up to this many rows is laid out whole; of a longer one only what is in view, and little around it. */
export const rowsInFull = 60;

/** Rows of a long table while the page is not alive yet, and on paper. */
export const rowsOnPaper = 200;

/** Of a larger result the column that shows all of it, as it was after each row, is left out on paper. */
export const elementsOnPaper = 8;
