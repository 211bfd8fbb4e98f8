import { Drawing } from '../kit/Drawing.tsx';
import { MarkView } from '../kit/MarkView.tsx';
import type { MonthsScene } from './scene.ts';

/** A mark among many points, against that of a large drawing. */
const SMALL = 0.7;

/** Draws a spread month by month. */
export function MonthsView({ scene, label }: { scene: MonthsScene; label: string }) {
  const { left, right, values, counts, grid, countGrid, years, edges, bands, points, line, bars, marks, titles } =
    scene;
  return (
    <Drawing scene={scene} class="chart months tint-hardware has-marks" role="group" label={label}>
      {[...grid, ...countGrid].map(({ y, label: value }) => (
        <>
          <path class="grid" d={`M${left},${y}H${right}`} />
          <text x={left - 8} y={y + 4} text-anchor="end">
            {value}
          </text>
        </>
      ))}
      {edges.map((x) => (
        <path class="grid" d={`M${x},${values.top}V${values.bottom}M${x},${counts.top}V${counts.bottom}`} />
      ))}
      <path class="bands" d={bands} />
      <path class="points" d={points.seen} />
      <path class="points is-held" d={points.held} />
      <path class="trace" d={line} />
      <path class="bars" d={bars.seen} />
      <path class="bars is-held" d={bars.held} />
      {marks.map((mark) => (
        <MarkView mark={mark} scale={SMALL} />
      ))}
      {titles.map(({ text, y }) => (
        <text x={0} y={y}>
          {text}
        </text>
      ))}
      {years.map(({ x, label: year }) => (
        <text class="tick" x={x} y={counts.bottom + 20} text-anchor="middle">
          {year}
        </text>
      ))}
      <path class="cross" />
    </Drawing>
  );
}
