type Point = readonly [x: number, y: number];

/** Corners of a regular figure around the origin, the first one at the top; of a star every second corner lies inside. */
const corners = (count: number, radius: (corner: number) => number, turn = -Math.PI / 2): Point[] =>
  Array.from({ length: count }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / count;
    return [radius(corner) * Math.cos(angle), radius(corner) * Math.sin(angle)];
  });

const WEDGE: readonly Point[] = [
  [-1, -0.87],
  [1, -0.87],
  [0, 0.87],
];
const CROSS: readonly Point[] = [
  [-1, -3],
  [1, -3],
  [1, -1],
  [3, -1],
  [3, 1],
  [1, 1],
  [1, 3],
  [-1, 3],
  [-1, 1],
  [-3, 1],
  [-3, -1],
  [-1, -1],
];
const HOURGLASS: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

/** Outlines at any size; a circle has none. */
const OUTLINES = {
  circle: undefined,
  square: corners(4, () => 1, -Math.PI / 4),
  diamond: [
    [0, -1.5],
    [0.87, 0],
    [0, 1.5],
    [-0.87, 0],
  ],
  triangle: WEDGE.map(([x, y]): Point => [x, -y]),
  cross: CROSS,
  star: corners(10, (corner) => (corner % 2 === 0 ? 1 : 0.382)),
  pentagon: corners(5, () => 1),
  hexagon: corners(6, () => 1, 0),
  wedge: WEDGE,
  hourglass: HOURGLASS,
} as const satisfies Record<string, readonly Point[] | undefined>;

/** What a mark is drawn as; a shape means one thing in all of a drawing. */
export type Shape = keyof typeof OUTLINES;

export const SHAPES = Object.keys(OUTLINES) as Shape[];

/** Words stand so far from the centre of a mark that they touch no shape, pixels. */
export const BESIDE = 11;
/** Area of a mark, square pixels: shapes of equal weight. */
const AREA = 62;

const round = (value: number) => Math.round(value * 10) / 10;

/** Area that a closed outline spans, parts that cross over counted as they are seen. Shoelace formula, by triangles from the origin. */
function areaOf(outline: readonly Point[]): number {
  return outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] as Point;
    return sum + Math.abs(x * nextY - nextX * y) / 2;
  }, 0);
}

function pathOf(outline: readonly Point[] | undefined): string {
  if (!outline) {
    const radius = round(Math.sqrt(AREA / Math.PI));
    return `M${radius},0A${radius},${radius},0,1,1,${-radius},0A${radius},${radius},0,1,1,${radius},0`;
  }
  const by = Math.sqrt(AREA / areaOf(outline));
  return `M${outline.map(([x, y]) => `${round(x * by)},${round(y * by)}`).join('L')}Z`;
}

const PATHS = Object.fromEntries(SHAPES.map((shape) => [shape, pathOf(OUTLINES[shape])])) as Record<Shape, string>;

/** The outline of a mark around the origin. */
export const shapePath = (shape: Shape): string => PATHS[shape];
