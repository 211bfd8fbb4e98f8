import { SAMPLE_HREF } from '../kit/sample.ts';
import type { Neighbour, NeighboursData } from './scene.ts';

const cloud = (name: string): Neighbour => ({
  name,
  relation: 'Offered or used by',
  type: 'runs-on',
  href: SAMPLE_HREF,
  layer: 'cloud',
});

/** More above than there is room for, a few below, a name that breaks, one that is cut. */
export const sample: NeighboursData = {
  name: 'NVIDIA H100 SXM',
  kind: 'accelerator',
  layer: 'hardware',
  above: [
    ...'CoreWeave Lambda Crusoe Nebius RunPod Modal Verda Oracle Azure'.split(' ').map(cloud),
    cloud('Amazon Web Services'),
    ...'Baseten Vast Google'.split(' ').map(cloud),
    { name: 'NVIDIA DGX H100', relation: 'Base of', type: 'built-on', href: SAMPLE_HREF, layer: 'hardware' },
  ],
  below: [
    { name: 'NVIDIA', relation: 'Made by', type: 'made-by', href: SAMPLE_HREF, layer: 'hardware' },
    { name: 'TSMC', relation: 'Fabricated by', type: 'fabricated-by', href: SAMPLE_HREF, layer: 'hardware' },
  ],
  more: (left) => `${left} more`,
  moreHref: SAMPLE_HREF,
};

/** Nothing above. */
export const topSample: NeighboursData = { ...sample, name: 'An app', layer: 'apps', above: [] };
