/** A table of up to this many rows is laid out whole; of a longer one only what is in view, and little around it. */
export const rowsInFull = 60;

/** Rows of a long table while the page is not alive yet, and on paper. */
export const rowsOnPaper = 200;
