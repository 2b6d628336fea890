/** A chart in a frame only shows: no script runs there. */
export const csr = false;
