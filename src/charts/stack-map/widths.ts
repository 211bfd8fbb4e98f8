/** Widths at which the map is laid out, in pixels: a phone, a tablet, a desk. A container query shows one of them. */
export const MAP_WIDTHS = [340, 640, 1120] as const;
