/** What says where a thing stands on the map. */
export interface Placed {
  box: string | undefined;
  placing: Record<string, string>;
  /** In order of time. */
  moves: readonly { from: string; to: string; on: { start: string } }[];
}

/** The box of a thing in a reading on a day (ISO); `undefined` where it has none. */
export function boxOn({ box, placing, moves }: Placed, reading: string, day: string): string | undefined {
  const own = placing[reading];
  if (own !== undefined) return own;
  const next = moves.find(({ on }) => on.start > day);
  return next ? next.from : box;
}
