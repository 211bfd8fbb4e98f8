/** Widths at which the map is laid out, in pixels: a phone, a tablet, a desk, a wall. A container query shows one of them. */
export const MAP_WIDTHS = [340, 640, 1120, 1680] as const;

/** Beside text the map never gets as wide as on a wall. */
export const PAGE_WIDTHS = MAP_WIDTHS.filter((width) => width <= 1120);
