import type { Layer } from '../../schema/layers.ts';
import { SAMPLE_HREF } from '../kit/sample.ts';
import type { BoxData, TileData } from './scene.ts';

/** Tiles to show in each box of the sample: some boxes hold more. */
export const SAMPLE_AIM = 4;

const tile = (name: string, layer: Layer, kind: string, isMaker = false): Omit<TileData, 'rank'> => {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, kind, href: SAMPLE_HREF, layer, isMaker };
};

const boxes: (Omit<BoxData, 'tiles' | 'more'> & { tiles: Omit<TileData, 'rank'>[] })[] = [
  {
    id: 'apps',
    label: 'Apps',
    note: 'Products that call somebody else’s model',
    layers: ['apps'],
    columns: [1, 8],
    tiles: ['Jasper', 'GitHub Copilot', 'Perplexity', 'Glean', 'Harvey', 'Replit', 'Lovable', 'Sierra', 'Canva'].map(
      (name) => tile(name, 'apps', 'app'),
    ),
  },
  {
    id: 'end-to-end-apps',
    label: 'End-to-end apps',
    note: 'Products that run on a model of their own',
    layers: ['apps', 'models'],
    columns: [9, 12],
    tiles: ['Midjourney', 'Runway', 'ChatGPT', 'Claude'].map((name) => tile(name, 'apps', 'app')),
  },
  {
    id: 'closed-models',
    label: 'Closed-source foundation models',
    note: 'Sold through an API',
    layers: ['models'],
    columns: [1, 4],
    tiles: [
      tile('OpenAI', 'models', 'company', true),
      tile('GPT-3', 'models', 'model'),
      tile('GPT-4', 'models', 'model'),
    ],
  },
  {
    id: 'model-hubs',
    label: 'Model hubs',
    note: 'Places to share models',
    layers: ['models'],
    columns: [5, 8],
    tiles: [tile('Hugging Face', 'models', 'company', true)],
  },
  {
    id: 'open-models',
    label: 'Open-source foundation models',
    note: 'Released as weights',
    layers: ['models'],
    columns: [5, 8],
    tiles: ['Llama 2 7B', 'Llama 2 70B', 'Mixtral 8x7B', 'DeepSeek-R1', 'Qwen3 235B-A22B'].map((name) =>
      tile(name, 'models', 'model'),
    ),
  },
  {
    id: 'cloud-platforms',
    label: 'Cloud platforms',
    note: 'Compute rented to developers',
    layers: ['cloud'],
    columns: [1, 12],
    tiles: [],
  },
  {
    id: 'compute-hardware',
    label: 'Compute hardware',
    note: 'Accelerators',
    layers: ['hardware'],
    columns: [1, 12],
    tiles: [
      tile('NVIDIA', 'hardware', 'company', true),
      tile('NVIDIA H100 SXM', 'hardware', 'accelerator'),
      tile('NVIDIA Vera Rubin NVL72', 'hardware', 'system'),
      tile('英伟达 H100', 'hardware', '加速器'),
    ],
  },
];

/** The seven boxes with a handful of tiles: names short and long, a maker, a box with more than it shows, an empty one. */
export const sample: BoxData[] = boxes.map((box) => ({
  ...box,
  tiles: box.tiles.map((one, rank) => ({ ...one, rank })),
  more: { text: (left) => `${left} more`, href: SAMPLE_HREF },
}));
