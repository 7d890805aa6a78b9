/** `Trace.arrays` is addressed by 16 bits. */
export const mostArrays = 65_535;
