import type { SparkScene } from './layout.ts';

/** Draws a sparkline. It repeats what the table beside it says, so it is hidden from screen readers. */
export function SparkView({ scene }: { scene: SparkScene }) {
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      aria-hidden="true"
    >
      {scene.band && <path class="band" d={scene.band} />}
      <path class="line" d={scene.line} />
      <circle class="dot" cx={scene.last.x} cy={scene.last.y} r={2.5} />
    </svg>
  );
}
