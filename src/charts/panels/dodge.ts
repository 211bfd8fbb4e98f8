interface Spot {
  x: number;
  y: number;
  /** Marks of one group are in order, and do not make way for each other. */
  group: number;
  /** Half the width of the period that it speaks of, pixels: it is not to be taken for another’s. */
  reach: number;
}

/** Nought, then in turn to the right and the left, as far as a mark may go: within its period, and one step at least. */
function stepsWithin(reach: number, apart: number): number[] {
  const most = Math.max(1, Math.floor(reach / apart));
  return [0, ...Array.from({ length: most }, (_, index) => [(index + 1) * apart, -(index + 1) * apart]).flat()];
}

/**
 * Moves marks sideways within their period, but not beyond the ends, until none hides one of another group; one that
 * finds no room stays. Marks of one group and one period move together: they are prints of the same figure.
 * @param apart Centres closer than this would hide each other, pixels.
 */
export function dodge<T extends Spot>(
  marks: readonly T[],
  [left, right]: readonly [number, number],
  apart: number,
): T[] {
  const placed: Spot[] = [];
  const steps = new Map<string, number>();
  return marks.map((mark) => {
    const prints = marks.filter(({ group, x }) => group === mark.group && x === mark.x);
    const isFree = (by: number) =>
      placed.every((other) =>
        prints.every(({ x, y, group }) => other.group === group || Math.hypot(other.x - x - by, other.y - y) >= apart),
      );
    const isIn = (by: number) => by === 0 || (mark.x + by >= left && mark.x + by <= right);
    const key = `${mark.group} ${mark.x}`;
    const step = steps.get(key) ?? stepsWithin(mark.reach, apart).find((by) => isIn(by) && isFree(by)) ?? 0;
    steps.set(key, step);
    const moved = { ...mark, x: mark.x + step };
    placed.push(moved);
    return moved;
  });
}
