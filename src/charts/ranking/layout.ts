import { scaleLinear, scaleLog } from 'd3-scale';
import { clip, textWidth } from '../kit/text.ts';
import type { Tick } from '../kit/tick.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import type { RankedRow, RankingScene } from './scene.ts';

const NAME = 14;
const BAR = 14;
const AXIS = 24;
/** Names take at most this part of a wide drawing. */
const NAME_SHARE = 0.34;
/** From this ratio of highest to lowest on, bars from zero would leave most of them invisible. */
const LOG_FROM = 300;

function horizontalScale(rows: readonly RankedRow[], form: RankingScene['form'], from: number, to: number) {
  const low = Math.min(...rows.map((row) => row.low));
  const high = Math.max(...rows.map((row) => row.high));
  return form === 'dots' ? scaleLog([low / 1.5, high], [from, to]) : scaleLinear([0, high || 1], [from, to]);
}

/** Powers of ten on a logarithmic axis; none on bars, which carry their values. */
function gridOf(
  scale: ReturnType<typeof horizontalScale>,
  form: RankingScene['form'],
  tick: Tick,
): RankingScene['grid'] {
  if (form === 'bars') return [];
  const [low = 1, high = 10] = scale.domain();
  const powers: RankingScene['grid'] = [];
  for (let power = Math.ceil(Math.log10(low)); power <= Math.log10(high); power++)
    powers.push({ x: px(scale(10 ** power)), label: tick(10 ** power, true) });
  const room = Math.max(...powers.map(({ label }) => textWidth(label, TEXT)), 0) + 10;
  return powers.filter(({ x }, index) => powers.slice(0, index).every((other) => Math.abs(other.x - x) > room));
}

/**
 * Lays a ranking out at a width in pixels, highest first as `rows` are given. Wide: names at the left, one line a row.
 * Narrow: each name above its bar.
 */
export function layoutRanking(rows: readonly RankedRow[], tick: Tick, width: number): RankingScene {
  const isNarrow = width < 500;
  const positive = rows.every((row) => row.low > 0);
  const form =
    positive && Math.max(...rows.map((row) => row.high)) / Math.min(...rows.map((row) => row.low)) > LOG_FROM
      ? 'dots'
      : 'bars';
  const names = isNarrow
    ? 0
    : Math.min(width * NAME_SHARE, Math.max(...rows.map((row) => textWidth(row.name, NAME))) + 12);
  const words = Math.max(...rows.map((row) => textWidth(row.said, TEXT, 'bold'))) + 10;
  const scale = horizontalScale(rows, form, names, width - words);
  const step = isNarrow ? 42 : 26;
  const top = form === 'dots' ? AXIS : 4;
  const bars = rows.map(({ low, high, name, ...row }, index) => {
    const y = top + index * step + (isNarrow ? LINE + 5 : 6);
    const end = scale(high);
    return {
      ...row,
      name: clip(name, isNarrow ? width : names - 12, NAME),
      y: px(y),
      nameX: 0,
      nameY: px(isNarrow ? y - 6 : y + BAR - 2.5),
      from: px(form === 'bars' ? scale(0) : names),
      low: px(scale(low)),
      high: px(end),
      saidX: px(end + (form === 'dots' ? 10 : 6)),
      saidY: px(y + BAR - 3),
    };
  });
  return { width, height: top + rows.length * step + 4, barHeight: BAR, form, grid: gridOf(scale, form, tick), bars };
}
