/** Widths at which the map is laid out, in pixels: a phone, a tablet, a desk, a wall. A container query shows one of them. */
export const MAP_WIDTHS = [340, 640, 1120, 1680] as const;

/** Beside text the map never gets as wide as on a wall. */
export const PAGE_WIDTHS = MAP_WIDTHS.filter((width) => width <= 1120);

/** From these widths of the room on (pixels), the next layout is used; `map.css` has the same. */
const STEPS = [0, 544, 896, 1440] as const;

/** The layout that stands in a room of a width (pixels). */
export function widthFor(room: number): number {
  const at = STEPS.findLastIndex((step) => room >= step);
  return MAP_WIDTHS[Math.max(0, at)] ?? MAP_WIDTHS[0];
}

/** The layout for a room that no drawn one was made for: as wide as it is, in steps, so that a drag redraws seldom. */
export function widthBeside(room: number): number {
  return room < STEPS[1] ? widthFor(room) : Math.min(MAP_WIDTHS[3], Math.floor(room / 20) * 20);
}
