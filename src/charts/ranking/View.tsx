import { Drawing } from '../kit/Drawing.tsx';
import type { RankedBar, RankingScene } from './scene.ts';

function BarMark({ bar, height }: { bar: RankedBar; height: number }) {
  return (
    <>
      <rect
        class={`bar fill-${bar.layer}`}
        x={bar.from}
        y={bar.y}
        width={Math.max(0, bar.low - bar.from)}
        height={height}
      />
      {bar.high > bar.low && (
        <rect
          class={`bar bar-range fill-${bar.layer}`}
          x={bar.low}
          y={bar.y}
          width={bar.high - bar.low}
          height={height}
        />
      )}
    </>
  );
}

function DotMark({ bar, height }: { bar: RankedBar; height: number }) {
  const y = bar.y + height / 2;
  return (
    <>
      <line class="guide" x1={bar.from} x2={bar.low} y1={y} y2={y} />
      {bar.high > bar.low && <line class={`range line-${bar.layer}`} x1={bar.low} x2={bar.high} y1={y} y2={y} />}
      <circle class={`fill-${bar.layer}`} cx={bar.low} cy={y} r={5} />
      {bar.high > bar.low && <circle class={`fill-${bar.layer}`} cx={bar.high} cy={y} r={5} />}
    </>
  );
}

/** Draws a ranking. Each row is a link to its entity. */
export function RankingView({ scene, label }: { scene: RankingScene; label: string }) {
  const Mark = scene.form === 'bars' ? BarMark : DotMark;
  return (
    <Drawing scene={scene} class="chart ranking" role="group" label={label}>
      {scene.grid.map(({ x, label: words }) => (
        <g class="grid">
          <line x1={x} x2={x} y1={18} y2={scene.height} />
          <text x={x} y={12} text-anchor="middle">
            {words}
          </text>
        </g>
      ))}
      {scene.bars.map((bar) => (
        <a href={bar.href} class={bar.estimated ? 'row is-estimate' : 'row'}>
          <rect class="hit" x={0} y={bar.y - 6} width={scene.width} height={26} />
          <text class="row-name" x={bar.nameX} y={bar.nameY}>
            {bar.name}
          </text>
          <Mark bar={bar} height={scene.barHeight} />
          <text class="direct" x={bar.saidX} y={bar.saidY}>
            {bar.said}
          </text>
        </a>
      ))}
    </Drawing>
  );
}
