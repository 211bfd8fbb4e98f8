import { textWidth } from '../kit/text.ts';
import { px, TEXT } from '../kit/widths.ts';
import { apart, linear } from '../plot/scale.ts';
import type { BarsData, BarsScene } from './scene.ts';

const MARGIN = { top: 30, right: 4, bottom: 44 };
const BAR = 18;
/** From row to row; where names stand above their bars, with room for them. */
const STEP = { beside: 32, above: 50 };
const NARROW = 500;
const PIXELS_A_TICK = 90;

/** Lays bars out at a width in pixels; where it is narrow their names stand above them. `rows` has one at least. */
export function layoutBars({ rows, title, tick, base, fromZero }: BarsData, width: number): BarsScene {
  const isNarrow = width < NARROW;
  const values = [...rows.flatMap(({ from, to }) => [from, to]), ...(base ? [base.at] : [])].filter(Number.isFinite);
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = Math.max(...values);
  const names = isNarrow ? 0 : Math.max(...rows.map(({ name }) => textWidth(name, TEXT))) + 14;
  const said = Math.max(...rows.map((row) => textWidth(row.said, TEXT, 'bold'))) + 12;
  const [left, right] = [names, width - MARGIN.right - said];
  const toX = linear(apart(low, high), [left, right]);
  const ticks = toX.ticks(Math.max(2, Math.floor((right - left) / PIXELS_A_TICK)));
  const step = isNarrow ? STEP.above : STEP.beside;
  const top = MARGIN.top;
  const bottom = top + rows.length * step;
  const baseX = base ? px(toX(base.at)) : 0;
  const half = base ? textWidth(base.name, TEXT) / 2 : 0;
  return {
    width,
    height: bottom + MARGIN.bottom,
    top,
    bottom,
    ticks: ticks.map((value) => ({ x: px(toX(value)), label: tick(value) })),
    title: { x: right, text: title },
    rows: rows.map((row, index) => {
      const y = top + index * step + (isNarrow ? 22 : 7);
      const [x, end] = [toX(Math.min(row.from, row.to)), toX(Math.max(row.from, row.to))];
      return {
        name: row.name,
        nameX: isNarrow ? 0 : names - 14,
        nameY: isNarrow ? y - 6 : y + BAR / 2 + 4,
        x: px(x),
        y,
        width: px(Math.max(1, end - x)),
        height: BAR,
        hue: row.hue,
        said: row.said,
        saidX: px(end + 6),
        saidY: y + BAR / 2 + 4,
      };
    }),
    base: base && {
      x: baseX,
      name: base.name,
      anchor: baseX - half < 0 ? 'start' : baseX + half > width ? 'end' : 'middle',
    },
  };
}
