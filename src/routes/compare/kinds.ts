/** The pictures of a comparison; the spine shows all targets at once, the others one. */
export const kinds = ['spine', 'lines', 'slope', 'ranks', 'multiples'] as const;
export type Kind = (typeof kinds)[number];
