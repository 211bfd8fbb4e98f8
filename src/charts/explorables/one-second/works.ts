import type { Work } from '../../../explorables/one-second.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { headFigure } from '../../../knowledge/build.ts';
import { type Figure, isNumber } from '../../../knowledge/fact.ts';
import type { Entity } from '../../../knowledge/graph.ts';
import { entityName, figureWords } from '../../../site/series-row.ts';
import type { Site } from '../../../site/site.ts';
import type { Tone } from '../../kit/MarkView.tsx';
import { yearOf } from '../../plot/time-axis.ts';
import { saySource } from '../say.ts';

/** Named in the drawings, as far as there is room; the earlier come first. */
const NAMED = [
  'alexnet',
  'resnet-50',
  'gpt-3',
  'gpt-4',
  'grok-4',
  'bert-large',
  'llama-3-1-405b',
  'transformer-2017',
  'deepseek-v3',
  'gpt-2',
  'llama-2-7b',
  'gpt-5',
];

/** A model’s training, with all that is said of it whatever the machine. */
export interface WorkData extends Work {
  name: string;
  /** When it came out: ISO day, and in words. */
  day: string;
  released: string;
  /** The same as a place on the axis of years. */
  year: number;
  value?: number;
  tone: Tone;
  isNamed: boolean;
  /** The figure in words, and its source with the date. */
  compute: string;
  source: string;
}

function head({ graph, today }: Site, { series }: Entity, attribute: string): Figure | undefined {
  const found = series.find((one) => one.attribute === attribute);
  return found && headFigure(graph, found, today);
}

function workOf(site: Site, entity: Entity, lang: Lang): WorkData[] {
  const [compute, release] = [head(site, entity, 'training-compute'), head(site, entity, 'release-date')];
  if (!compute || !isNumber(compute.amount) || release?.amount.type !== 'date') return [];
  const { low, high, value } = compute.amount;
  const words = figureWords(site, compute, lang);
  return [
    {
      id: entity.id,
      name: entityName(site.graph, entity.id, lang),
      day: release.amount.when.start,
      released: figureWords(site, release, lang).said,
      year: yearOf(release.amount.when.start),
      low,
      high,
      ...(value === undefined ? {} : { value }),
      tone: compute.basis === 'estimated' ? 'estimated' : 'reported',
      isNamed: NAMED.includes(entity.id),
      compute: words.basis ? `${words.said} (${words.basis})` : words.said,
      source: saySource(words, lang),
    },
  ];
}

/** Every model whose training compute and day are known, the least compute first. */
export function worksData(site: Site, lang: Lang): WorkData[] {
  const rank = ({ id }: WorkData) => (NAMED.indexOf(id) + NAMED.length + 1) % (NAMED.length + 1);
  return [...site.graph.entities.values()]
    .filter(({ kind }) => kind === 'model')
    .flatMap((entity) => workOf(site, entity, lang))
    .sort((a, b) => rank(a) - rank(b) || a.high - b.high);
}
