/** A longer table is shown by pages: this many rows are laid out, and read out, without delay. */
export const rowsPerPage = 200;
