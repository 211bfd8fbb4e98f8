/** What a mark takes of the scale, pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/** Lanes nearest the middle first: 0, 1, −1, 2, … */
const lane = (step: number) => (step % 2 === 1 ? (step + 1) / 2 : -step / 2);

/**
 * Puts each stretch on a lane above or below the middle, the nearest on which it touches no other; the earlier keep theirs.
 * @param gap What stays free between two on one lane, pixels.
 */
export function swarm(stretches: readonly Stretch[], gap: number): number[] {
  const ends = new Map<number, Stretch[]>();
  return stretches.map((stretch) => {
    for (let step = 0; ; step++) {
      const at = lane(step);
      const there = ends.get(at) ?? [];
      if (there.some(({ from, to }) => stretch.from < to + gap && from < stretch.to + gap)) continue;
      ends.set(at, [...there, stretch]);
      return at;
    }
  });
}
