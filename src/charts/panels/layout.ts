import { dayNumber } from '../../schema/when.ts';
import type { Visited } from '../kit/MarkView.tsx';
import { BESIDE } from '../kit/marks.ts';
import { clip, textWidth } from '../kit/text.ts';
import { LINE, px, TEXT } from '../kit/widths.ts';
import { boxOf, placeLabels } from '../plot/place.ts';
import { linear, type Scale } from '../plot/scale.ts';
import { dodge } from './dodge.ts';
import { type Measure, measuresOf } from './measure.ts';
import type { Panel, PanelDay, PanelMark, PanelScene, PanelSeries, PanelsData, PanelsScene } from './scene.ts';

const RIGHT = 10;
const AXIS = 26;
/** The name of a panel, and the room under it and between panels. */
const NAME = 31;
const GAP = 22;
/** A name further from its mark than so many lines would be taken for another’s. */
const NEAR = 2;
const PIXELS_A_TICK = 42;
/** Centres of marks closer than this would hide each other, pixels; small marks are drawn where a panel is full. */
const APART = { plain: 11, small: 8 } as const;
/** Room that a mark needs across the fullest panel, pixels, lest all marks are drawn small. */
const ROOM = 18;

const middleDay = ({ from, to }: PanelMark) => (dayNumber(from) + dayNumber(to)) / 2;
const middle = ({ value, low, high }: PanelMark) => value ?? (low + high) / 2;

function yearsBetween(from: string, to: string, toX: Scale): PanelsScene['years'] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const room = textWidth('2024', TEXT) + 10;
  const apart = (toX.domain[1] - toX.domain[0]) / 365;
  const every = Math.max(1, Math.ceil((room * apart) / (toX(toX.domain[1]) - toX(toX.domain[0]))));
  return all
    .filter((year) => (last - year) % every === 0)
    .map((year) => ({ x: px(toX(dayNumber(`${year}-07-01`))), label: String(year) }));
}

/** First days of the years after the first, across each panel. */
function edgesOf(from: string, to: string, toX: Scale, panels: readonly PanelScene[]): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first }, (_, index) => px(toX(dayNumber(`${first + index + 1}-01-01`)))).map((x) =>
    panels.map(({ top, bottom }) => `M${x},${top}V${bottom}`).join(''),
  );
}

type Place = (mark: PanelMark) => { x: number; y: number };

const isOfPeriod = (a: PanelMark, b: PanelMark) => a.from === b.from && a.to === b.to;

/** The print of a period that others stand beside: the first in order that was not restated. */
const firstPrint = (marks: readonly PanelMark[], mark: PanelMark) =>
  marks.find(
    (one) => !one.isRestated && isOfPeriod(one, mark) && (one.tone === 'forecast') === (mark.tone === 'forecast'),
  );

/** Lines from mark to mark; what is to come, and further prints of a period, are not joined. */
function joined({ marks, isHeld }: PanelSeries, at: Place): PanelScene['lines'] {
  if (isHeld) return [...stretches(marks, at), ...gaps(marks, at)];
  const own = marks.filter((mark) => mark.tone !== 'forecast' && firstPrint(marks, mark) === mark);
  return runsOf(own)
    .filter((run) => run.length > 1)
    .map((run) => {
      const d = run.map(at).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${px(x)},${px(y)}`);
      return { d: d.join(''), isEstimate: run.some(({ tone }) => tone === 'estimated') };
    });
}

/** Marks in stretches that compare. */
function runsOf(marks: readonly PanelMark[]): PanelMark[][] {
  const runs: PanelMark[][] = [];
  for (const mark of marks) {
    if (mark.isApart || runs.length === 0) runs.push([mark]);
    else runs.at(-1)?.push(mark);
  }
  return runs;
}

/** Each stretch from its mark to its last sight, and upright on to the next where that begins as it ends. */
function stretches(marks: readonly PanelMark[], at: Place): PanelScene['lines'] {
  const d = marks.map((mark, index) => {
    const [{ x, y }, before] = [at(mark), marks[index - 1]];
    if (mark.isEnd) return `H${px(x)}`;
    return before?.isEnd && before.to === mark.from ? `V${px(y)}` : `M${px(x)},${px(y)}`;
  });
  return [{ d: d.join(''), isEstimate: false }];
}

/** From the last sight of each mark to the first of the next, where they are apart. */
function gaps(marks: readonly PanelMark[], at: Place): PanelScene['lines'] {
  const d = marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    if (mark.isEnd || !before || before.to === mark.from) return [];
    const [a, b] = [at(before), at(mark)];
    return [`M${px(a.x)},${px(a.y)}L${px(b.x)},${px(b.y)}`];
  });
  return d.length > 0 ? [{ d: d.join(''), isEstimate: true }] : [];
}

/** From each first print to further ones of its period, where they differ. */
function stemsOf({ marks, isHeld }: PanelSeries, at: Place): string[] {
  if (isHeld) return [];
  return marks.flatMap((mark) => {
    const first = firstPrint(marks, mark);
    if (!first || first === mark) return [];
    const [a, b] = [at(first), at(mark)];
    return a.y === b.y ? [] : [`M${px(a.x)},${px(a.y)}L${px(b.x)},${px(b.y)}`];
  });
}

function claimOf({ claim }: Panel, toX: Scale, toY: Scale, right: number): PanelScene['claim'] {
  if (!claim) return undefined;
  const [from, to, y] = [toX(dayNumber(claim.from)), toX(dayNumber(claim.to)), px(toY(claim.at))];
  const isLeft = from + textWidth(claim.name, TEXT) > right;
  return {
    d: `M${px(from)},${y}H${px(to)}`,
    x: px(isLeft ? to : from),
    y: y - 5,
    anchor: isLeft ? 'end' : 'start',
    text: claim.name,
  };
}

/** The name of each series once, at its newest mark. */
function namesOf(
  panel: Panel,
  marks: Map<PanelMark, Visited>,
  scene: { top: number; bottom: number; right: number; claim: PanelScene['claim'] },
) {
  const wanted = panel.series.flatMap(({ name, marks: own }) => {
    const last = own.at(-1);
    const mark = last && marks.get(last);
    if (!mark || name === '') return [];
    const { x, y } = mark;
    const width = textWidth(name, TEXT, 'bold');
    const isLeft = x + BESIDE + width > scene.right;
    // Where neither side has room for all of it, the wider one holds what it can.
    const isCut = isLeft && x - BESIDE - width < 0;
    const isEnd = isLeft && (!isCut || x - BESIDE > scene.right - x - BESIDE);
    const room = isEnd ? x - BESIDE : scene.right - x - BESIDE;
    const side = { x: px(isEnd ? x - BESIDE : x + BESIDE), anchor: isEnd ? 'end' : 'start' } as const;
    const text = isCut ? clip(name, room, TEXT, 'bold') : name;
    return [{ ...side, y: px(y + 4), text, hue: 'plain' as const }];
  });
  const taken = [...marks.values()].flatMap(({ at }) =>
    at.map(([x, y]) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
  );
  const frame = { top: scene.top, bottom: scene.bottom + LINE / 2 };
  return placeLabels(wanted, frame, scene.claim ? [boxOf(scene.claim), ...taken] : taken, NEAR);
}

/** Where a panel stands, how it measures, and what it shares with the others. */
interface PanelFrame extends Measure {
  toX: Scale;
  top: number;
  right: number;
  /** Marks may lie on each other: there is no room to move them. */
  mayOverlap: boolean;
  isSmall: boolean;
}

/** A mark where it stands: at its point, or at both ends of its range where the source gives none. */
function visited(mark: PanelMark, x: number, toY: Scale): Visited {
  const { shape, tone, isRestated, said, low, high, value } = mark;
  const [left, y, top, bottom] = [px(x), px(toY(middle(mark))), px(toY(high)), px(toY(low))];
  const isRange = bottom - top > 1;
  const at: Visited['at'] =
    isRange && value === undefined
      ? [
          [left, top],
          [left, bottom],
        ]
      : [[left, y]];
  const range = isRange ? `M${left - 4},${top}h8M${left},${top}V${bottom}M${left - 4},${bottom}h8` : undefined;
  return { x: left, y, at, range, shape, tone, isRestated, said };
}

/** All marks of a panel in their places. */
function placeMarks({ series }: Panel, toY: Scale, frame: PanelFrame): Map<PanelMark, Visited> {
  const { toX, right, mayOverlap, isSmall } = frame;
  const spots = series.flatMap(({ marks }, group) =>
    marks.map((mark) => ({
      mark,
      group,
      x: toX(middleDay(mark)),
      y: toY(middle(mark)),
      reach: (toX(dayNumber(mark.to)) - toX(dayNumber(mark.from))) / 2,
    })),
  );
  const apart = APART[isSmall ? 'small' : 'plain'];
  const moved = mayOverlap ? spots : dodge(spots, [toX(toX.domain[0]), right], apart);
  return new Map(moved.map(({ mark, x }) => [mark, visited(mark, x, toY)]));
}

function gridOf({ ends, height, step, tick }: PanelFrame, toY: Scale): PanelScene['grid'] {
  const count = Math.round((ends[1] - ends[0]) / step) + 1;
  const values = Array.from({ length: count }, (_, index) => ends[0] + index * step);
  const every = Math.max(1, Math.ceil((PIXELS_A_TICK * (count - 1)) / height / 1.5));
  return values.filter((_, index) => index % every === 0).map((value) => ({ y: px(toY(value)), label: tick(value) }));
}

function layoutPanel(panel: Panel, frame: PanelFrame): PanelScene {
  const { toX, top, right, ends, height } = frame;
  const bottom = top + height;
  const toY = linear(ends, [bottom, top]);
  const placed = placeMarks(panel, toY, frame);
  const claim = claimOf(panel, toX, toY, right);
  const at: Place = (mark) => placed.get(mark) ?? { x: 0, y: 0 };
  return {
    name: panel.name,
    layer: panel.layer,
    nameY: top - 14,
    top,
    bottom,
    grid: gridOf(frame, toY),
    lines: panel.series.flatMap((series) => joined(series, at)),
    stems: panel.series.flatMap((series) => stemsOf(series, at)),
    claim,
    marks: [...placed].flatMap(([{ isEnd }, mark]) => (isEnd ? [] : [mark])),
    labels: namesOf(panel, placed, { top, bottom, right, claim }),
  };
}

/** Whether the fullest panel has more marks than find room across it. */
const isFull = (panels: readonly Panel[], room: number) =>
  panels.some(({ series }) => series.flatMap(({ marks }) => marks).length * ROOM > room);

/** Days across all panels, from their names above the first panel down to the axis. */
function daysOf(days: readonly PanelDay[], toX: Scale, bottom: number): PanelsScene['days'] {
  const [left = 0, right = 0] = toX.domain.map(toX);
  return days.map(({ on, name }) => {
    const x = px(toX(dayNumber(on)));
    const isLeft = x > (left + right) / 2;
    const side = { x: isLeft ? x - 5 : x + 5, anchor: isLeft ? 'end' : 'start' } as const;
    return { d: `M${x},2V${bottom}`, ...side, y: TEXT, text: name };
  });
}

/**
 * Lays panels out at a width in pixels, one above the other. Time runs to the right. Every panel has a mark at least.
 */
export function layoutPanels(data: PanelsData, width: number): PanelsScene {
  const { panels, from, to, frame, isDense = false, days = [] } = data;
  const measures = measuresOf(data, width);
  const ticks = measures.flatMap(({ ends, tick }) => ends.map(tick));
  const left = Math.ceil(Math.max(...ticks.map((label) => textWidth(label, TEXT)))) + 10;
  const right = width - RIGHT;
  const toX = linear([dayNumber(from), dayNumber(to)], [left, right]);
  const mayOverlap = isDense || frame !== undefined;
  const isSmall = mayOverlap || isFull(panels, right - left);
  const gap = isDense ? AXIS + GAP : GAP;
  const years = yearsBetween(from, to, toX);
  let y = days.length > 0 ? LINE : 0;
  const placed = panels.map((panel, index) => {
    const measure = measures[index] as Measure;
    const scene = layoutPanel(panel, { ...measure, toX, top: y + NAME, right, mayOverlap, isSmall });
    y += NAME + measure.height + gap;
    return scene;
  });
  const axis = y - gap;
  return {
    width,
    height: axis + AXIS,
    isSmall,
    left,
    right,
    years,
    edges: days.length > 0 ? edgesOf(from, to, toX, placed) : [],
    days: daysOf(days, toX, axis),
    axes: isDense ? placed.map(({ bottom }) => bottom) : [axis],
    panels: placed,
  };
}
