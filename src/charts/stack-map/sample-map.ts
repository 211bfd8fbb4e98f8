import { en } from '../../i18n/en.ts';
import { SAMPLE_HREF } from '../kit/sample.ts';
import type { MapBox, MapData, MapEdge, MapEntity, SizeData } from './data.ts';

const box = (id: string, layers: MapBox['layers'], columns: MapBox['columns']): MapBox => ({
  id,
  label: id,
  note: `What ${id} is`,
  layers,
  columns,
});

const thing = (id: string, layer: MapEntity['layer'], over: Partial<MapEntity> = {}): MapEntity => ({
  id,
  name: id.replace(/^./, (first) => first.toUpperCase()),
  kind: 'company',
  layer,
  href: SAMPLE_HREF,
  box: layer,
  placing: {},
  moves: [],
  life: {},
  maker: id,
  weight: 1,
  has: [],
  aliases: [],
  ...over,
});

const entities: MapEntity[] = [
  thing('foundry', 'hardware', { country: 'tw', placing: { now: 'foundries' }, weight: 9 }),
  thing('chip', 'hardware', { kind: 'accelerator', maker: 'designer', life: { from: '2022-09-20' } }),
  thing('designer', 'hardware', { country: 'us', life: { from: '1993-04-05' }, has: ['revenue'], weight: 8 }),
  thing('cloud', 'cloud', { kind: 'cloud', country: 'us', has: ['revenue'], life: { from: '2017' } }),
  thing('lab', 'models', { country: 'fr', has: ['revenue'], life: { from: '2021-06' } }),
  thing('open-7b', 'models', { kind: 'model', open: 'open', maker: 'lab', life: { from: '2023-07-18' } }),
  thing('closed-1', 'models', {
    kind: 'model',
    open: 'closed',
    maker: 'lab',
    life: { from: '2021', to: '2024-06-30' },
  }),
  thing('editor', 'apps', {
    kind: 'app',
    box: 'own',
    moves: [{ from: 'apps', to: 'own', on: { start: '2025-10-01' } }],
    life: { from: '2022' },
    aliases: ['写字'],
  }),
  thing('helper', 'apps', { kind: 'app', life: { from: '2024-05' } }),
];

const edges: MapEdge[] = [
  { from: 'chip', type: 'made-by', to: 'designer', by: 'A filing' },
  { from: 'chip', type: 'fabricated-by', to: 'foundry', by: 'A paper' },
  { from: 'cloud', type: 'runs-on', to: 'chip', by: 'A page' },
  { from: 'lab', type: 'hosted-by', to: 'cloud', by: 'A page' },
  { from: 'open-7b', type: 'made-by', to: 'lab', by: 'A card' },
  { from: 'editor', type: 'built-on', to: 'open-7b', by: 'A post' },
  { from: 'lab', type: 'backed-by', to: 'designer', by: 'A filing' },
];

/** A small map with all that the living one must bear: lives, a move, both readings, edges up and down. */
export const sampleMap: MapData = {
  today: '2026-11-23',
  readings: [
    {
      id: 'then',
      label: 'Then',
      note: 'Then',
      boxes: [
        box('apps', ['apps'], [1, 8]),
        box('own', ['apps', 'models'], [9, 12]),
        box('models', ['models'], [1, 8]),
        box('cloud', ['cloud'], [1, 12]),
        box('hardware', ['hardware'], [1, 12]),
      ],
    },
    {
      id: 'now',
      label: 'Now',
      note: 'Now',
      boxes: [
        box('apps', ['apps'], [1, 8]),
        box('own', ['apps', 'models'], [9, 12]),
        box('models', ['models'], [1, 8]),
        box('cloud', ['cloud'], [1, 12]),
        box('hardware', ['hardware'], [1, 8]),
        box('foundries', ['hardware'], [9, 12]),
      ],
    },
  ],
  entities,
  edges,
  sizes: [{ id: 'revenue', label: 'Revenue', note: 'A year' }],
  kinds: en.kinds,
  layers: en.layers,
  countries: { us: 'United States', tw: 'Taiwan', fr: 'France' },
  relations: en.relationTypes,
  words: en.map,
  stackHref: '/stack/',
  files: '/stack/',
};

const point = (day: string, low: number, high = low) => ({ day, low, high, said: `$${low}`, when: day });

export const sampleSizes: SizeData = {
  max: 200,
  points: {
    designer: [point('2022-01-30', 27), point('2026-01-25', 200)],
    cloud: [point('2025-12-31', 2)],
    lab: [point('2024-12-31', 3, 5), point('2025-12-31', 13)],
  },
};
