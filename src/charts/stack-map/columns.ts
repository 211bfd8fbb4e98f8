/**
 * How many tile columns each segment of the map gets. The boxes' columns on the grid of twelve say only which box stands
 * beside which; how wide each becomes follows from how much it holds. All ways of sharing out the columns are tried.
 */

/** The grid lines at which boxes begin or end, in order: [1, 5, 9, 13]. */
export function gridLines(boxes: readonly { columns: readonly [number, number] }[]): number[] {
  return [...new Set(boxes.flatMap(({ columns: [first, last] }) => [first, last + 1]))].sort((a, b) => a - b);
}

/** Every way to share `total` columns among `parts` segments, each getting `least` at least. */
export function shares(total: number, parts: number, least = 1): number[][] {
  if (parts === 1) return [[total]];
  const ways: number[][] = [];
  for (let first = least; first <= total - least * (parts - 1); first++) {
    for (const rest of shares(total - first, parts - 1, least)) ways.push([first, ...rest]);
  }
  return ways;
}

/** The share with the least height; of equals, the one nearest to the proportions of the grid. */
export function bestShare(
  total: number,
  lines: readonly number[],
  least: number,
  heightOf: (share: number[]) => number,
): number[] {
  const grid = lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
  const sum = grid.reduce((a, b) => a + b, 0);
  const distance = (share: number[]) =>
    share.reduce((away, columns, index) => away + Math.abs(columns / total - (grid[index] ?? 0) / sum), 0);
  return shares(total, grid.length, least)
    .map((share) => ({ share, height: heightOf(share), distance: distance(share) }))
    .reduce((best, one) =>
      one.height < best.height || (one.height === best.height && one.distance < best.distance) ? one : best,
    ).share;
}
