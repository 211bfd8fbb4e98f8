import { type Shape, shapePath } from './marks.ts';

/** How a figure came about: counted, estimated, or said of what is to come. */
export type Tone = 'reported' | 'estimated' | 'forecast';

/** A figure that can be visited: where it stands, how far it reaches, and what is to be said of it. */
export interface Visited {
  /** Where it is pointed at. */
  x: number;
  y: number;
  /** Where its shape is drawn: at the point, or, where the source gives no midpoint, at both ends of the range. */
  at: readonly (readonly [x: number, y: number])[];
  /** From one end of its range to the other, if it has one. */
  range: string | undefined;
  shape: Shape;
  tone: Tone;
  isRestated: boolean;
  said: string;
}

/** A mark with its range; its words are read out, and shown by the crosshair. */
export function MarkView({ mark, scale = 1 }: { mark: Visited; scale?: number }) {
  const { x, y, at, range, shape, tone, isRestated, said } = mark;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is no control
    <g class={`mark is-${tone}${isRestated ? ' is-restated' : ''}`} role="img" data-at={`${x},${y}`}>
      <title>{said}</title>
      {range && <path class="range" d={range} />}
      {at.map(([left, top]) => (
        <path
          class="shape"
          d={shapePath(shape)}
          transform={`translate(${left},${top})${scale === 1 ? '' : ` scale(${scale})`}`}
        />
      ))}
    </g>
  );
}
