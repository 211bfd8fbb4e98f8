import { Drawing } from '../kit/Drawing.tsx';
import { MarkView } from '../kit/MarkView.tsx';
import type { PlotScene } from './scene.ts';

/** Draws quantities on a plane. */
export function PlotView({ scene, label }: { scene: PlotScene; label: string }) {
  const { frame, xTicks, yTicks, titles, areas, lines, rules, dots, marks, labels } = scene;
  const hasMarks = marks.length > 0;
  return (
    <Drawing
      scene={scene}
      class={hasMarks ? 'chart plot has-marks' : 'chart plot'}
      role={hasMarks ? 'group' : 'img'}
      label={label}
    >
      {yTicks.map(({ y, label: value }) => (
        <>
          <path class="grid" d={`M${frame.left},${y}H${frame.right}`} />
          <text x={frame.left - 6} y={y + 4} text-anchor="end">
            {value}
          </text>
        </>
      ))}
      {xTicks.map(({ x, label: value }) => (
        <>
          <path class="grid tick" d={`M${x},${frame.bottom}v5`} />
          <text x={x} y={frame.bottom + 18} text-anchor="middle">
            {value}
          </text>
        </>
      ))}
      <path class="base" d={`M${frame.left},${frame.bottom}H${frame.right}`} />
      {areas.map(({ d, hue }) => (
        <path class={`area hue-${hue}`} d={d} />
      ))}
      {rules.map(({ d }) => (
        <path class="rule" d={d} />
      ))}
      {lines.map(({ d, hue, isDashed }) => (
        <path class={`trace hue-${hue}${isDashed ? ' is-dashed' : ''}`} d={d} />
      ))}
      {dots.map(({ x, y, hue, isMain, title }) => (
        <circle class={`point hue-${hue}`} cx={x} cy={y} r={isMain ? 6.5 : 4}>
          {title && <title>{title}</title>}
        </circle>
      ))}
      {marks.map(({ hue, scale, isFaint, ...mark }) => (
        <g class={`hue-${hue}${isFaint ? ' is-faint' : ''}`}>
          <MarkView mark={mark} scale={scale} />
        </g>
      ))}
      {rules.map(({ x, y, anchor, text }) => (
        <text class="rule-name" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
      {labels.map(({ x, y, anchor, text, hue }) => (
        <text class={`direct hue-${hue}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
      {hasMarks && <path class="cross" />}
      <text x={frame.left} y={13}>
        {titles.y}
      </text>
      <text x={frame.right} y={frame.bottom + 37} text-anchor="end">
        {titles.x}
      </text>
    </Drawing>
  );
}
