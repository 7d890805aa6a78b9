/** In which order the elements of an array are visited; the letters are NumPy's. */
export type Order = 'C' | 'F' | 'A' | 'K';
