import type { SectionId } from '../../i18n/money-words.ts';
import type { Series } from '../../knowledge/fact.ts';
import { isNumber } from '../../knowledge/fact.ts';
import type { Entity, Graph } from '../../knowledge/graph.ts';
import type { Kind, Layer } from '../../schema/layers.ts';

/** One drawing of the page: what is drawn, and how. */
export interface Section {
  id: SectionId;
  layer: Layer | undefined;
  kind?: Kind;
  /** Attributes, with the dimensions that each must have. */
  picks: readonly { attribute: string; period?: string; segments?: readonly string[] }[];
  /** Who has fewer figures stands in the table alone. */
  drawnFrom: number;
  /** Amounts that lie orders of magnitude apart are drawn on a logarithmic scale, as one plot. */
  isLog?: true;
}

const SEGMENTS = ['data-center', 'data-center-compute', 'ai-semiconductor', 'instinct'];

export const SECTIONS: readonly Section[] = [
  {
    id: 'chips',
    layer: 'hardware',
    drawnFrom: 2,
    picks: [{ attribute: 'revenue', period: 'quarter', segments: SEGMENTS }],
  },
  { id: 'capex', layer: undefined, drawnFrom: 2, picks: [{ attribute: 'capex', period: 'quarter' }] },
  {
    id: 'capexYear',
    layer: undefined,
    drawnFrom: 1,
    picks: [{ attribute: 'capex', period: 'year' }, { attribute: 'capex-guidance' }],
  },
  { id: 'clouds', layer: 'cloud', kind: 'cloud', drawnFrom: 2, picks: [{ attribute: 'revenue', period: 'quarter' }] },
  { id: 'cloudYears', layer: 'cloud', kind: 'cloud', drawnFrom: 1, picks: [{ attribute: 'revenue', period: 'year' }] },
  { id: 'makers', layer: 'models', drawnFrom: 2, picks: [{ attribute: 'revenue-run-rate' }], isLog: true },
];

/** An entity with the series of it that are drawn. */
export interface Earner {
  entity: Entity;
  series: readonly Series[];
}

function isPicked({ attribute, dims, figures }: Series, { picks }: Section): boolean {
  return picks.some(
    (pick) =>
      pick.attribute === attribute &&
      (pick.period === undefined || pick.period === dims['period']) &&
      (pick.segments === undefined || pick.segments.includes(dims['segment'] ?? '')) &&
      dims['by'] === undefined &&
      figures.some(({ amount }) => isNumber(amount) && amount.currency === 'USD'),
  );
}

const newest = ({ series }: Earner) =>
  Math.max(
    ...series.map(({ figures }) => {
      const amount = figures.at(-1)?.amount;
      return amount && isNumber(amount) ? amount.high : 0;
    }),
  );

/** Who is drawn in a section, largest first: neither groups nor parts of somebody who is drawn too. */
export function earnersOf({ entities }: Graph, section: Section): Earner[] {
  const all = [...entities.values()].flatMap((entity): Earner[] => {
    if (entity.kind === 'group' || (section.layer && entity.layer !== section.layer)) return [];
    if (section.kind && entity.kind !== section.kind) return [];
    const series = entity.series.filter((one) => isPicked(one, section));
    return series.length > 0 ? [{ entity, series }] : [];
  });
  const drawn = new Set(all.map(({ entity }) => entity.id));
  const isPart = ({ relations }: Entity) => relations.some(({ type, to }) => type === 'part-of' && drawn.has(to));
  return all.filter(({ entity }) => !isPart(entity)).sort((a, b) => newest(b) - newest(a));
}
